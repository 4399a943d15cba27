import { describe, expect, test } from 'vitest';
import { GAZETTEER } from '../fixtures/gazetteer';
import { bestLongForm } from './definitions';
import { gather } from './gather';

describe('bestLongForm', () => {
	test.each<[string, string, string | null]>([
		['ICC', 'the International Cricket Council', 'International Cricket Council'],
		['ICC', 'an intraclass correlation coefficient', 'intraclass correlation coefficient'],
		['HRW', 'said Human Rights Watch', 'Human Rights Watch'],
		['CPI', 'la Cour pénale internationale', 'Cour pénale internationale'],
		['ICC', 'the court', null],
		['ICC', '', null],
	])('%s in %s', (short, text, long) => {
		const at = bestLongForm(short, text);
		expect(at < 0 ? null : text.slice(at)).toBe(long);
	});
});

describe('definitions in a block', () => {
	test.each<[string, [string, string][]]>([
		['The International Criminal Court (ICC) sat.', [['icc', 'international-criminal-court']]],
		['The International Criminal Court (the “ICC”) sat.', [['icc', 'international-criminal-court']]],
		['The International Criminal Court in The Hague (ICC) sat.', [['icc', 'international-criminal-court']]],
		['The International Cricket Council (ICC) met.', [['icc', '']]],
		['The ICC (International Criminal Court) sat.', [['icc', 'international-criminal-court']]],
		['The ICC (Inner City Club) sat.', [['icc', '']]],
		['A court (ICC) sat.', []],
		['The judge Kimberly Prost (ICC) sat.', []],
		['Karim Khan (54) and the ICC (again).', []],
	])('%s', (text, expected) => {
		const { items } = gather(GAZETTEER, { id: 'b', order: 0, text, role: 'text' });
		expect(items.flatMap((item) => (item.k === 'd' ? [[item.f, item.id]] : []))).toEqual(expected);
	});
});
