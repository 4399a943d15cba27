// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { RECORD } from './fixture';
import { begin, button, end, press, show } from './testing';

beforeEach(begin);
afterEach(end);

/** Presses a key where the focus is; answers whether the page still has it. */
function key(name: string, more: KeyboardEventInit = {}): boolean {
	const event = new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...more });
	return (document.activeElement ?? document.body).dispatchEvent(event);
}

function focusedControl(): string {
	const active = document.activeElement;
	return (active?.getAttribute('aria-label') ?? active?.textContent ?? '').slice(0, 12);
}

describe('keys in a card', () => {
	it('go from control to control, from the card itself to the first', () => {
		const card = show(RECORD, 1);
		expect(document.activeElement).toBe(card);
		expect(key('ArrowDown')).toBe(false);
		expect(focusedControl()).toBe('Pin');
		key('ArrowDown');
		expect(focusedControl()).toBe('US sanctions');
		key('ArrowUp');
		expect(focusedControl()).toBe('Pin');
		key('ArrowUp');
		expect(focusedControl()).toBe('Pin');
		key('End');
		expect(document.activeElement).toBe(button(card, /^More/));
		key('ArrowDown');
		expect(document.activeElement).toBe(button(card, /^More/));
		key('Home');
		expect(focusedControl()).toBe('Pin');
	});

	it.each([
		['ltr', 'ArrowRight', 'ArrowLeft'],
		['rtl', 'ArrowLeft', 'ArrowRight'],
	])('go the way that is read: %s', (direction, forwards, backwards) => {
		const card = show(RECORD, 1);
		card.style.direction = direction;
		key(forwards);
		key(forwards);
		expect(focusedControl()).toBe('US sanctions');
		key(backwards);
		expect(focusedControl()).toBe('Pin');
	});

	it('pass by what is not shown', () => {
		const card = show(RECORD, 1);
		key('End');
		key('ArrowUp');
		expect(document.activeElement).toBe(button(card, /^Cite/));
		press(card, /^More/);
		button(card, /^Timeline/).focus();
		key('ArrowUp');
		expect(document.activeElement?.textContent).toMatch(/^The Court/);
	});

	it('turn its pages, and never the page behind it', () => {
		const card = show(RECORD, 1);
		const body = card.querySelector('.gloss-body');
		if (!body) throw new Error('no body');
		Object.defineProperty(body, 'clientHeight', { value: 240 });
		expect(key('PageDown')).toBe(false);
		expect(body.scrollTop).toBe(200);
		expect(key(' ')).toBe(false);
		expect(body.scrollTop).toBe(400);
		expect(key('PageUp')).toBe(false);
		expect(body.scrollTop).toBe(200);
		button(card, /^Pin/).focus();
		expect(key(' ')).toBe(true);
	});

	it('are the browser’s in text that was clicked', () => {
		const card = show(RECORD, 1);
		card.querySelector<HTMLElement>('.gloss-body')?.focus();
		expect(key('ArrowDown')).toBe(true);
	});

	it('belong to the page with others held down', () => {
		show(RECORD, 1);
		expect(key('ArrowDown', { altKey: true })).toBe(true);
		expect(key('ArrowLeft', { metaKey: true })).toBe(true);
		expect(key('a')).toBe(true);
	});
});
