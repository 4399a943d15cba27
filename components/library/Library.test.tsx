// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { indexCorpus } from '../../lib/corpus/corpus-index';
import { fixtureCorpus } from '../../lib/corpus/fixtures/data';
import { clear, click, draw, named, speakEnglish, type } from '../page/testing';
import { makeSearch } from '../search/corpus-search';
import { Library } from './Library';

const corpus = fixtureCorpus();
const index = indexCorpus(corpus);
const search = { status: 'open', search: makeSearch(index) } as const;
const heading = (root: HTMLElement) => root.querySelector('h1')?.textContent;

async function goTo(hash: string): Promise<HTMLElement> {
	location.hash = hash;
	const root = await draw(<Library index={index} search={search} />);
	await act(() => void dispatchEvent(new HashChangeEvent('hashchange')));
	return root;
}

beforeEach(() => {
	Element.prototype.scrollIntoView = vi.fn();
	vi.stubGlobal('scrollTo', vi.fn());
	speakEnglish();
	location.hash = '';
});
afterEach(() => {
	clear();
	vi.unstubAllGlobals();
});

describe('places', () => {
	it.each([
		['#/', 'Library of Gloss'],
		['#/entity/soren-oe', 'Søren Łukasz Øe'],
		['#/event/court-opens', 'The court opens its year.'],
		['#/document/gazette', 'Gazette reports'],
		['#/search/court', 'Results for “court”'],
		['#/entity/__proto__', 'There is nothing at this address'],
		['#/document/gazette/99', 'There is nothing at this address'],
		['#/what', 'There is nothing at this address'],
	])('%s is “%s”', async (hash, title) => {
		const root = await goTo(hash);
		expect(heading(root)).toBe(title);
		expect(document.title).toBe(`${title} · Gloss`);
	});
	it('gives the heading the focus when the reader moves on', async () => {
		const root = await goTo('#/');
		expect(document.activeElement).toBe(document.body);
		await goTo('#/entity/soren-oe');
		expect(document.activeElement).toBe(root.querySelector('h1'));
	});
	it('leads to the passage that is asked for', async () => {
		const root = await goTo('#/document/gazette/2');
		const target = root.querySelector('[data-passage="2"]');
		expect(target?.className).toContain('gloss-passage-target');
		expect(document.activeElement).toBe(target);
		expect(Element.prototype.scrollIntoView).toHaveBeenCalledOnce();
	});
});

describe('an entity', () => {
	it('has everything about it, each with its sources', async () => {
		const root = await goTo('#/entity/soren-oe');
		const parts = [...root.querySelectorAll('h2')].map((one) => one.textContent);
		expect(parts).toEqual(['Measures', 'Roles', 'Relations', 'Events', 'Also about', 'Cited passages']);
		expect(root.textContent).toContain('Example sanctions since 5 Jun 2025');
		expect(root.querySelectorAll('.gloss-source-line')).toHaveLength(5);
	});
	it('says its relations in a drawing and in words, each leading to what says so', async () => {
		const root = await goTo('#/entity/soren-oe');
		const tie = named(root, '.gloss-ties > li', 'Ruritania');
		const links = [...(tie?.querySelectorAll('a') ?? [])];
		expect(links.map((one) => [one.textContent, one.getAttribute('href')])).toEqual([
			['Ruritania', '#/search/Ruritania'],
			['Example sanctions since 5 Jun 2025, by Ruritania', '#/event/soren-oe-sanctioned'],
		]);
		const node = named<HTMLElement>(root, '.gloss-node', 'World Court of Examples: Judge');
		expect(node?.getAttribute('href')).toBe('#/entity/world-court');
		const line = named<HTMLElement>(root, '.gloss-edge', 'Søren Łukasz Øe and Ruritania');
		expect(line?.getAttribute('href')).toBe('#/event/soren-oe-sanctioned');
		expect(root.querySelectorAll('.gloss-graph a.gloss-node')).toHaveLength(2);
	});
	it('puts the subject, as a link, before what is said of others', async () => {
		const root = await goTo('#/entity/soren-oe');
		const also = [...root.querySelectorAll('section')].find((part) =>
			part.textContent?.startsWith('Also about'),
		);
		const sentence = also?.querySelector('.gloss-statements p');
		expect(sentence?.textContent).toBe('World Court of Examples: It sits.');
		expect(sentence?.querySelector('a')?.getAttribute('href')).toBe('#/entity/world-court');
		const own = await goTo('#/entity/world-court');
		expect(own.querySelector('.gloss-statements .gloss-subject')).toBeNull();
	});
	it('leads from a source to its passage', async () => {
		const root = await goTo('#/entity/soren-oe');
		await click(root.querySelector<HTMLElement>('.gloss-source-line'));
		await click(named(root, '.gloss-source-details button', 'library'));
		expect(location.hash).toBe('#/document/gazette/1');
	});
	it('lists the passages that name it and are not cited for it, once there was time', {
		timeout: 30_000,
	}, async () => {
		const passages = corpus.passages.map((one) =>
			one.id === 'echo#1' ? { ...one, digest: 'The World Court of Examples hears Søren Łukasz Øe.' } : one,
		);
		location.hash = '#/entity/soren-oe';
		const root = await draw(<Library index={indexCorpus({ ...corpus, passages })} search={search} />);
		const parts = () => [...root.querySelectorAll('section')];
		const named = () => parts().find((part) => part.querySelector('h2')?.textContent === 'Also named in');
		await vi.waitFor(() => expect(named()).toBeDefined(), { timeout: 20_000 });
		const links = [...(named()?.querySelectorAll('a') ?? [])];
		expect(links.map((one) => one.getAttribute('href'))).toEqual(['#/document/echo/1']);
	});
	it('says its other names by language', async () => {
		const root = await goTo('#/entity/world-court');
		expect(named(root, 'bdi[lang="fr"]', 'Cour mondiale des exemples')).toBeDefined();
		expect(root.textContent).toContain('How many judges?');
	});
});

describe('a search that is not ready', () => {
	it('lets one type, and says that it is opened where its results are the page', async () => {
		location.hash = '#/search/court';
		const root = await draw(<Library index={index} search={{ status: 'names', search: search.search }} />);
		expect(root.querySelector('main [role="status"]')?.textContent).toBe('Opening the corpus …');
		const input = root.querySelector('input');
		expect(input?.value).toBe('court');
		if (input) await type(input, 'courts');
		expect(location.hash).toBe('#/search/courts');
		await draw(<Library index={index} search={search} />);
		expect(heading(root)).toBe('Results for “courts”');
		expect(root.querySelector('input')).toBe(input);
	});
	it('leaves the page as it is when it becomes ready', async () => {
		location.hash = '#/entity/soren-oe';
		const root = await draw(<Library index={index} search={{ status: 'opening', search: null }} />);
		const before = root.querySelector('.gloss-graph');
		await draw(<Library index={index} search={search} />);
		expect(root.querySelector('.gloss-graph')).toBe(before);
	});
});

describe('the front page', () => {
	const resize = async (width: number) => {
		vi.stubGlobal('innerWidth', width);
		await act(() => void dispatchEvent(new Event('resize')));
	};
	const shelves = (root: HTMLElement) => [...root.querySelectorAll<HTMLDetailsElement>('details')];
	const titles = (root: HTMLElement) =>
		shelves(root).map((shelf) => shelf.querySelector('summary h3')?.textContent);

	it('has every list open where there is room', async () => {
		await resize(481);
		const root = await goTo('#/');
		expect(titles(root)).toEqual(['People 1', 'Public bodies 1', 'Official 1', 'Press 1', 'Rewrite 1']);
		expect(shelves(root).every(({ open }) => open)).toBe(true);
	});
	it('has every list closed, and in the page, where there is little', async () => {
		await resize(480);
		const root = await goTo('#/');
		expect(shelves(root).some(({ open }) => open)).toBe(false);
		expect(root.querySelectorAll('main details a')).toHaveLength(
			corpus.entities.length + corpus.documents.length,
		);
	});
	it('opens the lists when it gets room, and leaves them when it loses it', async () => {
		await resize(480);
		const root = await goTo('#/');
		await resize(1200);
		expect(shelves(root).every(({ open }) => open)).toBe(true);
		const [first] = shelves(root);
		if (first) first.open = false;
		await resize(320);
		expect(shelves(root).map(({ open }) => open)).toEqual([false, true, true, true, true]);
	});
	it('tells untitled documents apart by how they begin', async () => {
		const documents = corpus.documents.map(({ title: _, ...rest }) => rest);
		const bare = indexCorpus({ ...corpus, documents });
		location.hash = '#/';
		const root = await draw(<Library index={bare} search={search} />);
		const texts = [...root.querySelectorAll('.gloss-documents li')].map((one) => one.textContent);
		expect(texts).toContain('Decree, Jun 2025Title not known · What is decreed.');
	});
});

describe('a document', () => {
	it('says what is not known', async () => {
		const root = await goTo('#/document/echo');
		const facts = root.querySelector('dl')?.textContent;
		expect(facts).toContain('Authornot known');
		expect(facts).toContain('Addressnot known');
		expect(facts).toContain('A rewrite of a text of Gazette');
	});
	it('has its names as links once they are recognised, and no letter less', { timeout: 30_000 }, async () => {
		const digest = 'The World Court of Examples hears Søren Łukasz Øe.';
		const passages = corpus.passages.map((one) => (one.id === 'gazette#1' ? { ...one, digest } : one));
		location.hash = '#/document/gazette';
		const root = await draw(<Library index={indexCorpus({ ...corpus, passages })} search={search} />);
		const text = () => root.querySelector('[data-passage="1"] p');
		expect(text()?.textContent).toBe(digest);
		const lit = () => expect(text()?.querySelectorAll('.gloss-lit')).toHaveLength(2);
		await vi.waitFor(lit, { timeout: 20_000 });
		expect(text()?.querySelector('.gloss-lit')?.getAttribute('href')).toBe('#/entity/world-court');
		expect(text()?.textContent).toBe(digest);
	});
	it('says what rests on a passage', async () => {
		const root = await goTo('#/document/gazette');
		expect(root.querySelector('[data-passage="2"] .gloss-cited')?.textContent).toMatch(
			/^Cited for Søren Łukasz Øe · Ruritania lists a judge\./,
		);
	});
});
