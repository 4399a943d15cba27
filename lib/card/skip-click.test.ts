// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { CLICK_MS } from './constants';
import { skipClick } from './skip-click';

let heard: number;
let life: AbortController;
const count = () => {
	heard++;
};

beforeEach(() => {
	vi.useFakeTimers();
	heard = 0;
	life = new AbortController();
	document.addEventListener('click', count);
});
afterEach(() => {
	life.abort();
	document.removeEventListener('click', count);
	vi.useRealTimers();
});

function click(): boolean {
	const event = new MouseEvent('click', { bubbles: true, cancelable: true });
	document.body.dispatchEvent(event);
	return event.defaultPrevented;
}

it('keeps one click from the page and from what it would do', () => {
	skipClick(life.signal);
	expect([click(), click()]).toEqual([true, false]);
	expect(heard).toBe(1);
});

it.each([
	['lets a click through that comes later', () => vi.advanceTimersByTime(CLICK_MS + 1)],
	['lets all clicks through once Gloss has ended', () => life.abort()],
])('%s', (_name, pass) => {
	skipClick(life.signal);
	pass();
	expect(click()).toBe(false);
	expect(heard).toBe(1);
});
