import { describe, expect, it } from 'vitest';
import { expectedIn, type Inventory } from './expected.ts';

const inventory: Inventory = [
	{ id: 'o-icc', name: 'Court', type: 'organisation', files: {}, forms: { 'the ICC': 1, ICC: 2 } },
	{
		id: 'o-cicc',
		name: 'Coalition',
		type: 'NGO',
		files: {},
		forms: { 'Coalition for the ICC': 1, 'The Coalition': 1 },
	},
	{ id: 'k-lawfare', name: 'lawfare', type: 'concept', files: {}, forms: { lawfare: 1 } },
];

describe('expectedIn', () => {
	it.each([
		['the ICC said', [['the ICC', 'international-criminal-court']]],
		['Coalition for the ICC', [['Coalition for the ICC', 'coalition-for-the-international-criminal-court']]],
		['The Coalition calls it lawfare', []],
		['the éICC and ICCs', []],
		[
			'ICC’s and ICC',
			[
				['ICC', 'international-criminal-court'],
				['ICC', 'international-criminal-court'],
			],
		],
	])('%s', (text, names) => {
		expect(expectedIn(text, inventory).map(({ form, entity }) => [form, entity])).toEqual(names);
	});
});
