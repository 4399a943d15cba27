import { describe, expect, it } from 'vitest';
import { readingsOf } from './readings';

describe('readingsOf', () => {
	const readings = (query: string) => readingsOf(query.split(' ')).map((words) => words.join(' '));

	it.each([
		['', []],
		['karim khan', []],
		['case', []],
		['lawsuit', ['suit']],
		['lawsuits', ['suit']],
		['lawsuit against trump', ['suit against trump']],
		['jail', ['sentenced', 'convicted']],
		['icc chief prosecutor', ['icc prosecutor', 'court chief prosecutor', 'court prosecutor']],
		['head of the un', ['united nations secretary general']],
		['lubanga case', ['lubanga']],
		['pulls out', ['withdrawal']],
	])('%s: %j', (query, expected) => {
		expect(readings(query)).toEqual(expected);
	});

	it('has the readings first that change least', () => {
		const found = readings('boss jailed');
		expect(found.slice(0, 2).sort()).toEqual(['boss sentenced', 'president jailed']);
		expect(found).toContain('president sentenced');
	});

	it('stays within bounds for queries of many such words', () => {
		expect(readings('boss boss boss boss boss boss boss boss').length).toBeLessThanOrEqual(6);
	});

	it.each(['__proto__', 'constructor', 'toString'])('knows no meaning of %s', (word) => {
		expect(readings(word)).toEqual([]);
	});
});
