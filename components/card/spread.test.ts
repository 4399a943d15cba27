import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spread } from './spread';

describe('spread', () => {
	it.each([
		['nothing', [], 0.2, []],
		['one moment', [7], 0.2, [0.5]],
		['two moments', [3, 9], 0.2, [0, 1]],
		['proportional without a gap', [0, 1, 4], 0, [0, 0.25, 1]],
		['neighbours keep their gap', [0, 0, 10], 0.2, [0, 0.2, 1]],
		['a gap too wide gives even steps', [0, 1, 10], 0.9, [0, 0.5, 1]],
	])('%s', (_name, times, gap, expected) => {
		expect(spread(times, gap).map((place) => Number(place.toFixed(9)))).toEqual(expected);
	});

	it('keeps order and gap and stays on the line', () => {
		const ascending = fc
			.array(fc.integer({ min: 0, max: 1e6 }), { minLength: 2, maxLength: 4 })
			.map((times) => times.sort((a, b) => a - b));
		fc.assert(
			fc.property(ascending, (times) => {
				const at = spread(times, 0.25);
				for (const [index, place] of at.entries()) {
					expect(place).toBeGreaterThanOrEqual(0);
					expect(place).toBeLessThanOrEqual(1 + 1e-9);
					expect(place - (at[index - 1] ?? -1)).toBeGreaterThanOrEqual(0.25 - 1e-9);
				}
			}),
		);
	});
});
