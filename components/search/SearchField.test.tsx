// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { indexCorpus } from '../../lib/corpus/corpus-index';
import { fixtureCorpus } from '../../lib/corpus/fixtures/data';
import { clear, click, draw, named, press, speakEnglish, type } from '../page/testing';
import { makeSearch } from './corpus-search';
import { SearchField } from './SearchField';

const search = makeSearch(indexCorpus(fixtureCorpus()));
const onOpen = vi.fn();
const onClose = vi.fn();

async function field(overlay = false): Promise<{ root: HTMLElement; input: HTMLInputElement }> {
	const root = await draw(
		<SearchField search={search.results} onOpen={onOpen} onClose={onClose} autofocus overlay={overlay} />,
	);
	const input = root.querySelector('input');
	if (!input) throw new Error('no field');
	return { root, input };
}

function options(root: HTMLElement): HTMLElement[] {
	return [...root.querySelectorAll<HTMLElement>('[role="option"]')];
}

function active(root: HTMLElement, input: HTMLInputElement): number {
	return options(root).findIndex(({ id }) => id === input.getAttribute('aria-activedescendant'));
}

beforeEach(() => {
	Element.prototype.scrollIntoView = () => undefined;
	speakEnglish();
	onOpen.mockClear();
	onClose.mockClear();
});
afterEach(clear);

describe('results as one types', () => {
	it('has the focus at once and no list for an empty field', async () => {
		const { root, input } = await field();
		expect(document.activeElement).toBe(input);
		expect(input.getAttribute('aria-expanded')).toBe('false');
		expect(root.querySelector('[role="listbox"]')).toBeNull();
	});
	it('does not take the focus back when it is drawn again', async () => {
		const { input } = await field();
		input.blur();
		await field();
		expect(document.activeElement).not.toBe(input);
	});
	it('takes the focus again that was lost when the window was shown, once', async () => {
		const { input } = await field();
		input.blur();
		window.dispatchEvent(new Event('focus'));
		expect(document.activeElement).toBe(input);
		input.blur();
		window.dispatchEvent(new Event('focus'));
		expect(document.activeElement).toBe(document.body);
	});
	it('takes the focus from nothing else when the window is shown', async () => {
		const { root } = await field();
		const other = document.createElement('button');
		root.append(other);
		other.focus();
		window.dispatchEvent(new Event('focus'));
		expect(document.activeElement).toBe(other);
		other.remove();
	});
	it('takes what is typed before the corpus is open, and answers then', async () => {
		const waiting = await draw(<SearchField search={null} onOpen={onOpen} autofocus />);
		const input = waiting.querySelector('input') as HTMLInputElement;
		await type(input, 'soren');
		expect(waiting.querySelector('.gloss-none')).toBeNull();
		await press(input, 'Enter');
		expect(onOpen).not.toHaveBeenCalled();
		const { root } = await field();
		expect(input.value).toBe('soren');
		expect(active(root, input)).toBe(0);
	});
	it('groups names, events and passages and ends with all results', async () => {
		const { root, input } = await field();
		await type(input, 'court');
		const groups = [...root.querySelectorAll('.gloss-group')].map((one) => one.textContent);
		expect(groups).toEqual(['Names', 'Events', 'Passages']);
		expect(options(root).at(-1)?.textContent).toBe('All results for “court”');
		expect(active(root, input)).toBe(0);
	});
	it('forgives a slip and marks the word that was met', async () => {
		const { root, input } = await field();
		await type(input, 'luksz');
		const first = options(root)[0];
		expect(first?.textContent).toContain('Søren Łukasz Øe');
		expect([...(first?.querySelectorAll('mark') ?? [])].map((one) => one.textContent)).toEqual(['Łukasz']);
	});
	it('marks anew when the text changes', async () => {
		const { root, input } = await field();
		await type(input, 'soren');
		await type(input, 'soren oe');
		const first = options(root)[0];
		expect(first?.querySelector('.gloss-result-title')?.textContent).toBe('Søren Łukasz Øe');
		expect(
			[...(first?.querySelectorAll('.gloss-result-title mark') ?? [])].map((one) => one.textContent),
		).toEqual(['Søren', 'Øe']);
	});
	it('says that nothing was found, with the query as text', async () => {
		const { root, input } = await field();
		await type(input, '<img src=x>zzzzzz');
		expect(root.querySelector('.gloss-none')?.textContent).toContain('“<img src=x>zzzzzz”');
		expect(root.querySelector('img')).toBeNull();
		expect(root.querySelector('[role="status"]')?.textContent).toBe('Nothing found');
	});
});

describe('filters', () => {
	it('shows each as a button that takes it away', async () => {
		const { root, input } = await field();
		await type(input, 'court kind:sanction');
		await click(named(root, 'button', 'Remove the filter kind: sanction'));
		expect(input.value).toBe('court');
		expect(document.activeElement).toBe(input);
	});
	it('sets the group with a button, and unsets it', async () => {
		const { root, input } = await field();
		await type(input, 'court');
		await click(named(root, '[aria-pressed]', 'Passages'));
		expect(input.value).toBe('court kind:passage');
		expect([...root.querySelectorAll('.gloss-group')].map((one) => one.textContent)).toEqual(['Passages']);
		expect(named(root, '[aria-pressed="true"]', 'Passages')).toBeDefined();
		await click(named(root, '[aria-pressed="true"]', 'Passages'));
		expect(input.value).toBe('court');
	});
	it('knows a group by its plural', async () => {
		const { root, input } = await field();
		await type(input, 'court kind:Passages');
		expect(named(root, '[aria-pressed="true"]', 'Passages')).toBeDefined();
		expect(named(root, 'button', 'Remove the filter')).toBeUndefined();
	});
	it('finds no fault with what is still typed, and says what may stand there', async () => {
		const { root, input } = await field();
		for (const [text, hint] of [
			['kind:', 'sanction, warrant'],
			['court kind:sanc', 'sanction, warrant'],
			['court from:2025-', 'a month or a day'],
		] as const) {
			await type(input, text);
			expect(root.querySelector('.gloss-begun')?.textContent).toContain(hint);
			expect(root.querySelector('.gloss-fault, .gloss-faulty')).toBeNull();
			expect(root.querySelector('.gloss-none')).toBeNull();
		}
		await type(input, 'court kind:sanc ');
		expect(root.querySelector('.gloss-fault')?.textContent).toContain('“sanc” is no kind');
	});
	it('explains a value that it cannot read, as text', async () => {
		const { root, input } = await field();
		await type(input, 'court from:<b>');
		expect(root.querySelector('.gloss-fault')?.textContent).toContain('“<b>” is no date');
		expect(root.querySelector('b')).toBeNull();
	});
	it('offers the search without filters where they leave nothing', async () => {
		const { root, input } = await field();
		await type(input, 'court by:nobody');
		await click(named(root, 'button', 'Search without filters'));
		expect(input.value).toBe('court');
		expect(options(root).length).toBeGreaterThan(0);
	});
});

describe('keys', () => {
	it('moves and opens the active option', async () => {
		const { root, input } = await field();
		await type(input, 'court');
		expect(await press(input, 'ArrowDown')).toBe(true);
		expect(active(root, input)).toBe(1);
		expect(options(root)[1]?.getAttribute('aria-selected')).toBe('true');
		await press(input, 'Home');
		await press(input, 'Enter');
		expect(onOpen).toHaveBeenCalledWith({ view: 'entity', id: 'world-court' }, false);
		expect(input.value).toBe('court');
	});
	it('opens aside with Ctrl or Cmd and keeps the list', async () => {
		const { root, input } = await field();
		await type(input, 'court');
		await press(input, 'Enter', { ctrlKey: true });
		await press(input, 'Enter', { metaKey: true });
		expect(onOpen.mock.calls.map(([, aside]) => aside)).toEqual([true, true]);
		expect(options(root).length).toBeGreaterThan(1);
	});
	it('clears with Escape, then closes', async () => {
		const { input } = await field();
		await type(input, 'court');
		expect(await press(input, 'Escape')).toBe(true);
		expect([input.value, onClose.mock.calls.length]).toEqual(['', 0]);
		expect(await press(input, 'Escape')).toBe(false);
		expect(onClose).toHaveBeenCalledOnce();
	});
	it('leaves keys to an input method while it composes', async () => {
		const { input } = await field();
		await type(input, 'court');
		await press(input, 'Enter', { isComposing: true });
		expect(onOpen).not.toHaveBeenCalled();
	});
});

describe('mouse', () => {
	it('opens what is clicked', async () => {
		const { root, input } = await field();
		await type(input, 'soren');
		await click(options(root)[0]);
		expect(onOpen).toHaveBeenCalledWith({ view: 'entity', id: 'soren-oe' }, false);
	});
	it('clears with the button', async () => {
		const { root, input } = await field();
		await type(input, 'soren');
		await click(named(root, 'button', 'Clear the search'));
		expect(input.value).toBe('');
		expect(document.activeElement).toBe(input);
	});
	it('lays the list over a page only while the reader is in it', async () => {
		const { root, input } = await field(true);
		await type(input, 'court');
		input.blur();
		await draw(<SearchField search={search.results} onOpen={onOpen} onClose={onClose} autofocus overlay />);
		expect(options(root)).toEqual([]);
		expect(input.getAttribute('aria-expanded')).toBe('false');
	});
	it('takes away the list that lies over a page, with its text, once a result is opened', async () => {
		const { root, input } = await field(true);
		await type(input, 'court');
		await press(input, 'Enter', { ctrlKey: true });
		expect(input.value).toBe('court');
		await press(input, 'Enter');
		expect(input.value).toBe('');
		expect(options(root)).toEqual([]);
	});
});
