/** Stands in the package for the modules by which citation-js would load what is cited. */

/** @throws Error always: nothing of ours goes to the network. */
export default function fetchNothing(): never {
	throw new Error('Gloss sends no requests');
}

export const Headers = globalThis.Headers;
