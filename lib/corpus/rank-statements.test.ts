import { describe, expect, it } from 'vitest';
import type { Statement } from './model';
import { rankStatements } from './rank-statements';

function statement(id: string, change: Partial<Statement> & { day?: string } = {}): Statement {
	const { day = '2025-06-05', ...rest } = change;
	return {
		id,
		entity: 'court',
		text: id,
		asOf: { edtf: day, from: day, to: day, precision: 'day', approximate: false, uncertain: false },
		sources: [],
		about: [],
		salience: 3,
		independent: 1,
		tier: 'press',
		...rest,
	};
}

const year = {
	edtf: '2025',
	from: '2025-01-01',
	to: '2025-12-31',
	precision: 'year',
	approximate: false,
	uncertain: false,
} as const;

describe('rankStatements', () => {
	it.each<[string, Statement[], string[]]>([
		[
			'the more salient first',
			[statement('a-1', { salience: 2 }), statement('a-2', { salience: 4 })],
			['a-2', 'a-1'],
		],
		[
			'of equals the newer, however vague the other',
			[statement('a-1', { asOf: year }), statement('a-2')],
			['a-2', 'a-1'],
		],
		[
			'of one day the stronger source',
			[statement('a-1'), statement('a-2', { tier: 'official' })],
			['a-2', 'a-1'],
		],
		['else the order of the file', [statement('a-10'), statement('a-2')], ['a-2', 'a-10']],
		['nothing', [], []],
	])('%s', (_, statements, order) => {
		const ranked = (list: Statement[]) => rankStatements(list).map(({ id }) => id);
		expect(ranked(statements)).toEqual(order);
		expect(ranked([...statements].reverse())).toEqual(order);
	});
});
