import { describe, expect, it } from 'vitest';
import { compareDated, compareDates } from './order';

const span = (from: string, to: string) => ({
	edtf: from,
	from,
	to,
	precision: 'day' as const,
	approximate: false,
	uncertain: false,
});
const day = (on: string) => span(on, on);
const FEBRUARY = span('2025-02-01', '2025-02-28');

describe('compareDates', () => {
	it.each([
		['an earlier day', day('2025-01-31'), day('2025-02-01'), -1],
		['a month before its first day', FEBRUARY, day('2025-02-01'), -1],
		['a month before a day inside it', FEBRUARY, day('2025-02-06'), -1],
		['a month after the last day before it', FEBRUARY, day('2025-01-31'), 1],
		['a year before a month that it begins with', span('2025-01-01', '2025-12-31'), day('2025-01-01'), -1],
		['the same span', FEBRUARY, span('2025-02-01', '2025-02-28'), 0],
	])('%s', (_name, a, b, expected) => {
		expect(compareDates(a, b)).toBe(expected);
		expect(compareDates(b, a)).toBe(expected === 0 ? 0 : -expected);
	});
});

it('breaks ties by id', () => {
	const [a, b] = ['a', 'b'].map((id) => ({ id, date: FEBRUARY }));
	if (!a || !b) throw new Error('no pair');
	expect(compareDated(a, b)).toBe(-1);
	expect(compareDated(b, a)).toBe(1);
});
