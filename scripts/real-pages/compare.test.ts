import { describe, expect, it } from 'vitest';
import { countOf, Reference } from './compare.ts';

const BODY = [1, 70, 0, 0, 1200, 900];
const LINE = [2, 71, 8, 8, 600, 20];
const MOVED = [2, 71, 8, 9, 600, 20];
const CHANGED = [2, 72, 8, 8, 600, 20];

const NONE = { text: [], box: [], by: 0, rounding: 0, added: [], missing: [] };

describe('what no control shows', () => {
	it.each([
		['the same', [[...BODY, ...LINE]], [...BODY, ...LINE], NONE],
		['in another order', [[...BODY, ...LINE]], [...LINE, ...BODY], NONE],
		['another box', [[...BODY, ...LINE]], [...BODY, ...MOVED], { ...NONE, box: [2], by: 1 }],
		['other words', [[...BODY, ...LINE]], [...BODY, ...CHANGED], { ...NONE, text: [2] }],
		['one element more', [BODY], [...BODY, ...LINE], { ...NONE, added: [2] }],
		['one element less', [[...BODY, ...LINE]], BODY, { ...NONE, missing: [2] }],
		[
			'a box that one control has',
			[
				[...BODY, ...LINE],
				[...BODY, ...MOVED],
			],
			[...BODY, ...MOVED],
			NONE,
		],
		['an element that one control has not', [[...BODY, ...LINE], BODY], BODY, NONE],
	])('%s', (_, controls, snapshot, expected) => {
		const reference = new Reference();
		controls.forEach((control, load) => {
			reference.add(load, control);
		});
		const found = reference.differences(snapshot);
		expect(found).toEqual(expected);
		expect(countOf(found)).toBe(Object.values(expected).flat().length - 2);
	});

	it('lets boxes differ within a tolerance', () => {
		const reference = new Reference();
		reference.add(0, LINE);
		expect(reference.differences(MOVED, 1)).toEqual({ ...NONE, rounding: 1 });
		expect(reference.differences(MOVED, 0.5)).toEqual({ ...NONE, box: [2], by: 1 });
	});

	it.each([
		['that is another in each of three loads', [71, 72, 73], []],
		['that is another in each of two loads', [71, 72], [2]],
		['that two of three loads agree on', [71, 72, 72], [2]],
	])('knows a text %s', (_, texts, expected) => {
		const reference = new Reference();
		texts.forEach((text, load) => {
			reference.add(load, [2, text, 8, 8, 600, 20]);
		});
		expect(reference.differences([2, 99, 8, 8, 600, 20]).text).toEqual(expected);
	});
});
