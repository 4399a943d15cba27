import { describe, expect, test } from 'vitest';
import { blocksOf } from './fixtures/blocks';
import { GAZETTEER } from './fixtures/gazetteer';
import { contextFrom, emptyContext, evidenceOf, explain, mentionsOf, recognise } from './recognise';
import type { TextBlock } from './types';

const PAGE = 'The International Criminal Court sat.';

describe('the ledger', () => {
	const blocks = blocksOf(['# Khan to appeal', 'The ICC met.', PAGE, 'Karim Khan spoke.']);
	const all = recognise(GAZETTEER, { blocks, removed: [] }, emptyContext());

	test('nothing is lit until the page is about the Court, and withdrawn when it no longer is', () => {
		const first = recognise(GAZETTEER, { blocks: blocks.slice(0, 2), removed: [] }, emptyContext());
		expect(first.additions).toEqual([]);
		const rest = recognise(GAZETTEER, { blocks: blocks.slice(2), removed: [] }, first.context);
		expect(rest.additions).toEqual(all.additions);
		const less = recognise(GAZETTEER, { blocks: [], removed: ['b2', 'b3'] }, rest.context);
		expect(less.withdrawals).toHaveLength(4);
		expect(mentionsOf(GAZETTEER, less.context)).toEqual([]);
	});

	test('a page may have more blocks than a function takes arguments', () => {
		const many = Array.from(
			{ length: 200_000 },
			(_, order): TextBlock => ({
				id: `m${order}`,
				order,
				text: order === 0 ? PAGE : '',
				role: 'text',
			}),
		);
		expect(recognise(GAZETTEER, { blocks: many, removed: [] }, emptyContext()).additions).toHaveLength(1);
	});

	test('a changed block takes the place of the one with its id', () => {
		const changed: TextBlock = { id: 'b3', order: 3, text: 'Imran Khan spoke.', role: 'text' };
		const { withdrawals, additions } = recognise(GAZETTEER, { blocks: [changed], removed: [] }, all.context);
		expect(withdrawals.map(({ block }) => block)).toEqual(['b0', 'b3']);
		expect(additions).toEqual([]);
	});

	test('evidence handed out block by block and in JSON rebuilds the page', () => {
		const parts = blocks.flatMap(({ id }) => evidenceOf(all.context, [id])).reverse();
		const rebuilt = contextFrom(JSON.parse(JSON.stringify(parts)));
		expect(mentionsOf(GAZETTEER, rebuilt)).toEqual(all.additions);
	});

	test('evidence that is not ours is passed over', () => {
		expect(mentionsOf(GAZETTEER, contextFrom([{ block: 'x', order: 1 }]))).toEqual([]);
	});

	test('every candidate is explained, linked or not', () => {
		const text = 'Khan left. Deputy Prosecutor Khan stayed.';
		const { context } = recognise(GAZETTEER, { blocks: blocksOf([PAGE, text]), removed: [] }, emptyContext());
		expect(explain(GAZETTEER, context).map(({ text: name, linked }) => [name, linked])).toEqual([
			['International Criminal Court', 'international-criminal-court'],
			['Khan', null],
			['Khan', 'nazhat-shameem-khan'],
		]);
		for (const { options } of explain(GAZETTEER, context)) expect(options[0]?.reasons).not.toEqual([]);
	});
});
