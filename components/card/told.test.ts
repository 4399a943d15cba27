import { describe, expect, it } from 'vitest';
import { firstUntold, untoldFirst } from './told';

/** An item by its name, resting on passages. */
const item = (id: string, ...passages: string[]) => ({
	id,
	sources: passages.map((passage) => ({ passage })),
});
const ITEMS = [item('a', 'p#1', 'q#1'), item('b', 'p#2'), item('c', 'p#1'), item('d', 'q#1')];

describe('untoldFirst', () => {
	it.each([
		['nothing is told', [], ['a', 'b', 'c', 'd']],
		['one passage is told', [item('x', 'p#1')], ['b', 'd', 'a', 'c']],
		['all are told', [item('x', 'p#1'), item('y', 'p#2'), item('z', 'q#1')], ['a', 'b', 'c', 'd']],
		['only a further source is shared', [item('x', 'r#1', 'p#2')], ['a', 'b', 'c', 'd']],
		['what is told names no source', [item('x')], ['a', 'b', 'c', 'd']],
	])('%s', (_name, told, order) => {
		expect(untoldFirst(ITEMS, told).map(({ id }) => id)).toEqual(order);
	});

	it('takes items without a source for new', () => {
		expect(untoldFirst([item('a', 'p#1'), item('b')], [item('x', 'p#1'), item('y')])).toEqual([
			item('b'),
			item('a', 'p#1'),
		]);
	});
});

describe('firstUntold', () => {
	it.each([
		['nothing is told', [], 'a'],
		['the first is told', [item('x', 'p#1')], 'b'],
		['all are told', [item('x', 'p#1'), item('y', 'p#2'), item('z', 'q#1')], undefined],
	])('%s', (_name, told, id) => expect(firstUntold(ITEMS, told)?.id).toBe(id));
});
