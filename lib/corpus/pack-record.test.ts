import { expect, it } from 'vitest';
import { cardRecord } from './card-record';
import { indexCorpus } from './corpus-index';
import { fixtureCorpus } from './fixtures/data';
import { packRecord, unpackRecord } from './pack-record';

const index = indexCorpus(fixtureCorpus());

it.each([...index.entities.keys()])('gives %s back as it was', (id) => {
	const record = cardRecord(index, id);
	if (!record) throw new Error('no record');
	expect(unpackRecord(packRecord(record))).toEqual(record);
});

it('writes a source once, however many sentences rest on it', () => {
	const record = cardRecord(index, 'world-court');
	if (!record) throw new Error('no record');
	const digest = record.statements[0]?.sources[0]?.digest ?? '';
	expect(JSON.stringify(record).split(digest).length).toBeGreaterThan(2);
	expect(packRecord(record).split(digest)).toHaveLength(2);
});

it.each(['dates', 'sources'])('refuses a record with one of its %s missing', (list) => {
	const record = cardRecord(index, 'world-court');
	if (!record) throw new Error('no record');
	const packed = JSON.parse(packRecord(record)) as Record<string, unknown>;
	expect(() => unpackRecord(JSON.stringify({ ...packed, [list]: [] }))).toThrow('The package has no');
});
