import { describe, expect, it } from 'vitest';
import { exactly, goesOn, median, quantile, ratio, slope } from './report.ts';

describe('median', () => {
	it.each([
		[[3, 1, 2], 2],
		[[4, 1, 2, 3], 2.5],
		[[7], 7],
		[[], Number.NaN],
	])('%j', (numbers, middle) => {
		expect(median(numbers)).toEqual(middle);
	});
});

describe('quantile', () => {
	it.each([
		[[3, 1, 2, 4], 0.5, 3],
		[[3, 1, 2, 4], 0.95, 4],
		[[5], 0, 5],
		[[], 0.5, Number.NaN],
	])('%j at %d', (numbers, share, below) => {
		expect(quantile(numbers, share)).toEqual(below);
	});
});

describe('another round', () => {
	const past = { least: 2, most: 4, until: Number.NEGATIVE_INFINITY };
	it.each([
		[past, 1, true],
		[past, 2, false],
		[{ ...past, until: Number.POSITIVE_INFINITY }, 3, true],
		[{ ...past, until: Number.POSITIVE_INFINITY }, 4, false],
		[exactly(9), 8, true],
		[exactly(9), 9, false],
	])('%j after %i: %s', (rounds, done, due) => {
		expect(goesOn(rounds, done)).toBe(due);
	});
});

describe('slope', () => {
	it.each([
		['of a line', [5, 7, 9], 2],
		['of a line with a point far off', [5, 7, 9, 11, 90], 2],
		['of what goes up and down', [1, 3, 3, 1], 0],
		['of what shrinks', [10, 5], -5],
		['of one point', [1], Number.NaN],
	])('%s', (_, values, expected) => {
		expect(slope(values.map((y, x) => [x, y]))).toEqual(expected);
	});
});

it('ratio', () => {
	expect(ratio(9, 2)).toBe('4.5×');
});
