// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { ordersBetween, precedes } from './order';

describe('places between neighbours', () => {
	it.each<[number | undefined, number | undefined, number, 'before' | 'after']>([
		[undefined, undefined, 3, 'after'],
		[5, undefined, 2, 'before'],
		[undefined, 5, 4, 'after'],
		[1, 2, 5, 'before'],
		[1, 2, 5, 'after'],
	])('rise between %s and %s', (before, after, count, lean) => {
		const orders = ordersBetween(before, after, count, lean);
		const row = [before ?? Number.NEGATIVE_INFINITY, ...orders, after ?? Number.POSITIVE_INFINITY];
		expect(orders).toHaveLength(count);
		for (let at = 1; at < row.length; at++) expect(row[at]).toBeGreaterThan(row[at - 1] ?? Number.NaN);
	});

	it.each(['before', 'after'] as const)('hold five thousand batches at one place, leaning %s', (lean) => {
		let low = 0;
		let high = 2 ** 20;
		for (let batch = 0; batch < 5_000; batch++) {
			const [first = Number.NaN, , last = Number.NaN] = ordersBetween(low, high, 3, lean);
			expect(first).toBeGreaterThan(low);
			expect(last).toBeLessThan(high);
			if (lean === 'before') low = last;
			else high = first;
		}
	});
});

describe('document order', () => {
	it('takes shadow roots in the place of their hosts', () => {
		document.body.innerHTML = '<p id="a"></p><div id="host"></div><p id="b"></p>';
		const [a, host, b] = ['a', 'host', 'b'].map((id) => document.getElementById(id));
		const inside = document.createElement('p');
		host?.attachShadow({ mode: 'open' }).append(inside);
		if (!a || !host || !b) throw new Error('fixture');
		expect([precedes(a, b), precedes(b, a)]).toEqual([true, false]);
		expect([precedes(a, inside), precedes(inside, a)]).toEqual([true, false]);
		expect([precedes(inside, b), precedes(b, inside)]).toEqual([true, false]);
		expect(precedes(host, inside)).toBe(true);
		expect(precedes(inside, host)).toBe(false);
	});
});
