import { describe, expect, it } from 'vitest';
import { median, ratio } from './report.ts';

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

it('ratio', () => {
	expect(ratio(9, 2)).toBe('4.5×');
});
