import { describe, expect, it } from 'vitest';
import { median, quantile, ratio } from './report.ts';

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

it('ratio', () => {
	expect(ratio(9, 2)).toBe('4.5×');
});
