// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { controlAt, focused, takesText, wrap } from './focus';

function place(...children: HTMLElement[]): void {
	document.body.append(...children);
}

/** `tag#id` with attributes, by DOM calls alone. */
function make(tag: string, attributes: Record<string, string> = {}, ...children: HTMLElement[]): HTMLElement {
	const element = document.createElement(tag);
	for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
	element.append(...children);
	return element;
}

afterEach(() => document.body.replaceChildren());

describe('focused', () => {
	it('is nothing while the page has the focus', () => {
		expect(focused()).toBeNull();
	});
	it('looks into open shadow roots', () => {
		const host = make('div');
		const inside = make('button');
		host.attachShadow({ mode: 'open' }).append(inside);
		place(host);
		inside.focus();
		expect(focused()).toBe(inside);
	});
});

describe('takesText', () => {
	it.each([
		['input', true],
		['textarea', true],
		['select', true],
		['button', false],
		['mark', false],
	])('%s: %s', (tag, expected) => {
		expect(takesText(make(tag))).toBe(expected);
	});
	it('says no for nothing', () => {
		expect(takesText(null)).toBe(false);
	});
});

describe('controlAt', () => {
	it.each([
		['text in a link', make('a', { href: '#' }), true],
		['an anchor without address', make('a'), false],
		['a button by role', make('div', { role: 'button' }), true],
		['a mark of ours', make('mark', { tabindex: '0', role: 'button' }), false],
		['plain text', make('p'), false],
	])('%s', (_name, around, expected) => {
		const text = make('span');
		around.append(text);
		expect(controlAt(text) !== null).toBe(expected);
	});
	it.each(['body', 'html'] as const)('is no page that listens on all of its %s', (name) => {
		const root = name === 'body' ? document.body : document.documentElement;
		const text = make('p');
		place(text);
		root.setAttribute('onclick', '');
		expect(controlAt(text)).toBeNull();
		root.removeAttribute('onclick');
	});
});

describe('wrap', () => {
	function card() {
		const [first, middle, last] = [make('button'), make('a', { href: '#' }), make('button')];
		const hidden = make('ul', { hidden: '' }, make('button'));
		const dialog = make(
			'div',
			{ tabindex: '-1' },
			first as HTMLElement,
			middle as HTMLElement,
			hidden,
			last as HTMLElement,
		);
		const host = make('div');
		const root = host.attachShadow({ mode: 'open' });
		root.append(dialog);
		place(host);
		return { root, dialog, first, middle, last };
	}
	it.each([
		['from the last to the first', 'last', false, 'first'],
		['from the first to the last', 'first', true, 'last'],
		['backwards from the dialog itself', 'dialog', true, 'last'],
		['nowhere from the middle', 'middle', false, null],
		['nowhere from the dialog forwards', 'dialog', false, null],
	] as const)('%s', (_name, from, backwards, to) => {
		const made = card();
		made[from]?.focus();
		expect(wrap(made.root, backwards)).toBe(to && made[to]);
	});
});
