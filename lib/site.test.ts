import { describe, expect, it } from 'vitest';
import { concerning, mutedAt, pageOf } from './site';

describe('pageOf', () => {
	it.each([
		['https://news.example:8080/a/b?id=1#part', 'news.example/a/b?id=1'],
		['https://news.example', 'news.example/'],
		['about:blank', null],
		['file:///a.html', null],
		['', null],
		[undefined, null],
	])('%s is %s', (url, page) => expect(pageOf(url)).toBe(page));
});

describe('mutedAt', () => {
	const silenced = {
		entities: ['icc'],
		here: [
			{ entity: 'karim-khan', place: 'news.example' },
			{ entity: 'tomoko-akane', place: 'news.example/a' },
			{ entity: 'hungary', place: 'other.example' },
		],
	};

	it.each([
		['https://news.example/a#top', 'news.example', ['icc', 'karim-khan', 'tomoko-akane']],
		['https://news.example/b', 'news.example', ['icc', 'karim-khan']],
		['https://news.example.org/a', 'news.example.org', ['icc']],
		['https://frame.example/a', 'other.example', ['icc', 'hungary']],
		['about:blank', null, ['icc']],
	])('at %s on %s: %j', (url, site, muted) => {
		expect([...mutedAt(url, site, silenced)]).toEqual(muted);
	});
});

describe('what concerns a page', () => {
	const everywhere = {
		sites: ['a.example', 'b.example'],
		entities: ['khan'],
		here: [
			{ entity: 'icc', place: 'a.example' },
			{ entity: 'icc', place: 'a.example/story?id=1' },
			{ entity: 'icc', place: 'b.example/a.example' },
			{ entity: 'icc', place: 'a.example.org/story' },
		],
	};

	it.each([
		['its own site and pages', ['a.example'], ['a.example'], ['a.example', 'a.example/story?id=1']],
		[
			'its own and its frame’s',
			['a.example', 'b.example'],
			['a.example', 'b.example'],
			['a.example', 'a.example/story?id=1', 'b.example/a.example'],
		],
		['nothing of other sites', ['c.example'], [], []],
		['nothing where there is no site', [null], [], []],
	])('is %s', (_name, of, sites, places) => {
		const found = concerning(everywhere, new Set(of));
		expect(found.sites).toEqual(sites);
		expect(found.here.map(({ place }) => place)).toEqual(places);
		expect(found.entities).toEqual(['khan']);
	});
});
