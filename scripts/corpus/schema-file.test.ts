import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { dataSchema, SCHEMA_OF } from '../../lib/corpus/json-schema';
import { isSchemaCurrent } from './schema-file';

const root = fileURLToPath(new URL('../..', import.meta.url));

const shape = v.object({
	anyOf: v.array(v.object({ $ref: v.string() })),
	definitions: v.record(v.string(), v.looseObject({})),
});

describe('data/schema.json', () => {
	it('is the one that the model gives now (else: npm run corpus -- schema)', () => {
		expect(isSchemaCurrent(`${root}/data`)).toBe(true);
	});

	it('has a definition for each kind of file, and no reference that leads nowhere', () => {
		const { anyOf, definitions } = v.parse(shape, JSON.parse(dataSchema()));
		const references = [...dataSchema().matchAll(/"\$ref": "#\/definitions\/([^"]+)"/g)].map(
			([, name]) => name,
		);
		expect(references.filter((name) => !definitions[name ?? ''])).toEqual([]);
		expect(anyOf).toHaveLength(6);
		expect(Object.values(SCHEMA_OF).filter((name) => !definitions[name])).toEqual([]);
	});

	it('asks of an entity what the compile step asks', () => {
		const { definitions } = v.parse(shape, JSON.parse(dataSchema()));
		expect(definitions.entity).toMatchObject({
			required: ['type', 'name', 'description'],
			additionalProperties: false,
			properties: { anchor: { type: 'boolean', description: expect.any(String) } },
		});
	});

	it('is what the editor’s settings give each file', () => {
		const settings = JSON.parse(readFileSync(`${root}/.vscode/settings.json`, 'utf8'));
		const expected = Object.entries(SCHEMA_OF).map(([pattern, name]) => [
			`./data/schema.json#/definitions/${name}`,
			`data/${pattern}`,
		]);
		expect(settings['yaml.schemas']).toEqual(Object.fromEntries(expected));
		const files = readdirSync(`${root}/data`, { recursive: true, encoding: 'utf8' })
			.map((path) => path.replaceAll('\\', '/'))
			.filter((path) => path.endsWith('.yaml'));
		const patterns = Object.keys(SCHEMA_OF).map(
			(glob) => new RegExp(`^${glob.replace('.', '\\.').replace('*', '[^/]+')}$`),
		);
		expect(files.filter((path) => !patterns.some((pattern) => pattern.test(path)))).toEqual([]);
	});
});
