// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { createKeyboard } from './keyboard';
import type { LitName, LitPage } from './port';

const NAMES: LitName[] = ['a', 'b'].map((key) => ({ key, entity: `entity-${key}`, text: `name ${key}` }));
const ALT_SHIFT = { altKey: true, shiftKey: true };
const NEXT = { ...ALT_SHIFT, code: 'KeyJ' };
const OPEN = { ...ALT_SHIFT, code: 'Enter', key: 'Enter' };

/** A keyboard on a page with two names; `told` is all that it asked for, in order. */
function setUp({ open = null }: { open?: LitName | null } = {}) {
	const told: string[] = [];
	const page: LitPage = {
		at: () => NAMES[1] ?? null,
		named: () => null,
		context: () => null,
		rects: () => [],
		step: (key, direction) =>
			key === null
				? (NAMES.at(direction === 1 ? 0 : -1) ?? null)
				: (NAMES[NAMES.findIndex((name) => name.key === key) + direction] ?? null),
		emphasise: (key) => told.push(`tint ${key}`),
		reveal: () => {},
	};
	let shown = open;
	const keyboard = createKeyboard({
		page,
		surface: { focusedRoot: () => null, shown: () => shown },
		ring: { show: (key) => told.push(`ring ${key}`), hide: () => told.push('no ring') },
		say: (text) => told.push(`say ${text}`),
		isOpen: () => shown !== null,
		ask(name, focus) {
			shown = name;
			told.push(`ask ${name.key}${focus ? ' focus' : ''}`);
		},
		dismiss(restore) {
			shown = null;
			told.push(restore ? 'dismiss restore' : 'dismiss');
		},
	});
	/** Presses keys one after another; the answer tells which ones were taken from the page. */
	const press = (...keys: KeyboardEventInit[]) =>
		keys.map((init) => {
			const event = new KeyboardEvent('keydown', { ...init, cancelable: true });
			keyboard.pressed(event);
			return event.defaultPrevented;
		});
	return { keyboard, press, told };
}

function focusOn(tag: string, attributes: Record<string, string> = {}): HTMLElement {
	const element = document.createElement(tag);
	for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
	document.body.append(element);
	element.focus();
	return element;
}

afterEach(() => document.body.replaceChildren());

describe('createKeyboard', () => {
	it('steps to a name and says it', () => {
		const { press, told } = setUp();
		expect(press(NEXT)).toEqual([true]);
		expect(told).toEqual(['tint a', 'ring a', 'say name a']);
	});

	it('opens the name that it stepped to by Enter, with the focus inside', () => {
		const { press, told } = setUp();
		expect(press(NEXT, { key: 'Enter' })).toEqual([true, true]);
		expect(told.at(-1)).toBe('ask a focus');
	});

	it('opens the first name when there was no step', () => {
		const { press, told } = setUp();
		press(OPEN);
		expect(told).toEqual(['ring a', 'ask a focus']);
	});

	it('goes into a card that is already open', () => {
		const { press, told } = setUp({ open: NAMES[1] ?? null });
		press(OPEN);
		expect(told).toEqual(['ring b', 'ask b focus']);
	});

	it('closes the card before it steps on', () => {
		const { press, told } = setUp({ open: NAMES[0] ?? null });
		press(NEXT);
		expect(told).toEqual(['dismiss restore', 'tint a', 'ring a', 'say name a']);
	});

	it('goes back one step at a time, and leaves the last Escape to the page', () => {
		const { press, told } = setUp();
		const away = { key: 'Escape' };
		expect(press(NEXT, OPEN, away, away)).toEqual([true, true, true, false]);
		expect(told.slice(3)).toEqual([
			'ring a',
			'ask a focus',
			'dismiss restore',
			'tint a',
			'tint null',
			'no ring',
		]);
	});

	it('leaves Enter to the page before a step, and after the reader has turned to the pointer', () => {
		const { keyboard, press } = setUp();
		expect(press({ key: 'Enter' })).toEqual([false]);
		press(NEXT);
		keyboard.forget();
		expect(press({ key: 'Enter' })).toEqual([false]);
	});

	it.each([
		['a link', 'a', { href: '#' }],
		['a button', 'button', {}],
		['a field', 'input', {}],
	])('leaves Enter to %s that has the focus', (_name, tag, attributes) => {
		const { press } = setUp();
		press(NEXT);
		focusOn(tag, attributes);
		expect(press({ key: 'Enter' })).toEqual([false]);
	});

	it('opens a mark that has the focus', () => {
		const { press, told } = setUp();
		const mark = focusOn('mark', { tabindex: '0' });
		mark.getClientRects = () => [{ left: 0, top: 0, right: 9, bottom: 9 }] as unknown as DOMRectList;
		expect(press({ key: 'Enter' })).toEqual([true]);
		expect(told).toEqual(['ring b', 'ask b focus']);
	});

	it('does the same for shortcuts that the browser took up', () => {
		const { keyboard, told } = setUp();
		keyboard.walk('next');
		keyboard.walk('open');
		expect(told).toEqual(['tint a', 'ring a', 'say name a', 'ring a', 'ask a focus']);
	});

	it('stands where somebody else leads, and steps on from there', () => {
		const { keyboard, press, told } = setUp();
		const [first] = NAMES;
		if (first) keyboard.stand(first);
		press(NEXT);
		expect(told).toEqual(['ring a', 'tint a', 'say name a', 'tint b', 'ring b', 'say name b']);
	});

	it.each([NEXT, OPEN])('leaves shortcuts to a field that has the focus %#', (keys) => {
		const { press, told } = setUp();
		focusOn('textarea');
		expect(press(keys)).toEqual([false]);
		expect(told).toEqual([]);
	});
});
