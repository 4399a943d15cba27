import { describe, expect, it } from 'vitest';
import { type Aspect, type Load, type Look, oddAspects, odditiesOf } from './load.ts';

const LINE = [2, 71, 8, 8, 600, 20];
const LOWER = [2, 71, 8, 28, 600, 20];
const CUT = [2, 71, 8, 8.25, 600, 20];
/** What a page was at rest, and a change that its own timer makes. */
const [STATE, TIMER, MINE] = [1, 2, 3];

const CONTROL: Load = { shift: 0, views: [LINE, LINE], changes: [[], [STATE]], faults: [] };
const OURS: Load = { shift: 0, views: [LINE, LINE], changes: [[], []], faults: [] };

describe('in what a load with Gloss is unlike all without', () => {
	it.each<[string, Partial<Load>, Partial<Load>[], Aspect[]]>([
		['alike', {}, [{}], []],
		['shifted', { shift: 0.1 }, [{}], ['layout shift']],
		['shifted no more than one of them', { shift: 0.1 }, [{}, { shift: 0.1 }], []],
		['an error', { faults: ['no (a.js:1)'] }, [{}], ['errors']],
		['an error that one of them throws', { faults: ['no (a.js:1)'] }, [{}, { faults: ['no (a.js:1)'] }], []],
		['moved by highlights', { views: [LOWER, LINE] }, [{}], ['boxes by highlight']],
		['moved by marks', { views: [LINE, LOWER] }, [{}], ['boxes by mark']],
		['moved late by one of them', { views: [LOWER, LOWER] }, [{ views: [LINE, LOWER] }], []],
		['rounded by highlights', { views: [CUT, LINE] }, [{}], ['boxes by highlight']],
		['rounded by marks', { views: [LINE, CUT] }, [{}], []],
		['left changed', { changes: [[], [MINE]] }, [{}], ['DOM by mark']],
		['changed by both', { changes: [[MINE], [MINE]] }, [{}], ['DOM by highlight', 'DOM by mark']],
		['changed like one of them', { changes: [[], [9, TIMER]] }, [{}, { changes: [[8, TIMER], []] }], []],
		['changed to what one of them was', { changes: [[], [STATE, MINE]] }, [{}], []],
	])('%s', (_, ours, controls, expected) => {
		const loads = controls.map((control) => ({ ...CONTROL, ...control }));
		expect(oddAspects({ ...OURS, ...ours }, loads)).toEqual(expected);
	});
});

describe('how odd the loads of some looks are beside the others', () => {
	const look = (ours: Partial<Load>, control: Partial<Load> = {}): Look => ({
		ours: { ...OURS, ...ours },
		control: { ...CONTROL, ...control },
	});

	it.each<[string, Aspect, Look[], [number, number][]]>([
		['shift as it is', 'layout shift', [look({ shift: 0.2 }, { shift: 0.1 })], [[0.2, 0.1]]],
		[
			'a box of ours, and one that a load without Gloss has alone',
			'boxes by mark',
			[look({ views: [LINE, LOWER] }), look({}, { views: [LINE, LOWER] }), look({})],
			[
				[0, 0],
				[0, 1],
				[0, 0],
			],
		],
		[
			'a box of ours that no load without Gloss has',
			'boxes by highlight',
			[look({ views: [LOWER, LINE] }), look({}), look({ views: [LOWER, LINE] })],
			[
				[1, 0],
				[0, 0],
				[1, 0],
			],
		],
		[
			'an error of some of both',
			'errors',
			[look({ faults: ['a'] }, { faults: ['a'] }), look({ faults: ['a'] }), look({ faults: ['b'] })],
			[
				[1, 1],
				[0, 0],
				[1, 0],
			],
		],
		[
			'a change by a timer, and one by us',
			'DOM by mark',
			[look({ changes: [[], [TIMER]] }, { changes: [[TIMER], [STATE]] }), look({ changes: [[], [MINE]] })],
			[
				[1, 1],
				[1, 0],
			],
		],
	])('%s', (_, aspect, looks, expected) => {
		const pairs = odditiesOf(aspect, looks);
		expect(pairs.map(({ ours, control }) => [ours, control])).toEqual(expected);
	});
});
