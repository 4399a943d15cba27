import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWithin } from './slips';

/** The whole table of optimal string alignment, as it stands in textbooks. */
function distance(a: string, b: string): number {
	const rows = Array.from({ length: a.length + 1 }, (_, i) =>
		Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
	);
	const at = (i: number, j: number) => rows[i]?.[j] ?? Number.POSITIVE_INFINITY;
	for (let i = 1; i <= a.length; i += 1) {
		for (let j = 1; j <= b.length; j += 1) {
			const changed = at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
			const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(i - 2, j - 2) + 1 : changed;
			const row = rows[i];
			if (row) row[j] = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, changed, swapped);
		}
	}
	return at(a.length, b.length);
}

describe('isWithin', () => {
	it.each([
		['khan', 'khan', 0, true],
		['khan', 'khna', 1, true],
		['khan', 'kan', 1, true],
		['khan', 'khaan', 1, true],
		['khan', 'khen', 1, true],
		['khan', 'hkna', 1, false],
		['khan', 'hkna', 2, true],
		['khan', 'khanate', 2, false],
		['', 'a', 1, true],
		['', '', 0, true],
	])('%s and %s within %d: %s', (a, b, most, expected) => {
		expect(isWithin(a, b, most)).toBe(expected);
		expect(isWithin(b, a, most)).toBe(expected);
	});

	it('agrees with the whole table', () => {
		const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
		fc.assert(
			fc.property(word, word, fc.integer({ min: 0, max: 2 }), (a, b, most) => {
				expect(isWithin(a, b, most)).toBe(distance(a, b) <= most);
			}),
		);
	});
});
