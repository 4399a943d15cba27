// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CardActions } from './actions';
import { ANNOUNCE_MS, GRACE_MS, INTENT_MS } from './constants';
import { type Card, createCard } from './create-card';
import type { LitName } from './port';
import { stubLayout } from './testing';

/** Two names of 100 × 20 px, one at the top of the page and one 300 px below it. */
const NAMES = [
	{ key: 'a', entity: 'entity-a', text: 'A', top: 0 },
	{ key: 'b', entity: 'entity-b', text: 'B', top: 300 },
];

let controller: AbortController;
let card: Card;
/** px by which the page is scrolled. */
let scrolled: number;
/** Those who wait for what a card shows; null while all of it is there. */
let held: (() => void)[] | null;
const render = vi.fn((container: HTMLElement, name: LitName, _actions: CardActions, _focus: boolean) =>
	container.replaceChildren(name.entity),
);
const unmount = vi.fn();
const emphasise = vi.fn();
const mute = vi.fn();
const claimed: HTMLElement[] = [];

function nameAt(x: number, y: number): LitName | null {
	return NAMES.find(({ top }) => x < 100 && y >= top - scrolled && y <= top + 20 - scrolled) ?? null;
}

beforeEach(() => {
	vi.useFakeTimers({
		toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame', 'cancelAnimationFrame', 'performance'],
	});
	stubLayout();
	scrolled = 0;
	held = null;
	claimed.length = 0;
	for (const spy of [render, unmount, emphasise, mute]) spy.mockClear();
	controller = new AbortController();
	card = createCard({
		page: {
			at: nameAt,
			named: (key) => NAMES.find((name) => name.key === key) ?? null,
			context: () => null,
			rects: (key) => {
				const top = (NAMES.find((name) => name.key === key)?.top ?? 0) - scrolled;
				return [{ left: 0, top, right: 100, bottom: top + 20 } as DOMRect];
			},
			step: (key, direction) => NAMES[NAMES.findIndex((name) => name.key === key) + direction] ?? null,
			emphasise,
			reveal: () => {},
		},
		render,
		unmount,
		whenReady: (_name, run) => (held ? void held.push(run) : run()),
		css: '',
		theme: () => 'dark',
		announcement: ({ text }) => `${text}, card open`,
		host: (element) => claimed.push(element),
		openLibrary: () => {},
		openTimeline: () => {},
		mute,
		switchOff: () => {},
		signal: controller.signal,
	});
});
afterEach(() => {
	controller.abort();
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

/** The pointer arrives at a place, and the frame that notices it passes. */
function move(x: number, y: number): void {
	document.body.dispatchEvent(new MouseEvent('pointermove', { clientX: x, clientY: y, bubbles: true }));
	vi.advanceTimersToNextFrame();
}

function scrollTo(top: number): void {
	scrolled = top;
	document.dispatchEvent(new Event('scroll'));
	vi.advanceTimersToNextFrame();
}

/** Opens the card of the first name by keys, with the focus inside. */
function open(): void {
	card.stand('a');
	card.walk('open');
}

const host = () => document.querySelector<HTMLElement>('html > div[popover]');
const drawn = () => render.mock.calls.map(([, { entity }]) => entity);

describe('createCard', () => {
	it('opens after a moment on a name, from memory, and tints it', () => {
		move(50, 10);
		vi.advanceTimersByTime(INTENT_MS - 20);
		expect(host()).toBeNull();
		vi.advanceTimersByTime(40);
		expect(drawn()).toEqual(['entity-a']);
		expect(host()?.dataset.theme).toBe('dark');
		expect(emphasise).toHaveBeenLastCalledWith('a');
	});

	it('declares every element before it is in the page, and leaves none behind', () => {
		const before = document.documentElement.outerHTML;
		move(50, 10);
		vi.advanceTimersByTime(INTENT_MS + 20);
		const ours = [...document.querySelectorAll('html > div')];
		expect(ours.length).toBeGreaterThan(0);
		expect(claimed).toEqual(expect.arrayContaining(ours));
		move(500, 500);
		vi.advanceTimersByTime(GRACE_MS + ANNOUNCE_MS);
		expect(document.documentElement.outerHTML).toBe(before);
		expect(unmount).toHaveBeenCalledOnce();
	});

	it('does not open again under a pointer that rests where it closed', () => {
		move(50, 10);
		vi.advanceTimersByTime(INTENT_MS + 20);
		document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
		move(50, 10);
		vi.advanceTimersByTime(INTENT_MS + 20);
		expect(host()).toBeNull();
		move(40, 10);
		vi.advanceTimersByTime(INTENT_MS + 20);
		expect(drawn()).toEqual(['entity-a', 'entity-a']);
	});

	it('opens as soon as what it shows has come, while the pointer still rests there', () => {
		held = [];
		move(50, 10);
		vi.advanceTimersByTime(INTENT_MS + 20);
		expect(host()).toBeNull();
		expect(held).toHaveLength(1);
		for (const come of held) come();
		expect(drawn()).toEqual(['entity-a']);
		expect(emphasise).toHaveBeenLastCalledWith('a');
	});

	it.each([
		['nothing when the reader has left', () => move(500, 500), []],
		['nothing when it was dismissed', () => card.close(), []],
		['the last of two names', () => move(50, 310), ['entity-b']],
	])('opens, where what it shows comes late, %s', (_name, leave, opened) => {
		held = [];
		move(50, 10);
		vi.advanceTimersByTime(INTENT_MS + 20);
		leave();
		vi.advanceTimersByTime(GRACE_MS + INTENT_MS);
		for (const come of held) come();
		expect(drawn()).toEqual(opened);
	});

	it('opens nothing when the page has scrolled from under a resting pointer', () => {
		move(50, 10);
		scrolled = 100;
		vi.advanceTimersByTime(INTENT_MS + 20);
		expect(host()).toBeNull();
	});

	it('decides on where the pointer is, not on where it was a frame ago', () => {
		move(50, 10);
		vi.advanceTimersByTime(INTENT_MS - 20);
		const away = { clientX: 500, clientY: 10, bubbles: true };
		document.body.dispatchEvent(new MouseEvent('pointermove', away));
		vi.advanceTimersByTime(INTENT_MS);
		expect(drawn()).toEqual([]);
	});

	it.each([
		['stays when a scroll leaves the name under the pointer', 5, true],
		['goes when a scroll takes the name from under the pointer', 15, false],
	])('%s', (_name, by, stays) => {
		move(50, 10);
		vi.advanceTimersByTime(INTENT_MS + 20);
		scrollTo(by);
		expect(host() !== null).toBe(stays);
	});

	it('stands on a name that somebody else leads to, and opens there; only for one that is lit', () => {
		card.stand('x');
		expect(claimed).toEqual([]);
		card.stand('b');
		expect(emphasise).toHaveBeenLastCalledWith('b');
		card.walk('open');
		expect(render).toHaveBeenCalledWith(expect.anything(), NAMES[1], expect.anything(), true);
		move(500, 500);
		vi.advanceTimersByTime(GRACE_MS * 2);
		expect(host()).not.toBeNull();
		card.close();
		expect(host()).toBeNull();
	});

	it('takes the live region away after it has spoken, and keeps the card', () => {
		open();
		const region = claimed.at(-1);
		expect(region).not.toBe(host());
		expect(region?.isConnected).toBe(true);
		vi.advanceTimersByTime(ANNOUNCE_MS * 2);
		expect(region?.isConnected).toBe(false);
		expect(host()).not.toBeNull();
	});

	it('ends with its signal: no element, no timer, no listener', () => {
		open();
		controller.abort();
		expect(document.querySelectorAll('html > div')).toHaveLength(0);
		move(50, 10);
		vi.advanceTimersByTime(INTENT_MS * 4);
		card.stand('b');
		card.walk('open');
		expect(drawn()).toEqual(['entity-a']);
	});
});

describe('a card that is kept', () => {
	const actions = () => render.mock.calls.at(-1)?.[2] as CardActions;
	const press = () => {
		const event = new MouseEvent('pointerdown', { bubbles: true, clientX: 500, clientY: 500 });
		document.body.dispatchEvent(event);
	};
	const scroll = (to: number) => {
		scrolled = to;
		document.dispatchEvent(new Event('scroll'));
		vi.advanceTimersByTime(20);
	};

	beforeEach(() => {
		open();
		actions().keep(true);
	});

	it('stays through presses elsewhere and after its name has gone, until Escape', () => {
		press();
		scroll(5_000);
		expect(unmount).not.toHaveBeenCalled();
		document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
		expect(unmount).toHaveBeenCalledTimes(1);
	});

	it('goes its usual way once it is let go', () => {
		actions().keep(false);
		press();
		expect(unmount).toHaveBeenCalledTimes(1);
	});

	it('closes when its name is muted', () => {
		actions().mute('entity-a', 'page');
		expect(unmount).toHaveBeenCalledTimes(1);
		expect(mute).toHaveBeenCalledWith('entity-a', 'page');
	});
});
