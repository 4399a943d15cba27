import { expect, it } from 'vitest';
import { moveInList } from './roving';

it.each([
	['ArrowDown', 0, 3, 1],
	['ArrowDown', 2, 3, 2],
	['ArrowUp', 2, 3, 1],
	['ArrowUp', 0, 3, 0],
	['Home', 2, 3, 0],
	['End', 0, 3, 2],
	['Tab', 1, 3, null],
	['End', 0, 0, null],
] as const)('%s at %i of %i leads to %s', (key, index, count, to) => {
	expect(moveInList(key, index, count)).toBe(to);
});
