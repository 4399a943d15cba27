/** Reads the library's addresses; lib/library-address.ts writes them. */
import type { Place } from '../../lib/library-address';

export { libraryUrl, type Place, placeToHash } from '../../lib/library-address';

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
	// The field of the results page may be emptied.
	if (view === 'search' && first === '' && !second) return { view, text: '' };
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

/** The place of a passage id, `document-id#3`. */
export function passagePlace(passage: string): Place {
	const [id = '', number] = passage.split('#');
	return number ? { view: 'document', id, passage: Number(number) } : { view: 'document', id };
}
