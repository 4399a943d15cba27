import { render } from 'preact';
import { act } from 'preact/test-utils';
import type { CardRecord } from '../../lib/corpus/record';
import { clear, speakEnglish } from '../page/testing';
import type { Around } from './around';
import { EntityCard } from './EntityCard';
import { AROUND, makeActions, RECORD } from './fixture';

/** What the card asked for; forget it with `begin`. */
export const actions = makeActions();
export const NOW = Date.UTC(2026, 9, 20);
/** Where the card is drawn. */
export let root: HTMLElement;

/** Before each test: an empty page that speaks English. */
export function begin(): void {
	speakEnglish();
	for (const action of Object.values(actions)) action.mockClear();
	root = document.createElement('div');
	document.body.append(root);
}

/** After each test: nothing is left. */
export function end(): void {
	render(null, root);
	clear();
}

/** Draws a card and gives its dialog. */
export function show(
	record: CardRecord = RECORD,
	focus = 0,
	now = NOW,
	around: Partial<Around> = {},
): HTMLElement {
	const card = (
		<EntityCard record={record} around={{ ...AROUND, ...around }} actions={actions} focus={focus} now={now} />
	);
	act(() => render(card, root));
	const dialog = root.querySelector<HTMLElement>('[role="dialog"]');
	if (!dialog) throw new Error('no dialog');
	return dialog;
}

/** A button by its name. Throws where there is none. */
export function button(within: HTMLElement, name: string | RegExp): HTMLButtonElement {
	const found = [...within.querySelectorAll('button')].find((one) =>
		(one.getAttribute('aria-label') ?? one.textContent ?? '').match(name),
	);
	if (!found) throw new Error(`no button ${name}`);
	return found;
}

/** Presses a button by its name. */
export function press(within: HTMLElement, name: string | RegExp): HTMLButtonElement {
	const found = button(within, name);
	act(() => found.click());
	return found;
}
