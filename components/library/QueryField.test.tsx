// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { indexCorpus } from '../../lib/corpus/corpus-index';
import { fixtureCorpus } from '../../lib/corpus/fixtures/data';
import { clear, click, draw, named, press, speakEnglish, type } from '../page/testing';
import { makeSearch } from '../search/corpus-search';
import { Library } from './Library';

const index = indexCorpus(fixtureCorpus());
const search = { status: 'open', search: makeSearch(index) } as const;

/** The results page of a query, come to by a link. */
async function results(text: string): Promise<{ root: HTMLElement; input: HTMLInputElement }> {
	location.hash = `#/search/${encodeURIComponent(text)}`;
	const root = await draw(<Library index={index} search={search} />);
	await act(() => void dispatchEvent(new HashChangeEvent('hashchange')));
	const input = root.querySelector('input');
	if (!input) throw new Error('no field');
	return { root, input };
}

/** The query in the address. */
const asked = () => decodeURIComponent(location.hash.replace('#/search/', ''));
const heading = (root: HTMLElement) => root.querySelector('h1')?.textContent;
const chips = (root: HTMLElement) =>
	[...root.querySelectorAll('header .gloss-toggle')].map((chip) =>
		chip.getAttribute('aria-pressed') === 'true' ? `[${chip.textContent}]` : chip.textContent,
	);

beforeEach(() => {
	vi.stubGlobal('scrollTo', vi.fn());
	speakEnglish();
});
afterEach(() => {
	clear();
	vi.unstubAllGlobals();
});

describe('the field of the results page', () => {
	it('holds the query and its filters, in place of the search that other pages have', async () => {
		const { root, input } = await results('court kind:event from:2025');
		expect(input.value).toBe('court kind:event from:2025');
		expect(chips(root)).toEqual(['Names', '[Events]', 'Passages', 'from: 2025']);
		expect(root.querySelectorAll('search')).toHaveLength(1);
		expect(root.querySelector('[role="combobox"]')).toBeNull();
	});
	it('changes address, title and results as one types, and keeps the focus', async () => {
		const { root, input } = await results('court');
		input.focus();
		await type(input, 'soren ');
		expect(asked()).toBe('soren ');
		expect(input.value).toBe('soren ');
		expect(heading(root)).toBe('Results for “soren”');
		expect(document.title).toBe('Results for “soren” · Gloss');
		expect(root.querySelector('main a')?.textContent).toBe('Søren Łukasz Øe');
		expect(document.activeElement).toBe(input);
		expect(root.querySelector('input')).toBe(input);
	});
	it('follows the address', async () => {
		const { input } = await results('court');
		await results('ruritania');
		expect(input.value).toBe('ruritania');
	});
	it('gives the heading the focus on Enter, not while an input method composes', async () => {
		const { root, input } = await results('court');
		input.focus();
		await press(input, 'Enter', { isComposing: true });
		expect(document.activeElement).toBe(input);
		await press(input, 'Enter');
		expect(document.activeElement).toBe(root.querySelector('h1'));
	});
	it.each(['Escape', 'the button'])('is emptied by %s and says what one can ask', async (how) => {
		const { root, input } = await results('court');
		input.focus();
		if (how === 'Escape') await press(input, 'Escape');
		else await click(named(root, 'button', 'Clear the search'));
		expect(location.hash).toBe('#/search/');
		expect(heading(root)).toBe('Search');
		expect(document.activeElement).toBe(input);
		expect(await press(input, 'Escape')).toBe(false);
		await click(named(root, 'button', 'president of the court'));
		expect(asked()).toBe('president of the court');
		await vi.waitFor(() => expect(input.value).toBe('president of the court'));
	});
});

describe('steps of the history', () => {
	const steps = async (does: () => Promise<void>) => {
		const before = history.length;
		await does();
		return history.length - before;
	};
	it('is one for a word that is typed, and one more after Enter', async () => {
		const { input } = await results('court');
		const word = async () => {
			await type(input, 's');
			await type(input, 'so');
			await type(input, 'sor');
		};
		expect(await steps(word)).toBe(1);
		await press(input, 'Enter');
		expect(await steps(() => type(input, 'sore'))).toBe(1);
		expect(await steps(() => type(input, 'soren'))).toBe(0);
	});
	it('is one for an emptied field, and none for the word that comes into it', async () => {
		const { input } = await results('court');
		expect(await steps(() => press(input, 'Escape').then(() => undefined))).toBe(1);
		expect(await steps(() => type(input, 's'))).toBe(0);
	});
	it('is one for each filter', async () => {
		const { root, input } = await results('court');
		expect(await steps(() => click(named(root, 'button', 'Events')))).toBe(1);
		expect(asked()).toBe('court kind:event');
		expect(await steps(() => click(named(root, 'button', 'Events')))).toBe(1);
		expect(asked()).toBe('court');
		expect(await steps(() => type(input, 'courts'))).toBe(1);
	});
});

describe('a filter', () => {
	it('keeps the focus where it is pressed and stays', async () => {
		const { root } = await results('court');
		const chip = named(root, 'button', 'Events');
		chip?.focus();
		await click(chip);
		expect(document.activeElement).toBe(chip);
		expect(chip?.getAttribute('aria-pressed')).toBe('true');
	});
	it('leaves the focus to the field when it goes', async () => {
		const { root, input } = await results('court from:2025');
		const chip = named(root, 'button', 'Remove the filter from: 2025');
		chip?.focus();
		await click(chip);
		expect(asked()).toBe('court');
		expect(document.activeElement).toBe(input);
	});
});
