// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fixtureCorpus } from '../../lib/corpus/fixtures/data';
import { clear, click, draw, named, speakEnglish } from '../page/testing';
import { makeSearch } from '../search/corpus-search';
import { SearchView } from './SearchView';

const fixture = fixtureCorpus();
const [event] = fixture.events;
if (!event) throw new Error('the fixture has no event');
const events = Array.from({ length: 120 }, (_, number) => ({
	...event,
	id: `rain-${number}`,
	text: `The court hears of rain ${number}.`,
}));
const { all } = makeSearch({ corpus: { ...fixture, version: 'rain', events } });
const onQuery = vi.fn();

beforeEach(speakEnglish);
afterEach(clear);

it('counts all that was found and shows it by and by', async () => {
	const root = await draw(<SearchView text="rain" results={all('rain')} onQuery={onQuery} />);
	const lines = () => root.querySelectorAll('.gloss-found li').length;
	expect(root.textContent).toContain('120 results');
	expect(root.querySelector('h2')?.textContent).toBe('Events 120');
	expect(lines()).toBe(50);
	await click(named(root, 'button', 'Show 50 more'));
	expect(lines()).toBe(100);
	await click(named(root, 'button', 'Show 20 more'));
	expect(lines()).toBe(120);
	expect(root.querySelector('button')).toBeNull();
});

it('offers to search without the filters that leave nothing over', async () => {
	const text = 'rain from:2030';
	const root = await draw(<SearchView text={text} results={all(text)} onQuery={onQuery} />);
	expect(root.querySelector('[role="status"]')?.textContent).toBe('Nothing found');
	await click(named(root, 'button', 'Search without filters'));
	expect(onQuery).toHaveBeenLastCalledWith('rain');
});

it('says what one can ask where nothing is asked', async () => {
	const root = await draw(<SearchView text=" " results={all(' ')} onQuery={onQuery} />);
	expect(root.querySelector('h1')?.textContent).toBe('Search');
	expect(root.querySelector('[role="status"]')?.textContent).toBe('');
	await click(named(root, 'button', 'kind:warrant'));
	expect(onQuery).toHaveBeenLastCalledWith('kind:warrant from:2025');
});
