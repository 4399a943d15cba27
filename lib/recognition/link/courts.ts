/** "The court": where a noun refers back to the court last named, and where it names another one. */
import { isCapitalAt } from '../casing';
import { gapAfter, gapsOf } from '../gaps';
import type { Gazetteer, Name } from '../gazetteer';
import { withPrefixes } from '../inflect';
import type { Hit } from '../match';
import { type FirstWords, NOUN, type Starts, startOf } from '../starts';
import { clauseAt, startAt, type Tokens, tokenise, wordsOf } from '../tokens';
import { createTrie, insert, longestAt, type Trie } from '../trie';
import type { CourtItem } from './evidence';
import {
	ARTICLES,
	BARE_COURT_NOUNS,
	COURT_NOUNS,
	NO_FIRST_NAME,
	OF,
	OTHER_COURT,
	REFERRING,
	SAME_COURT,
	WARRANT_WORDS,
	WARRANTS,
} from './words';

/** How a noun for a court refers back. */
export type Noun = 'article' | 'bare' | 'referring' | 'warrant';

/** All nouns for courts and warrants; their first words go into `firstWords`. */
export function courtNouns(firstWords: FirstWords): Trie<Noun> {
	const trie = createTrie<Noun>(NOUN, firstWords);
	const add = (word: string, kind: Noun): void => {
		const tokens = tokenise(word);
		const places = wordsOf(tokens).map((spelling, place) =>
			place === 0 ? withPrefixes(spelling) : [spelling],
		);
		for (const node of insert(trie, places, gapsOf(tokens), false)) node.value = kind;
	};
	for (const word of COURT_NOUNS) add(word, 'article');
	for (const word of BARE_COURT_NOUNS) add(word, 'bare');
	for (const word of REFERRING) add(word, 'referring');
	for (const word of WARRANTS) add(word, 'warrant');
	return trie;
}

const always = (): boolean => true;

const courtNames = new WeakMap<Name, boolean>();

/** True where a name is that of some court or tribunal. */
export function isCourtName(name: Name): boolean {
	const known = courtNames.get(name);
	if (known !== undefined) return known;
	const found = name.key.split(' ').some((word) => COURT_NOUNS.has(word) || BARE_COURT_NOUNS.has(word));
	courtNames.set(name, found);
	return found;
}

function kindAt(tokens: Tokens, first: number, last: number, noun: Noun): CourtItem['k'] | null {
	if (noun === 'warrant') return warrantAt(tokens, first);
	const gap = gapAfter(tokens, first - 1);
	const before = gap === null ? -1 : first - 1;
	const after = gapAfter(tokens, last) === '' ? last + 1 : -1;
	if (OTHER_COURT.holds(tokens, before) || OTHER_COURT.holds(tokens, after)) return 'c';
	if (OF.holds(tokens, after) && OTHER_COURT.holds(tokens, last + 2)) return 'c';
	if (SAME_COURT.holds(tokens, before)) return 'g';
	if (noun === 'referring') return 'g';
	if (ARTICLES.holds(tokens, before)) return 'g';
	// "Moscow City Court", "Leeds Crown Court": a proper name right before makes it another court.
	if (gap === '' && isCapitalAt(tokens, first - 1) && isCapitalAt(tokens, first)) {
		// A headline in capitals drops the article: "Rubio Says Court Abuses Its Power".
		return NO_FIRST_NAME.holds(tokens, first - 1) ? 'g' : 'c';
	}
	return noun === 'bare' ? 'g' : null;
}

/** "A Russian arrest warrant" is somebody else's; a headline's capitals say nothing. */
function warrantAt(tokens: Tokens, first: number): CourtItem['k'] | null {
	if (gapAfter(tokens, first - 1) !== '' || ARTICLES.holds(tokens, first - 1)) return 'g';
	// The first word of a sentence has its capital from there.
	const begins = clauseAt(tokens, first - 1) !== clauseAt(tokens, first - 2) || first === 1;
	const foreign = isCapitalAt(tokens, first - 1) && !isCapitalAt(tokens, first);
	return foreign && !(begins && WARRANT_WORDS.holds(tokens, first - 1)) ? null : 'g';
}

const NONE: readonly CourtItem[] = [];

/**
 * The nouns for courts in a block outside its names (`hits`), by place: `g` where one refers back, `c` where
 * it names another court.
 */
export function findCourts(
	{ courts }: Gazetteer,
	tokens: Tokens,
	starts: Starts,
	hits: readonly Hit[],
): readonly CourtItem[] {
	if ((starts.kinds & NOUN) === 0) return NONE;
	const items: CourtItem[] = [];
	let last = -1;
	let next = 0;
	for (let at = 0; at < starts.count; at++) {
		const entry = starts.list[at] ?? 0;
		const index = startOf(entry);
		if ((entry & NOUN) === 0 || index <= last) continue;
		while (next < hits.length && (hits[next]?.last ?? 0) < index) next++;
		if ((hits[next]?.first ?? tokens.count) <= index) continue;
		const noun = longestAt(courts, tokens, index, always);
		if (!noun) continue;
		last = noun.last;
		const kind = kindAt(tokens, index, last, noun.value);
		if (kind) items.push({ k: kind, s: startAt(tokens, index) });
	}
	return items;
}
