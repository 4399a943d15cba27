import { browser } from 'wxt/browser';
import type { LibraryTarget } from '../../lib/messages';

/** Where the library stands: a target of a message, a list of search results, or nowhere it knows. */
export type Place = LibraryTarget | { view: 'search'; text: string } | { view: 'unknown'; hash: string };

/** The library's hash route of a place, `#/document/<id>/<n>` for one passage. */
export function placeToHash(place: Place): string {
	switch (place.view) {
		case 'home':
			return '#/';
		case 'document': {
			const passage = place.passage === undefined ? '' : `/${place.passage}`;
			return `#/document/${encodeURIComponent(place.id)}${passage}`;
		}
		case 'search':
			return `#/search/${encodeURIComponent(place.text)}`;
		case 'unknown':
			return place.hash;
		default:
			return `#/${place.view}/${encodeURIComponent(place.id)}`;
	}
}

function decode(part: string): string | null {
	try {
		return decodeURIComponent(part);
	} catch {
		return null;
	}
}

/** Reads a hash route; what is not one comes back as `unknown`, with the hash to show. Never throws. */
export function placeFromHash(hash: string): Place {
	const unknown: Place = { view: 'unknown', hash };
	const [view = '', first = '', second, ...rest] = hash.replace(/^#?\/?/, '').split('/');
	if (view === '') return { view: 'home' };
	const id = decode(first);
	if (!id || rest.length > 0) return unknown;
	if (view === 'document') {
		if (second === undefined || second === '') return { view, id };
		return /^[1-9]\d{0,6}$/.test(second) ? { view, id, passage: Number(second) } : unknown;
	}
	if (second !== undefined) return unknown;
	if (view === 'entity' || view === 'event') return { view, id };
	return view === 'search' ? { view, text: id } : unknown;
}

/** The full address of a place in the library, for a link or a new tab. */
export function libraryUrl(place: Place): string {
	return browser.runtime.getURL('/library.html') + placeToHash(place);
}

/** The place of a passage id, `document-id#3`. */
export function passagePlace(passage: string): Place {
	const [id = '', number] = passage.split('#');
	return number ? { view: 'document', id, passage: Number(number) } : { view: 'document', id };
}
