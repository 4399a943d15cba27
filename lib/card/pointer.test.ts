import { describe, expect, it } from 'vitest';
import type { Point, Rect } from './geometry';
import { inSafeTriangle, speed } from './pointer';

describe('speed', () => {
	it.each([
		['at rest', [0, 0, 0], [0, 0, 16], 0],
		['slow', [0, 0, 0], [4, 3, 20], 0.25],
		['fast', [0, 0, 0], [30, 40, 20], 2.5],
		['after a rest only the movement counts', [0, 0, 0], [100, 0, 5000], 2],
		['no time at all', [0, 0, 7], [1, 0, 7], Number.POSITIVE_INFINITY],
		['no movement in no time', [1, 0, 7], [1, 0, 7], 0],
	] as const)('%s', (_name, [x, y, time], [toX, toY, toTime], expected) => {
		expect(speed({ x, y, time }, { x: toX, y: toY, time: toTime })).toBeCloseTo(expected);
	});
});

describe('inSafeTriangle', () => {
	const below: Rect = { left: 100, top: 200, right: 400, bottom: 500 };
	const above: Rect = { left: 100, top: 0, right: 400, bottom: 160 };
	const beside: Rect = { left: 300, top: 100, right: 600, bottom: 400 };
	const apex: Point = { x: 200, y: 180 };
	it.each([
		['straight down to the card', below, { x: 200, y: 190 }, true],
		['diagonally to its far corner', below, { x: 280, y: 192 }, true],
		['up and away from it', below, { x: 200, y: 170 }, false],
		['sideways past it', below, { x: 290, y: 180 }, false],
		['beyond its near corner', below, { x: 90, y: 199 }, false],
		['in the card', below, { x: 390, y: 490 }, true],
		['behind the card', below, { x: 250, y: 510 }, false],
		['up to a card above', above, { x: 230, y: 170 }, true],
		['down from a card above', above, { x: 200, y: 195 }, false],
		['across to a card beside', beside, { x: 260, y: 200 }, true],
		['back from a card beside', beside, { x: 190, y: 180 }, false],
	])('%s', (_name, card, point, expected) => {
		expect(inSafeTriangle(apex, point, card)).toBe(expected);
	});

	it('has no triangle when the pointer leaves from the card itself', () => {
		expect(inSafeTriangle({ x: 200, y: 300 }, { x: 200, y: 190 }, below)).toBe(false);
	});
});
