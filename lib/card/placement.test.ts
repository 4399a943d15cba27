import { describe, expect, it } from 'vitest';
import type { Rect } from './geometry';
import { around, lineAt, lines, middle, needsSheet, outOfView, sheet, side, topWithin } from './placement';

const rect = (left: number, top: number, right: number, bottom: number): Rect => ({
	left,
	top,
	right,
	bottom,
});

describe('lines', () => {
	it.each([
		['one piece', [rect(10, 10, 90, 30)], [rect(10, 10, 90, 30)]],
		[
			'two lines',
			[rect(300, 10, 390, 30), rect(10, 34, 60, 54)],
			[rect(300, 10, 390, 30), rect(10, 34, 60, 54)],
		],
		['two pieces of one line', [rect(10, 10, 50, 30), rect(50, 12, 90, 32)], [rect(10, 10, 90, 32)]],
		[
			'empty pieces',
			[rect(10, 10, 10, 30), rect(10, 10, 90, 30), rect(90, 30, 95, 30)],
			[rect(10, 10, 90, 30)],
		],
		[
			'tight leading',
			[rect(300, 10, 390, 34), rect(10, 30, 60, 54)],
			[rect(300, 10, 390, 34), rect(10, 30, 60, 54)],
		],
		['nothing', [], []],
	])('%s', (_name, rects, expected) => {
		expect(lines(rects)).toEqual(expected);
	});
});

describe('lineAt', () => {
	const broken = [rect(300, 10, 390, 30), rect(10, 34, 60, 54)];
	it.each([
		['on the first line', { x: 350, y: 20 }, 0],
		['on the second line', { x: 20, y: 50 }, 1],
		['between them, nearer to the second', { x: 40, y: 33 }, 1],
		['equally far', { x: 180, y: 32 }, 0],
	])('%s', (_name, at, expected) => {
		expect(lineAt(broken, at)).toBe(expected);
	});
	it('says -1 where there is no line', () => {
		expect(lineAt([], { x: 0, y: 0 })).toBe(-1);
	});
});

describe('middle', () => {
	it('is the centre', () => {
		expect(middle(rect(10, 20, 30, 60))).toEqual({ x: 20, y: 40 });
	});
});

describe('outOfView', () => {
	const view = { width: 800, height: 600 };
	it.each([
		['in view', rect(10, 10, 90, 30), false],
		['half above', rect(10, -10, 90, 10), false],
		['above', rect(10, -30, 90, 0), true],
		['below', rect(10, 600, 90, 620), true],
		['to the left', rect(-90, 10, 0, 30), true],
		['to the right', rect(800, 10, 890, 30), true],
	])('%s', (_name, line, expected) => {
		expect(outOfView(line, view)).toBe(expected);
	});
});

describe('side', () => {
	const card = { width: 372, height: 400 };
	it.each([
		['room below', rect(100, 100, 200, 120), [1000, 800], 'bottom-start'],
		['room above only', rect(100, 600, 200, 620), [1000, 800], 'top-start'],
		['no room, more below', rect(100, 250, 200, 270), [1000, 600], 'bottom-start'],
		['a little short below, room above', rect(100, 420, 200, 440), [1000, 800], 'bottom-start'],
		['just enough below', rect(100, 484, 200, 504), [1000, 800], 'bottom-start'],
		['not enough below, clearly more above', rect(100, 485, 200, 505), [1000, 800], 'top-start'],
		['not enough on either side, hardly more above', rect(100, 310, 200, 330), [1000, 600], 'bottom-start'],
		['not enough on either side, clearly more above', rect(100, 340, 200, 360), [1000, 600], 'top-start'],
		['low window, room at the right', rect(100, 190, 200, 210), [1000, 400], 'right-start'],
		['low window, room at the left', rect(800, 190, 900, 210), [1000, 400], 'left-start'],
		['low window, a long line', rect(100, 190, 900, 210), [1000, 400], 'bottom-start'],
	] as const)('%s', (_name, line, [width, height], expected) => {
		expect(side(line, card, { width, height })).toBe(expected);
	});

	it.each([
		['fits below', 600, 'bottom-start'],
		['fits above only', 700, 'top-start'],
	] as const)('a low card: %s', (_name, top, expected) => {
		const line = rect(100, top, 200, top + 20);
		expect(side(line, { width: 372, height: 150 }, { width: 1000, height: 800 })).toBe(expected);
	});
});

describe('needsSheet', () => {
	it.each([
		[1280, 800, false],
		[420, 320, false],
		[419, 800, true],
		[1280, 319, true],
	])('%i × %i', (width, height, expected) => {
		expect(needsSheet({ width, height })).toBe(expected);
	});
});

describe('sheet', () => {
	const view = { width: 320, height: 640 };
	it.each([
		['a line at the top', rect(10, 40, 90, 60), { edge: 'bottom', maxHeight: 448 }],
		['a line in the middle', rect(10, 310, 90, 330), { edge: 'bottom', maxHeight: 302 }],
		['a line at the bottom', rect(10, 580, 90, 600), { edge: 'top', maxHeight: 448 }],
	])('%s', (_name, line, expected) => {
		const { edge, maxHeight } = sheet(line, view);
		expect({ edge, maxHeight: Math.round(maxHeight) }).toEqual(expected);
	});

	it('never covers the line where there is room for one sentence', () => {
		for (let top = 0; top <= 620; top += 20) {
			const line = rect(10, top, 90, top + 20);
			const { edge, maxHeight } = sheet(line, view);
			if (edge === 'bottom') expect(view.height - maxHeight).toBeGreaterThan(line.bottom);
			else expect(maxHeight).toBeLessThan(line.top);
		}
	});
});

describe('topWithin', () => {
	const view = { width: 1000, height: 800 };
	it.each([
		['within', 100, 300, 100],
		['above', -250, 300, 8],
		['below', 700, 300, 492],
		['higher than the window', 100, 900, 8],
	])('%s', (_name, top, height, expected) => {
		expect(topWithin(top, height, view)).toBe(expected);
	});
});

it('around holds every line', () => {
	const first = { left: 200, top: 10, right: 300, bottom: 30 };
	const second = { left: 0, top: 34, right: 60, bottom: 54 };
	expect(around([first, second])).toEqual({ left: 0, top: 10, right: 300, bottom: 54 });
	expect(around([])).toBeNull();
});
