// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TAP_MS, TAP_SLIP } from './constants';
import { listen } from './listen';
import { stubLayout } from './testing';

const heard = {
	moved: vi.fn(),
	pressed: vi.fn(),
	tapped: vi.fn(),
	swiped: vi.fn(),
	shifted: vi.fn(),
	resized: vi.fn(),
	left: vi.fn(),
	key: vi.fn(),
};

interface Given {
	type?: string;
	id?: number;
	primary?: boolean;
	x?: number;
	time?: number;
	buttons?: number;
}

/** Sends a pointer event with fields that jsdom's own constructor does not take. */
function send(name: string, given: Given = {}): void {
	const { type = 'mouse', id = 1, primary = true, x = 0, time = 0, buttons = 0 } = given;
	const event = new MouseEvent(name, { clientX: x, clientY: 0, buttons, bubbles: true });
	const extra = { pointerType: type, pointerId: id, isPrimary: primary, timeStamp: time };
	for (const [key, value] of Object.entries(extra)) Object.defineProperty(event, key, { value });
	document.body.dispatchEvent(event);
}

let controller: AbortController;
let flush: () => void;

beforeEach(() => {
	stubLayout();
	vi.useFakeTimers({ toFake: ['requestAnimationFrame', 'cancelAnimationFrame'] });
	for (const one of Object.values(heard)) one.mockClear();
	controller = new AbortController();
	flush = listen(heard, controller.signal).flush;
});
afterEach(() => {
	controller.abort();
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

describe('moves', () => {
	it('come once a frame, the last one', () => {
		for (const x of [1, 2, 3]) send('pointermove', { x });
		expect(heard.moved).not.toHaveBeenCalled();
		vi.advanceTimersToNextFrame();
		expect(heard.moved).toHaveBeenCalledOnce();
		expect(heard.moved.mock.calls[0]?.[0]).toMatchObject({ x: 3 });
	});
	it('come at once when flushed, and not again', () => {
		send('pointermove', { x: 7 });
		flush();
		vi.advanceTimersToNextFrame();
		expect(heard.moved).toHaveBeenCalledOnce();
	});
	it.each([
		['of a finger', { type: 'touch' }],
		['with a button held', { buttons: 1 }],
	])('%s do not count', (_name, given) => {
		send('pointermove', given);
		vi.advanceTimersToNextFrame();
		expect(heard.moved).not.toHaveBeenCalled();
	});
	it('end when the pointer leaves the page', () => {
		send('pointermove', { x: 7 });
		const leave = new MouseEvent('pointerleave');
		document.documentElement.dispatchEvent(leave);
		vi.advanceTimersToNextFrame();
		expect(heard.moved.mock.calls).toEqual([[null]]);
	});
});

describe('taps and swipes', () => {
	const touch = { type: 'touch' };
	it.each([
		['a short touch', {}, {}, 1, 0],
		['a slip within bounds', {}, { x: TAP_SLIP }, 1, 0],
		['a swipe', {}, { x: TAP_SLIP + 1 }, 0, 1],
		['a long press', {}, { time: TAP_MS + 1 }, 0, 0],
		['a second finger', { primary: false }, { primary: false }, 0, 0],
		['another finger lifted', { id: 1 }, { id: 2 }, 0, 0],
		['a mouse', { type: 'mouse' }, { type: 'mouse' }, 0, 0],
	])('%s', (_name, down, up, times, swipes) => {
		send('pointerdown', { ...touch, ...down });
		send('pointerup', { ...touch, ...up });
		expect(heard.tapped).toHaveBeenCalledTimes(times);
		expect(heard.swiped).toHaveBeenCalledTimes(swipes);
	});
	it('are swipes when the browser takes the touch for scrolling', () => {
		send('pointerdown', { ...touch, x: 7 });
		send('pointercancel', touch);
		send('pointerup', touch);
		expect(heard.tapped).not.toHaveBeenCalled();
		expect(heard.swiped.mock.calls).toMatchObject([[{ clientX: 7 }]]);
	});
	it('are neither with two fingers, which pinch', () => {
		send('pointerdown', touch);
		send('pointerdown', { ...touch, id: 2, primary: false });
		send('pointercancel', touch);
		expect(heard.swiped).not.toHaveBeenCalled();
	});
});

describe('everything else', () => {
	it('tells presses of a mouse, not of a finger', () => {
		send('pointerdown');
		send('pointerdown', { type: 'touch' });
		expect(heard.pressed).toHaveBeenCalledOnce();
	});
	it('gathers scrolls and resizes of a frame', () => {
		document.body.dispatchEvent(new Event('scroll'));
		window.dispatchEvent(new Event('resize'));
		vi.advanceTimersToNextFrame();
		expect(heard.shifted).toHaveBeenCalledOnce();
	});
	it('ends with its signal', () => {
		send('pointermove');
		controller.abort();
		vi.advanceTimersToNextFrame();
		send('pointerdown');
		document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
		for (const one of Object.values(heard)) expect(one).not.toHaveBeenCalled();
	});
});
