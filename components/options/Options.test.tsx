// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { fixtureCorpus } from '../../lib/corpus/fixtures/data';
import {
	DEFAULT_LOOK,
	getLook,
	getSilenced,
	NOTHING_SILENCED,
	type Silenced,
	setEntityOff,
	setSiteOff,
} from '../../lib/settings';
import { clear, click, draw, named, speakEnglish } from '../page/testing';
import { Options } from './Options';

const corpus = fixtureCorpus();
const show = (silenced: Silenced = NOTHING_SILENCED) =>
	draw(<Options look={DEFAULT_LOOK} silenced={silenced} corpus={corpus} />);
const said = (root: HTMLElement) => root.querySelector('[role="status"]')?.textContent;

beforeEach(() => {
	fakeBrowser.reset();
	speakEnglish();
});
afterEach(clear);

it.each([
	['label', 'The first on the page', { density: 'page' }],
	['label', 'Marks for screen readers', { painter: 'mark' }],
	['label', 'Dark', { theme: 'dark' }],
])('stores %s %s at once and says so', async (selector, name, change) => {
	const root = await show();
	await click(named(root, selector, name));
	await vi.waitFor(() => expect(said(root)).toBe('Saved'));
	expect(await getLook()).toEqual({ ...DEFAULT_LOOK, ...change });
});

it('keeps a choice checked while it is stored, whatever else is chosen meanwhile', async () => {
	const root = await show();
	const checked = () => [...root.querySelectorAll<HTMLInputElement>(':checked')].map(({ value }) => value);
	await click(named(root, 'label', 'Dark'));
	await click(named(root, 'label', 'All'));
	await vi.waitFor(async () => expect(await getLook()).toMatchObject({ density: 'all', theme: 'dark' }));
	expect(checked()).toEqual(['all', 'dark']);
	await draw(
		<Options look={{ ...DEFAULT_LOOK, theme: 'dark' }} silenced={NOTHING_SILENCED} corpus={corpus} />,
	);
	expect(checked()).toEqual(['all', 'dark']);
	await draw(
		<Options look={{ ...DEFAULT_LOOK, density: 'none' }} silenced={NOTHING_SILENCED} corpus={corpus} />,
	);
	expect(checked()).toEqual(['all', 'system']);
});

it('says so when a choice cannot be stored', async () => {
	const root = await show();
	vi.spyOn(fakeBrowser.storage.sync, 'set').mockRejectedValue(new Error('over quota'));
	await click(named(root, 'label', 'Dark'));
	await vi.waitFor(() => expect(said(root)).toBe('Could not be saved'));
	expect(named<HTMLLabelElement>(root, 'label', 'Dark')?.querySelector('input')?.checked).toBe(false);
});

it.each([
	['newer', 'written by a newer Gloss'],
	['unavailable', 'keeps none here'],
] as const)('says when the database is %s', async (note, text) => {
	const nothing = NOTHING_SILENCED;
	const root = await draw(<Options look={DEFAULT_LOOK} silenced={nothing} corpus={corpus} note={note} />);
	expect(root.textContent).toContain(text);
});

it('switches a site on again and keeps the focus near', async () => {
	await setSiteOff('news.example', true);
	const root = await show(await getSilenced());
	await click(named(root, 'button', 'Switch news.example on again'));
	await vi.waitFor(async () => expect((await getSilenced()).sites).toEqual([]));
	expect(document.activeElement?.textContent).toBe('Sites that are off');
});

it('names muted entities, even those the corpus has lost', async () => {
	await setEntityOff('soren-oe', true);
	await setEntityOff('gone', true);
	const root = await show(await getSilenced());
	await click(named(root, 'button', 'Light Søren Łukasz Øe again'));
	await vi.waitFor(async () => expect((await getSilenced()).entities).toEqual(['gone']));
	expect(named(root, 'button', 'Light gone again')).toBeDefined();
});
