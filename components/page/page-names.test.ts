import { describe, expect, it } from 'vitest';
import type { FrameSummary } from '../../lib/background/page-summaries';
import { cappedOnPage, mentionAt, namesOnPage, pageState } from './page-names';

function frame(frameId: number, found: [string, number][], capped: string[] = []): FrameSummary {
	const list = found.map(([entity, count]) => ({ entity, name: entity.toUpperCase(), count }));
	return { frameId, summary: { url: '', title: '', found: list, capped, milliseconds: 1 } };
}
const inFrame = frame(7, [
	['khan', 2],
	['court', 1],
]);
const top = frame(0, [
	['court', 3],
	['gone', 0],
]);

describe('namesOnPage', () => {
	it('joins frames, the top one first, without names that are gone', () => {
		expect(namesOnPage([inFrame, top])).toEqual([
			{
				entity: 'court',
				name: 'COURT',
				count: 4,
				frames: [
					{ frameId: 0, count: 3 },
					{ frameId: 7, count: 1 },
				],
			},
			{ entity: 'khan', name: 'KHAN', count: 2, frames: [{ frameId: 7, count: 2 }] },
		]);
	});
	it('takes any entity id for a name', () => {
		expect(namesOnPage([frame(0, [['__proto__', 1]])])).toHaveLength(1);
	});
});

describe('mentionAt', () => {
	const [court] = namesOnPage([inFrame, top]);
	it.each([
		[0, { frameId: 0, index: 0 }],
		[2, { frameId: 0, index: 2 }],
		[3, { frameId: 7, index: 0 }],
		[4, { frameId: 0, index: 0 }],
		[7, { frameId: 7, index: 0 }],
	])('%i', (n, place) => {
		expect(court && mentionAt(court, n)).toEqual(place);
	});
	it('is nowhere for a name without mentions', () => {
		expect(mentionAt({ entity: 'a', name: 'A', count: 0, frames: [] }, 0)).toBeNull();
	});
});

describe('cappedOnPage', () => {
	it('says each limit once', () => {
		expect(cappedOnPage([frame(0, [], ['blocks']), frame(1, [], ['blocks', 'text'])])).toEqual([
			'text',
			'blocks',
		]);
	});
});

describe('pageState', () => {
	const names = namesOnPage([top]);
	const page = { host: 'example.org', offSites: [], names: [], contentType: 'text/html' };
	it.each([
		['names', { ...page, names }, 'found'],
		['no names', page, 'nothing'],
		['a site that is off, even with names', { ...page, names, offSites: ['example.org'] }, 'off'],
		['a subdomain of a site that is off', { ...page, offSites: ['org', 'www.example.org'] }, 'nothing'],
		['a page that no script may enter', { ...page, host: null, contentType: null }, 'unreadable'],
		['a PDF', { ...page, contentType: 'application/pdf' }, 'pdf'],
		['XHTML', { ...page, contentType: 'application/xhtml+xml' }, 'nothing'],
		['a text without markup', { ...page, contentType: 'text/plain' }, 'file'],
		['a picture', { ...page, contentType: 'image/svg+xml' }, 'file'],
	] as const)('%s', (_, given, state) => {
		expect(pageState(given)).toBe(state);
	});
});
