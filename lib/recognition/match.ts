/** Candidates in a text: longest first from left to right, never nested. */
import { fitsCasing } from './casing';
import type { Gazetteer, Name } from './gazetteer';
import type { Tokens } from './tokens';
import { longestAt, nextStart } from './trie';

/** Tokens `first` to `last` are a form of this name. */
export interface Hit {
	first: number;
	last: number;
	name: Name;
}

/**
 * Finds all names in a text. Where names overlap the one that begins first wins, and of those the
 * longest, so "Khan Younis" hides "Khan". Linear in the text for names of bounded length.
 */
export function findNames(gazetteer: Gazetteer, tokens: Tokens): Hit[] {
	const hits: Hit[] = [];
	const { names } = gazetteer;
	for (let first = nextStart(names, tokens, 0); first < tokens.count; ) {
		const found = longestAt(names, tokens, first, fits);
		if (found) hits.push({ first, last: found.last, name: found.value });
		first = nextStart(names, tokens, (found?.last ?? first) + 1);
	}
	return hits;
}

function fits({ casings }: Name, tokens: Tokens, first: number): boolean {
	for (const casing of casings) if (fitsCasing(casing, tokens, first)) return true;
	return false;
}
