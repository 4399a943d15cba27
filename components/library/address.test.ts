import { describe, expect, it } from 'vitest';
import { libraryUrl, type Place, passagePlace, placeFromHash, placeToHash } from './address';

describe('routes of the library', () => {
	const places: [string, Place][] = [
		['#/', { view: 'home' }],
		['#/entity/karim-khan', { view: 'entity', id: 'karim-khan' }],
		['#/document/cicc-2025-06', { view: 'document', id: 'cicc-2025-06' }],
		['#/document/cicc-2025-06/3', { view: 'document', id: 'cicc-2025-06', passage: 3 }],
		['#/event/order-14203', { view: 'event', id: 'order-14203' }],
		['#/search/us%2Fdutch%20%D0%9C%D0%A3%D0%A1', { view: 'search', text: 'us/dutch МУС' }],
		['#/search/a%20', { view: 'search', text: 'a ' }],
		['#/search/', { view: 'search', text: '' }],
	];
	it.each(places)('%s there and back', (hash, place) => {
		expect(placeFromHash(hash)).toEqual(place);
		expect(placeToHash(place)).toBe(hash);
	});
	it.each(['', '#', '#/'])('%j is home', (hash) => {
		expect(placeFromHash(hash)).toEqual({ view: 'home' });
	});
	it.each([
		'#/entity/',
		'#/nothing/here',
		'#/document/a/0',
		'#/document/a/x',
		'#/document/a/1/2',
		'#/entity/%E0%A4%A',
		'#/entity/a/b',
	])('%s is unknown', (hash) => {
		expect(placeFromHash(hash)).toEqual({ view: 'unknown', hash });
	});
	it('a document without a number after the slash is the document', () => {
		expect(placeFromHash('#/document/a/')).toEqual({ view: 'document', id: 'a' });
	});
});

describe('addresses', () => {
	it('leads into the library page', () => {
		expect(libraryUrl({ view: 'event', id: 'x' })).toMatch(/library\.html#\/event\/x$/);
	});
	it('finds a passage in its document', () => {
		expect(passagePlace('cicc-2025-06#3')).toEqual({ view: 'document', id: 'cicc-2025-06', passage: 3 });
	});
});
