import { beforeEach, expect, it, describe as suite } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { fixtureCorpus } from '../corpus/fixtures/data';
import { buildSearch } from '../search/search';
import { addressOf, describe, suggest } from './omnibox';

beforeEach(() => fakeBrowser.reset());

suite('describe', () => {
	it.each([
		['Khan', 'Prosecutor', true, 'Khan <dim>Prosecutor</dim>'],
		['A & B', '', true, 'A &amp; B'],
		['<url>"x"', "it's", true, '&lt;url&gt;&quot;x&quot; <dim>it&apos;s</dim>'],
		['a\u0000b\u001f', '', true, 'a b '],
		['A & <B>', 'C', false, 'A & <B> · C'],
		['A', '', false, 'A'],
	])('%s, %s, XML %s', (text, soft, asXml, written) => {
		expect(describe([{ text }, { text: soft, soft: true }], asXml)).toBe(written);
	});
	it('keeps the order of its pieces', () => {
		const pieces = [{ text: '5 Jun 2025', soft: true }, { text: 'Listed' }];
		expect(describe(pieces, true)).toBe('<dim>5 Jun 2025</dim> Listed');
		expect(describe(pieces, false)).toBe('5 Jun 2025 · Listed');
	});
});

suite('suggest', () => {
	const corpus = fixtureCorpus();
	const asked = { corpus, search: buildSearch(corpus) };
	it('offers the best first, each with an address of the library', () => {
		const [first, ...others] = suggest(asked, 'sroen', true);
		expect(first?.content).toMatch(/library\.html#\/entity\/soren-oe$/);
		expect(others.every(({ content }) => content.includes('/library.html#/'))).toBe(true);
	});
	it('offers passages under the name of their source', () => {
		const [first] = suggest(asked, 'decreed', false);
		expect(first?.content).toMatch(/#\/document\/decree\/1$/);
	});
	it('offers nothing for nothing', () => {
		expect(suggest(asked, '', true)).toEqual([]);
	});
});

suite('addressOf', () => {
	it('leads to what was chosen', () => {
		const chosen = `${addressOf('x').split('#')[0]}#/entity/soren-oe`;
		expect(addressOf(chosen)).toBe(chosen);
	});
	it.each([
		['khan', '#/search/khan'],
		[' two words ', '#/search/two%20words'],
		['cut\nby a\t line', '#/search/cut%20by%20a%20line'],
		['https://example.org/', '#/search/https%3A%2F%2Fexample.org%2F'],
		['javascript:alert(1)', '#/search/javascript%3Aalert(1)'],
	])('searches for what was typed: %s', (entered, hash) => {
		expect(addressOf(entered).split('library.html')[1]).toBe(hash);
	});
});
