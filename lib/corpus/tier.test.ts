import { describe, expect, it } from 'vitest';
import type { Derivation, Document, Tier } from './model';
import { compareTiers, countIndependent, isWeakAlone } from './tier';

const from = (publisher: string, relation: Derivation['relation'], title = 'Report'): Derivation => {
	return { relation, publisher, title, inferred: false };
};
const document = (id: string, tier: Tier, derivedFrom?: Derivation): Document => ({
	id,
	label: id,
	language: 'en',
	tier,
	inferred: [],
	...(derivedFrom ? { derivedFrom } : {}),
});

const press = document('press', 'press');
const agency = document('agency', 'agency');
const rewrite = document('rewrite', 'rewrite');

describe('countIndependent', () => {
	it.each<[string, Document[], number]>([
		['nothing', [], 0],
		['one', [press], 1],
		['two', [press, agency], 2],
		['the same document twice', [press, press], 1],
		['a rewrite alone', [rewrite], 1],
		['two rewrites', [rewrite, document('b', 'rewrite')], 1],
		['a rewrite beside another', [press, rewrite], 1],
		['a translation beside two others', [press, agency, document('t', 'press', from('X', 'translation'))], 2],
		[
			'translations alone',
			[document('t', 'press', from('X', 'translation')), document('u', 'press', from('Y', 'translation'))],
			1,
		],
		['an excerpt, which is the report itself', [press, document('e', 'press', from('X', 'excerpt'))], 2],
		[
			'two excerpts of one report',
			[document('e', 'press', from('X', 'excerpt')), document('f', 'press', from('X', 'excerpt'))],
			1,
		],
		[
			'excerpts of two reports',
			[document('e', 'press', from('X', 'excerpt')), document('f', 'press', from('X', 'excerpt', 'B'))],
			2,
		],
		[
			'a report and its excerpt',
			[{ ...press, publisher: 'X', title: 'Report' }, document('e', 'press', from('X', 'excerpt'))],
			1,
		],
	])('%s', (_, documents, expected) => {
		expect(countIndependent(documents)).toBe(expected);
	});
});

describe('compareTiers', () => {
	it('puts the strongest first and keeps the order of equals', () => {
		const tiers: Tier[] = ['rewrite', 'press', 'advocacy', 'official', 'agency', 'press'];
		const sorted = tiers.map((tier, n) => document(String(n), tier)).sort(compareTiers);
		expect(sorted.map(({ id }) => id)).toEqual(['3', '4', '1', '5', '2', '0']);
	});
});

describe('isWeakAlone', () => {
	it.each<[string, Document[], boolean]>([
		['nothing', [], false],
		['rewrites', [rewrite, document('b', 'rewrite')], true],
		['a rewrite beside another', [rewrite, press], false],
		['a founding text that is a rewrite', [{ ...rewrite, file: 'a.txt' }], false],
		['a translation in a paper of its own', [document('t', 'press', from('X', 'translation'))], false],
	])('%s', (_, documents, expected) => {
		expect(isWeakAlone(documents)).toBe(expected);
	});
});
