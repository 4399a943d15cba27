import { describe, expect, it } from 'vitest';
import { nameTable } from './name-table';

const table = nameTable([
	['karim khan', 'карим хан'],
	['nazhat shameem khan'],
	['omar al-bashir', 'khan court'],
]);

describe('ask', () => {
	it.each<[string, 0 | 1 | 2, boolean, number[]]>([
		['khan', 0, false, [0, 1, 2]],
		['khan karim', 0, false, [0]],
		['kha kar', 0, true, [0]],
		['kha kar', 0, false, []],
		['ka khan', 0, true, []],
		['khna', 1, false, [0, 1, 2]],
		['karmi kahn', 1, false, [0]],
		['karmi bashir', 1, false, []],
		['albashir', 0, false, [2]],
		['bashir court', 0, false, [2]],
		['shmaeme', 1, false, []],
		['shmaeme', 2, false, [1]],
		['хан', 0, false, [0]],
		['', 0, false, []],
	])('%s with %d slips, begun %s: %j', (query, slack, begun, places) => {
		const words = query.split(' ').filter(Boolean);
		expect([...table.ask(words, slack, begun).keys()]).toEqual(places);
	});

	it('says which words were met', () => {
		expect(table.ask(['khna', 'bashr'], 1, false).get(2)).toEqual(['khan', 'bashir']);
	});
});

it.each([
	['khan court', [2]],
	['al bashir', []],
	['omar al bashir', [2]],
	['court khan', []],
])('%s is a form of %j', (words, places) => {
	expect(table.bearersOf(words.split(' '))).toEqual(places);
});
