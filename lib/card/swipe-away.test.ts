// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { PUSH } from './constants';
import { type Edge, onSwipeAway } from './swipe-away';

const away = vi.fn();
let edge: Edge | null;
let container: HTMLElement;
let text: HTMLElement;

/** Sends a touch event with the fingers that are on the sheet, or with the one that has left it. */
function touch(type: string, fingers: readonly [x: number, y: number][]): void {
	const touches = fingers.map(([clientX, clientY]) => ({ clientX, clientY }));
	const event = new Event(type, { bubbles: true, composed: true });
	text.dispatchEvent(Object.assign(event, { touches, changedTouches: touches }));
}

beforeEach(() => {
	away.mockClear();
	edge = 'bottom';
	container = document.createElement('div');
	text = document.createElement('div');
	text.style.overflowY = 'auto';
	Object.defineProperties(text, { scrollHeight: { value: 900 }, clientHeight: { value: 300 } });
	container.append(text);
	document.body.replaceChildren(container);
	onSwipeAway(container, () => edge, away);
});

describe('a sheet goes', () => {
	it.each([
		['pushed down over the lower edge', 'bottom', 0, [0, PUSH + 1], 1],
		['not by a slip', 'bottom', 0, [0, PUSH], 0],
		['not upwards, which scrolls it', 'bottom', 0, [0, -200], 0],
		['not while its text scrolls', 'bottom', 10, [0, 200], 0],
		['not sideways', 'bottom', 0, [200, 100], 0],
		['pushed up over the upper edge at the end of its text', 'top', 600, [0, -PUSH - 1], 1],
		['not up while there is more text', 'top', 0, [0, -200], 0],
		['not when it is none', null, 0, [0, 200], 0],
	] as const)('%s', (_name, along, scrolled, [x, y], times) => {
		edge = along;
		text.scrollTop = scrolled;
		touch('touchstart', [[100, 100]]);
		touch('touchend', [[100 + x, 100 + y]]);
		expect(away).toHaveBeenCalledTimes(times);
	});

	it('by one finger only: two magnify', () => {
		touch('touchstart', [
			[100, 100],
			[200, 100],
		]);
		touch('touchend', [[100, 300]]);
		expect(away).not.toHaveBeenCalled();
	});

	it('not by a touch that the browser has taken', () => {
		touch('touchstart', [[100, 100]]);
		touch('touchcancel', []);
		touch('touchend', [[100, 300]]);
		expect(away).not.toHaveBeenCalled();
	});
});
