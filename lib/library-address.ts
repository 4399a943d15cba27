/** The library's own addresses: what stands behind the `#`. */
import { browser } from 'wxt/browser';
import type { LibraryTarget } from './messages';

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

/** The full address of a place in the library, for a link or a new tab. */
export function libraryUrl(place: Place): string {
	return browser.runtime.getURL('/library.html') + placeToHash(place);
}
