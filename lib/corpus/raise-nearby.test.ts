import { expect, it } from 'vitest';
import { raiseNearby } from './raise-nearby';

function statement(id: string, salience: number, ...about: string[]) {
	return { id, salience, about };
}

it.each([
	['leaves the order alone where nothing is near', [statement('a', 4), statement('b', 2, 'oe')], [], 'ab'],
	['raises what concerns a name near by', [statement('a', 3), statement('b', 2, 'oe')], ['oe'], 'ba'],
	['but not over what every reader must know', [statement('a', 5), statement('b', 3, 'oe')], ['oe'], 'ab'],
	['however much else it says', [statement('a', 5), statement('b', 4, 'oe')], ['oe'], 'ab'],
	[
		'one name near by counts as much as two',
		[statement('a', 3, 'oe', 'ar'), statement('b', 3, 'oe')],
		['oe', 'ar'],
		'ab',
	],
	['is not moved by other names', [statement('a', 3), statement('b', 2, 'ar')], ['oe'], 'ab'],
	['nothing', [], ['oe'], ''],
])('%s', (_name, statements, nearby, order) => {
	const raised = raiseNearby(statements, new Set(nearby));
	expect(raised.map(({ id }) => id).join('')).toBe(order);
	expect(raised).not.toBe(statements);
});
