import { describe, expect, it } from 'vitest';
import { arrowTip, leaving, meetsBox, roomOf } from './edge-line';

const at = (x: number, y: number) => ({ key: '', x, y, width: 40, height: 20 });

describe('a line between boxes', () => {
	it.each([
		['to the side', at(200, 0), { x: 20, y: 0 }],
		['up', at(0, -200), { x: 0, y: -10 }],
		['aslant', at(100, 100), { x: 10, y: 10 }],
		['to its own middle', at(0, 0), { x: 0, y: 0 }],
	])('leaves a box %s at its side', (_, to, point) => {
		expect(leaving(at(0, 0), to)).toEqual(point);
	});

	it('ends in a tip that touches the box', () => {
		expect(arrowTip(at(0, 0), at(200, 0))).toBe('M180.0 0.0L172.0 3.5L172.0 -3.5z');
	});

	it.each([
		['short', { x: 0, y: 0 }, { x: 4, y: 0 }, 24, 'translate(2.0 0.0) rotate(0.0)'],
		['long and upright', { x: 0, y: 0 }, { x: 0, y: 90 }, 90, 'translate(0.0 45.0) rotate(90.0)'],
	])('has room for a pointer where it is %s', (_, start, end, width, transform) => {
		expect(roomOf(start, end, 24)).toMatchObject({ width, height: 24, y: -12, transform });
	});

	it.each([
		['between its ends', { x: -50, y: 0 }, { x: 50, y: 0 }, true],
		['beside it', { x: -50, y: 11 }, { x: 50, y: 11 }, false],
		['upright, beside it', { x: 21, y: -50 }, { x: 21, y: 50 }, false],
		['upright, through it', { x: 19, y: -50 }, { x: 19, y: 50 }, true],
		['that ends before it', { x: -90, y: 0 }, { x: -21, y: 0 }, false],
		['past its corner', { x: -40, y: 0 }, { x: 0, y: 40 }, false],
	])('meets a box %s: %o to %o', (_, from, to, meets) => {
		expect(meetsBox(at(0, 0), from, to)).toBe(meets);
	});
});
