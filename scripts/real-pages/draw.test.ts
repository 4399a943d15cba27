import { describe, expect, it } from 'vitest';
import { randomFrom } from '../bench/text.ts';
import { drawPlantings, plant } from './draw.ts';
import { findPlaces } from './places.ts';
import { writeSentence } from './sentences.ts';

const POOL = ['Tomoko Akane', 'Rome Statute'];

const PAGE = `<!doctype html><title>News</title><body>
<nav><a href="#">Menu of links</a></nav><header>Menu of sections</header>
<h1>The headline of the day</h1><p>A first &amp; a second word<em>or three</em></p>
<a href="#">a link <span>with a span</span></a><p><a href="#">a link in a paragraph</a></p>
<figure><figcaption>a caption here</figcaption></figure>
<table><caption>numbers</caption><tr><td>a cell</td></tr></table><ul><li>an item</ul>
<blockquote>a quotation</blockquote><div>loose text</div>
<noscript><p>not shown</p></noscript><script>const not = 'text';</script><textarea>typed</textarea>
<footer><p>Imprint and more</p></footer></body>`;

describe('places', () => {
	const places = findPlaces(PAGE);

	it.each([
		['The headline of the day', 'heading'],
		['A first &amp; a second word', 'paragraph'],
		['or three', 'inline'],
		['with a span', 'link'],
		['a link in a paragraph', 'link'],
		['a caption here', 'caption'],
		['a cell', 'cell'],
		['an item', 'item'],
		['a quotation', 'quote'],
		['loose text', 'other'],
	])('%s: %s', (text, kind) => {
		const place = places.find(({ start, end }) => PAGE.slice(start, end).trim() === text);
		expect(place?.kind).toBe(kind);
		expect(place?.inLink).toBe(kind === 'link');
	});

	it.each([
		'Menu of links',
		'Menu of sections',
		'not shown',
		"const not = 'text';",
		'typed',
		'Imprint and more',
		'News',
	])('not in: %s', (text) => {
		expect(places.filter(({ start, end }) => PAGE.slice(start, end).includes(text))).toEqual([]);
	});

	it('knows where another paragraph may go, which is not inside a link', () => {
		const starts = places.flatMap(({ beforeParagraph }) => beforeParagraph ?? []);
		expect(new Set(starts.map((at) => PAGE.slice(at, at + 3)))).toEqual(new Set(['<p>']));
		expect(findPlaces('<a href="#"><p>a line in a link</p></a>')[0]?.beforeParagraph).toBeNull();
	});
});

describe('what is planted', () => {
	const places = findPlaces(PAGE);
	const draw = (seed: number) => drawPlantings(randomFrom(seed), PAGE, places, POOL);

	it('is the same for a seed and another for another', () => {
		expect(draw(1)).toEqual(draw(1));
		expect(draw(1)).not.toEqual(draw(2));
	});

	it('leaves the page as it was but for what stands between the comments', () => {
		for (let seed = 0; seed < 20; seed++) {
			const planted = plant(PAGE, draw(seed));
			expect(planted.replace(/<!--planted (\d+)-->.*?<!--\/planted \1-->/gs, '')).toBe(PAGE);
		}
	});

	it('is of every kind that the page has', () => {
		expect(new Set(draw(3).map(({ kind }) => kind)).size).toBe(9);
	});

	it('puts no link into a link', () => {
		for (let seed = 0; seed < 50; seed++) {
			expect(writeSentence(randomFrom(seed), 'phrase', POOL, true).html).not.toContain('<a ');
		}
	});

	it('names what its text says, in order', () => {
		for (let seed = 0; seed < 50; seed++) {
			const { text, names } = writeSentence(randomFrom(seed), 'paragraph', POOL);
			let from = 0;
			for (const name of names) {
				const at = text.indexOf(name, from);
				expect(at).toBeGreaterThanOrEqual(from);
				from = at + name.length;
			}
			expect(names.length).toBeGreaterThanOrEqual(2);
		}
	});
});
