import { describe, expect, it } from 'vitest';
import { mutedAt, pageOf } from './site';

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
