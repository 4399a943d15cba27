import { describe, expect, it } from 'vitest';
import { unpackRecord } from '../corpus/pack-record';
import type { CardRecord } from '../corpus/record';
import { recordsOf } from './records';

const asOf = {
	edtf: '2026',
	from: '2026-01-01',
	to: '2026-12-31',
	precision: 'year' as const,
	approximate: false,
	uncertain: false,
};

/** A record with a description of so many letters. */
function record(id: string, letters: number): CardRecord {
	return {
		id,
		name: id.toUpperCase(),
		type: 'Person',
		description: { text: 'x'.repeat(letters), asOf, sources: [], independent: 0 },
		countries: [],
		measures: [],
		statements: [],
		events: [],
		disputes: [],
		statementCount: 0,
		eventCount: 0,
		corpusAsOf: '2026-01-01',
	};
}

const LETTERS = new Map([
	['small', 10],
	['other', 10],
	['large', 40_000],
	['larger', 50_000],
	['huge', 200_000],
]);
const source = {
	recordOf: (id: string) => {
		const letters = LETTERS.get(id);
		return letters === undefined ? null : record(id, letters);
	},
};

describe('records in one message', () => {
	it.each([
		['nothing', [], [], []],
		['all that go together', ['small', 'large', 'other'], ['small', 'large', 'other'], []],
		['no more than go together', ['large', 'larger', 'small'], ['large'], ['larger', 'small']],
		['one that is too large for any message', ['huge', 'small'], ['huge'], ['small']],
		['a small one before one that is too large', ['small', 'huge'], ['small'], ['huge']],
		['none for what has none', ['nobody', 'small'], ['small'], []],
	])('%s', (_name, asked, sent, left) => {
		const reply = recordsOf(source, asked);
		expect(reply.records.map(({ id }) => id)).toEqual(sent);
		expect(reply.left).toEqual(left);
	});

	it('are packed', () => {
		const [packed] = recordsOf(source, ['small']).records;
		expect(unpackRecord(packed?.json ?? '')).toEqual(record('small', 10));
	});

	it('come to an end when what is left is asked for again', () => {
		let asked = [...LETTERS.keys(), 'nobody'];
		const got: string[] = [];
		for (let messages = 0; asked.length > 0 && messages < 10; messages++) {
			const { records, left } = recordsOf(source, asked);
			got.push(...records.map(({ id }) => id));
			asked = left;
		}
		expect(got).toEqual([...LETTERS.keys()]);
	});
});
