/** Candidates in a text: longest first from left to right, never nested. */
import { fitsCasing } from './casing';
import type { Gazetteer, Name } from './gazetteer';
import { NAME, type Starts, startOf, startsIn } from './starts';
import type { Tokens } from './tokens';
import { longestAt } from './trie';

/** Tokens `first` to `last` are a form of this name. */
export interface Hit {
	first: number;
	last: number;
	name: Name;
}

const NONE: readonly Hit[] = [];

/**
 * Finds all names in a text. Where names overlap the one that begins first wins, and of those the
 * longest, so "Khan Younis" hides "Khan". Linear in the text for names of bounded length. `starts` are those
 * of the text, where they are known.
 */
export function findNames(
	gazetteer: Gazetteer,
	tokens: Tokens,
	starts: Starts = startsIn(gazetteer.firstWords, tokens),
): readonly Hit[] {
	if ((starts.kinds & NAME) === 0) return NONE;
	const hits: Hit[] = [];
	let last = -1;
	for (let at = 0; at < starts.count; at++) {
		const entry = starts.list[at] ?? 0;
		const first = startOf(entry);
		if ((entry & NAME) === 0 || first <= last) continue;
		const found = longestAt(gazetteer.names, tokens, first, fits);
		if (!found) continue;
		last = found.last;
		hits.push({ first, last, name: found.value });
	}
	return hits;
}

function fits({ casings }: Name, tokens: Tokens, first: number): boolean {
	for (const casing of casings) if (fitsCasing(casing, tokens, first)) return true;
	return false;
}
