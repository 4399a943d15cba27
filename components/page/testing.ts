/** For tests of views: the real English texts, and a place to draw in. */
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { parse } from 'yaml';
import en from '../../lib/locales/en.yml?raw';

interface Texts {
	[key: string]: string | Texts;
}

function flatten(texts: Texts, path: string, into: Map<string, string>): Map<string, string> {
	for (const [name, text] of Object.entries(texts)) {
		const key = path ? `${path}_${name}` : name;
		if (typeof text === 'string') into.set(key, text);
		else if ('n' in text) into.set(key, ['0', '1', 'n'].flatMap((form) => text[form] ?? []).join(' | '));
		else flatten(text, key, into);
	}
	return into;
}

/** Lets the faked browser answer with the interface texts of lib/locales/en.yml. */
export function speakEnglish(): void {
	const texts = flatten(parse(en) as Texts, '', new Map([['@@bidi_dir', 'ltr']]));
	Object.assign(fakeBrowser.i18n, {
		getMessage: (key: string, given: string[] = []) =>
			(texts.get(key) ?? '').replace(/\$(\d)/g, (_, place) => given[Number(place) - 1] ?? ''),
	});
}

/** What views of long lists ask of a browser and jsdom lacks: here nothing has a size, and all is in sight. */
export function standInForLayout(): void {
	vi.stubGlobal('scrollTo', () => {});
	vi.stubGlobal(
		'ResizeObserver',
		class {
			observe() {}
			unobserve() {}
			disconnect() {}
		},
	);
}

let drawn: HTMLElement | null = null;

/** Draws a view into an empty page, effects included, and gives its root. */
export async function draw(view: ComponentChild): Promise<HTMLElement> {
	if (!drawn?.isConnected) {
		drawn = document.createElement('div');
		document.body.append(drawn);
	}
	const root = drawn;
	await act(() => render(view, root));
	return root;
}

/** Takes the view away again. */
export function clear(): void {
	if (drawn) render(null, drawn);
	document.body.replaceChildren();
	drawn = null;
}

/** Types a text into a field as a whole. */
export async function type(field: HTMLInputElement, text: string): Promise<void> {
	await act(() => {
		field.value = text;
		field.dispatchEvent(new InputEvent('input', { bubbles: true }));
	});
}

/** Presses a key; gives whether the browser's own action was prevented. */
export async function press(target: Element, key: string, init: KeyboardEventInit = {}): Promise<boolean> {
	let goesOn = true;
	await act(() => {
		goesOn = target.dispatchEvent(
			new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init }),
		);
	});
	return !goesOn;
}

/** Clicks an element. Throws where there is none. */
export async function click(target: HTMLElement | null | undefined): Promise<void> {
	if (!target) throw new Error('nothing to click');
	await act(() => target.click());
}

/** The element of a kind whose accessible name or text holds `name`. */
export function named<T extends HTMLElement = HTMLElement>(
	root: ParentNode,
	selector: string,
	name: string,
): T | undefined {
	return [...root.querySelectorAll<T>(selector)].find(
		(one) => one.getAttribute('aria-label')?.includes(name) || one.textContent?.includes(name),
	);
}
