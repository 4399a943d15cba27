import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { dataSchema } from '../../lib/corpus/json-schema';
import { isSchemaCurrent } from './schema-file';

const root = fileURLToPath(new URL('../..', import.meta.url));

const shape = v.object({
	definitions: v.record(v.string(), v.looseObject({})),
});

describe('data/schema.json', () => {
	it('is the one that the model gives now (else: npm run corpus -- schema)', () => {
		expect(isSchemaCurrent(`${root}/data`)).toBe(true);
	});

	it('has a definition for each kind of file, and no reference that leads nowhere', () => {
		const { definitions } = v.parse(shape, JSON.parse(dataSchema()));
		const references = [...dataSchema().matchAll(/"\$ref": "#\/definitions\/([^"]+)"/g)].map(
			([, name]) => name,
		);
		expect(Object.keys(definitions)).toEqual(expect.arrayContaining([...new Set(references)]));
		expect(references).toEqual(
			expect.arrayContaining(['document', 'entity', 'events', 'disputes', 'confusers', 'settings']),
		);
	});

	it('asks of an entity what the compile step asks', () => {
		const { definitions } = v.parse(shape, JSON.parse(dataSchema()));
		expect(definitions.entity).toMatchObject({
			required: ['type', 'name', 'description'],
			additionalProperties: false,
			properties: { anchor: { type: 'boolean', description: expect.any(String) } },
		});
	});

	it('is what the editor’s settings give to all files', () => {
		const settings = JSON.parse(readFileSync(`${root}/.vscode/settings.json`, 'utf8'));
		expect(settings['yaml.schemas']).toEqual({ './data/schema.json': 'data/**/*.yaml' });
	});
});
