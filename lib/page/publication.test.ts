// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createPublicationReader, dayOf, publicationDay, readSaid } from './publication';

const NOW = Date.parse('2026-11-22T12:00:00Z');

describe('dayOf', () => {
	it.each([
		['2025-06-06', '2025-06-06'],
		['2025-06-06T23:30:00-05:00', '2025-06-06'],
		['2025-06-06T00:10:00.000Z', '2025-06-06'],
		[' 2025-06-06 10:00', '2025-06-06'],
		['2025/06/06', '2025-06-06'],
		['20250606', '2025-06-06'],
		['2026-11-23T01:00:00+09:00', '2026-11-23'],
		['2026-11-24', null],
		['2025-02-30', null],
		['2025-13-01', null],
		['1970-01-01T00:00:00Z', null],
		['0001-01-01T00:00:00', null],
		['2025-06', null],
		['2025', null],
		['06/06/2025', null],
		['June 6, 2025', null],
		['1749168000', null],
		['2025-06-061', null],
		['<b>2025-06-06</b>', null],
		['', null],
	])('%j is %s', (text, day) => expect(dayOf(text, NOW)).toBe(day));

	it.each([
		['2026-11-22T09:59:59Z', '2026-11-22', true],
		['2026-11-22T09:59:59Z', '2026-11-23', false],
		['2026-11-22T10:00:00Z', '2026-11-23', true],
		['2026-11-22T23:59:59Z', '2026-11-24', false],
		['2026-12-31T10:00:00Z', '2027-01-01', true],
	])('at %s it is %s somewhere: %s', (now, day, is) => {
		expect(dayOf(day, Date.parse(now))).toBe(is ? day : null);
	});

	describe.each(['Pacific/Kiritimati', 'UTC', 'Pacific/Pago_Pago'])('for a reader in %s', (zone) => {
		afterEach(() => vi.unstubAllEnvs());

		it('takes the same days', () => {
			vi.stubEnv('TZ', zone);
			expect(dayOf('2026-11-23', Date.parse('2026-11-22T10:30:00Z'))).toBe('2026-11-23');
			expect(dayOf('2026-11-24', Date.parse('2026-11-22T10:30:00Z'))).toBeNull();
		});
	});
});

const meta = (name: string, content: string) => ({ name, content });
const article = (date: unknown, type: unknown = 'NewsArticle') =>
	JSON.stringify({ '@context': 'https://schema.org', '@type': type, datePublished: date });

describe('publicationDay', () => {
	it.each<[string, Partial<Parameters<typeof publicationDay>[0]>, string | null]>([
		['nothing said', {}, null],
		['Open Graph', { metas: [meta('article:published_time', '2025-06-06T10:00:00Z')] }, '2025-06-06'],
		['names in any case', { metas: [meta('datePublished', '2025-06-06')] }, '2025-06-06'],
		['Dublin Core', { metas: [meta('DC.date.issued', '2025-06-06')] }, '2025-06-06'],
		[
			'two that agree',
			{ metas: [meta('pubdate', '20250606'), meta('sailthru.date', '2025-06-06')] },
			'2025-06-06',
		],
		['two that do not', { metas: [meta('pubdate', '20250606'), meta('sailthru.date', '2025-06-07')] }, null],
		['when it was changed', { metas: [meta('article:modified_time', '2025-06-06')] }, null],
		['an object as name', { metas: [meta('__proto__', '2025-06-06')] }, null],
		['JSON-LD', { jsonLd: [article('2025-06-06T10:00:00Z')] }, '2025-06-06'],
		[
			'a kind of article, among other types',
			{ jsonLd: [article('2025-06-06', ['Thing', 'OpinionNewsArticle'])] },
			'2025-06-06',
		],
		['a video', { jsonLd: [article('2025-06-06', 'VideoObject')] }, null],
		['a date that is no text', { jsonLd: [article({ day: '2025-06-06' })] }, null],
		[
			'in a graph, the piece before the page',
			{
				jsonLd: [
					JSON.stringify({
						'@graph': [
							{ '@type': 'WebPage', datePublished: '2020-01-01' },
							{ '@type': 'Organization', foundingDate: '1990-01-01' },
							{ '@type': 'Article', datePublished: '2025-06-06' },
						],
					}),
				],
			},
			'2025-06-06',
		],
		[
			'as main entity of a page',
			{
				jsonLd: [
					JSON.stringify([
						{ '@type': 'WebPage', mainEntity: { '@type': 'LiveBlogPosting', datePublished: '2025-06-06' } },
					]),
				],
			},
			'2025-06-06',
		],
		['of a list of articles none', { jsonLd: [article('2025-06-06'), article('2025-06-07')] }, null],
		[
			'articles in a list of links',
			{
				jsonLd: [
					JSON.stringify({
						'@type': 'ItemList',
						itemListElement: [{ '@type': 'Article', datePublished: '2025-06-06' }],
					}),
				],
			},
			null,
		],
		['a post of a social medium', { jsonLd: [article('2025-06-06', 'SocialMediaPosting')] }, '2025-06-06'],
		['in a section of plain text', { jsonLd: [`<![CDATA[${article('2025-06-06')}]]>`] }, '2025-06-06'],
		[
			'in one that scripts do not see',
			{ jsonLd: [`\n/*<![CDATA[*/ ${article('2025-06-06')} /*]]>*/\n`] },
			'2025-06-06',
		],
		['in one behind slashes', { jsonLd: [`//<![CDATA[\n${article('2025-06-06')}\n//]]>`] }, '2025-06-06'],
		['a date that says no more than that', { metas: [meta('date', '2025-06-06')] }, '2025-06-06'],
		[
			'a plain date after all else in meta',
			{ metas: [meta('date', '2026-11-22'), meta('pubdate', '2025-06-06')] },
			'2025-06-06',
		],
		[
			'a plain date after JSON-LD',
			{ metas: [meta('DC.date', '2026-11-22')], jsonLd: [article('2025-06-06')] },
			'2025-06-06',
		],
		[
			'a wiki, whose pages are written on and on',
			{ metas: [meta('generator', 'MediaWiki 1.45.0-wmf.3')], jsonLd: [article('2003-02-28', 'Article')] },
			null,
		],
		['broken JSON beside whole', { jsonLd: ['{"@type":', 'null', '7', article('2025-06-06')] }, '2025-06-06'],
		[
			'a key that is no date',
			{ jsonLd: ['{"__proto__":{"@type":"Article","datePublished":"2025-06-06"}}'] },
			null,
		],
		['deep nesting', { jsonLd: [`${'['.repeat(5_000)}${']'.repeat(5_000)}`] }, null],
		['a marked time', { times: ['2025-06-06T10:00'] }, '2025-06-06'],
		['times that disagree', { times: ['2025-06-06', '2025-06-08'] }, null],
		[
			'meta before JSON-LD before time',
			{ metas: [meta('pubdate', '2025-06-06')], jsonLd: [article('2025-06-07')], times: ['2025-06-08'] },
			'2025-06-06',
		],
	])('%s', (_name, said, day) => {
		expect(publicationDay({ metas: [], jsonLd: [], times: [], ...said }, NOW)).toBe(day);
	});
});

describe('readSaid', () => {
	const read = (html: string) => {
		const page = new DOMParser().parseFromString(html, 'text/html');
		return publicationDay(readSaid(page), NOW);
	};

	it.each([
		['<meta property="article:published_time" content="2025-06-06T10:00:00Z">', '2025-06-06'],
		['<meta itemprop="datePublished" content="2025-06-06">', '2025-06-06'],
		['<meta property="article:published" itemprop="datePublished" content="2025-06-06">', '2025-06-06'],
		[`<script type="application/LD+json">${article('2025-06-06')}</script>`, '2025-06-06'],
		['<time itemprop="datePublished" datetime="2025-06-06">yesterday</time>', '2025-06-06'],
		['<time itemprop="datePublished" content="2025-06-06T10:00:00-0800">Jun 6</time>', '2025-06-06'],
		['<span itemprop="datePublished" content="2025-06-06">Jun 6</span>', '2025-06-06'],
		['<abbr itemprop="datePublished" title="2025-06-06T00:55:00-07:00">12:55 AM</abbr>', '2025-06-06'],
		['<p itemprop="datePublished">2025-06-06</p>', '2025-06-06'],
		['<time pubdate datetime="2025-06-06">yesterday</time>', '2025-06-06'],
		['<article><header><h1>A</h1><time datetime="2025-06-06">x</time></header></article>', '2025-06-06'],
		[
			'<article><header><h1>A</h1><time itemprop="dateModified" datetime="2025-06-09">x</time></header></article>',
			null,
		],
		['<time datetime="2025-06-06">a comment</time>', null],
		['<h1>A</h1><article><header><h1>B</h1><time datetime="2025-06-06">x</time></header></article>', null],
	])('%s', (html, day) => expect(read(html)).toBe(day));

	it('leaves JSON-LD unread that is too long', () => {
		const long = `<script type="application/ld+json">${' '.repeat(300_000)}${article('2025-06-06')}</script>`;
		expect(read(long)).toBeNull();
	});
});

describe('createPublicationReader', () => {
	const say = (day: string) => {
		document.head.innerHTML = `<title>Piece</title><meta name="pubdate" content="${day}">`;
	};
	afterEach(() => {
		history.replaceState(null, '', '/');
		document.head.replaceChildren();
	});

	it.each([
		['its address', () => history.replaceState(null, '', '/another')],
		['its title', () => (document.title = 'Another')],
	])('reads again when %s says that the page is another, and only then', (_what, change) => {
		say('2025-06-06');
		const read = createPublicationReader(document, () => NOW);
		expect(read()).toBe('2025-06-06');
		say('2025-06-07');
		expect(read()).toBe('2025-06-06');
		change();
		expect(read()).toBe('2025-06-07');
	});

	it('asks the clock at each reading', () => {
		say('2026-11-24');
		let now = NOW;
		const read = createPublicationReader(document, () => now);
		expect(read()).toBeNull();
		now += 86_400_000;
		history.replaceState(null, '', '/another');
		expect(read()).toBe('2026-11-24');
	});
});
