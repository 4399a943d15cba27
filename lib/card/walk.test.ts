import { describe, expect, it } from 'vitest';
import type { LitName, LitPage } from './port';
import { createWalk, pointOf } from './walk';

const NAMES: LitName[] = ['a', 'b', 'c'].map((key) => ({ key, entity: `entity-${key}`, text: key }));

/** A page with three names, 100 px apart, that notes what it is told. */
function threeNames(names = NAMES) {
	const told: string[] = [];
	const page: LitPage = {
		at: () => null,
		named: () => null,
		context: () => null,
		rects: (key) => {
			const index = names.findIndex((name) => name.key === key);
			const rect = { left: 0, top: index * 100, right: 50, bottom: index * 100 + 20 };
			return index < 0 ? [] : [rect as DOMRect];
		},
		step: (key, direction) => {
			const at = names.findIndex((name) => name.key === key);
			const from = key === null && direction === -1 ? names.length : at;
			return names[from + direction] ?? null;
		},
		emphasise: (key) => told.push(`tint ${key}`),
		reveal: (key) => told.push(`reveal ${key}`),
	};
	return { page, told };
}

function ringOf(told: string[]) {
	return { show: (key: string) => told.push(`ring ${key}`), hide: () => told.push('no ring') };
}

describe('createWalk', () => {
	it.each([
		['forwards', [1, 1, 1], ['a', 'b', 'c']],
		['round the end', [1, 1, 1, 1], ['a', 'b', 'c', 'a']],
		['backwards from the end', [-1, -1], ['c', 'b']],
		['there and back', [1, 1, -1], ['a', 'b', 'a']],
		['round the start', [1, -1], ['a', 'c']],
	] as const)('walks %s', (_name, steps, expected) => {
		const walk = createWalk(threeNames().page, ringOf([]));
		expect(steps.map((step) => walk.step(step)?.key)).toEqual(expected);
	});

	it('tints and shows each name', () => {
		const { page, told } = threeNames();
		createWalk(page, ringOf(told)).step(1);
		expect(told).toEqual(['tint a', 'reveal a', 'ring a']);
	});

	it('finds nothing where nothing is lit', () => {
		const { page, told } = threeNames([]);
		expect(createWalk(page, ringOf(told)).step(1)).toBeNull();
		expect(told).toEqual([]);
	});

	it('goes on from where it was set', () => {
		const walk = createWalk(threeNames().page, ringOf([]));
		walk.set(NAMES[1] as LitName);
		expect(walk.step(1)?.key).toBe('c');
	});

	it('takes tint and ring away when it ends', () => {
		const { page, told } = threeNames();
		const walk = createWalk(page, ringOf(told));
		walk.step(1);
		walk.clear();
		walk.clear();
		expect(told).toEqual(['tint a', 'reveal a', 'ring a', 'tint null', 'no ring', 'no ring']);
		expect(walk.current()).toBeNull();
	});
});

describe('pointOf', () => {
	it('is the middle of the first line', () => {
		expect(pointOf(threeNames().page, 'b')).toEqual({ x: 25, y: 110 });
	});
	it('is the corner for a name that stands nowhere', () => {
		expect(pointOf(threeNames().page, 'x')).toEqual({ x: 0, y: 0 });
	});
});
