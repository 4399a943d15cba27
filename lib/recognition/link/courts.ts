/** "The court": where a noun refers back to the court last named, and where it names another one. */
import { isCapitalised } from '../casing';
import { gapAfter, gapsOf } from '../gaps';
import type { Name } from '../gazetteer';
import { clauseAt, rawAt, startAt, type Tokens, tokenise, wordAt, wordsOf } from '../tokens';
import { createTrie, insert, longestAt, nextStart, type Trie } from '../trie';
import type { CourtItem } from './evidence';
import {
	ARTICLES,
	BARE_COURT_NOUNS,
	COURT_NOUNS,
	OTHER_COURT,
	REFERRING,
	SAME_COURT,
	WARRANT_WORDS,
	WARRANTS,
} from './words';

type Kind = 'article' | 'bare' | 'referring' | 'warrant';
let nouns: Trie<Kind> | null = null;

function nounTrie(): Trie<Kind> {
	if (nouns) return nouns;
	const trie = createTrie<Kind>();
	const add = (word: string, kind: Kind): void => {
		const tokens = tokenise(word);
		const places = wordsOf(tokens).map((spelling) => [spelling]);
		for (const node of insert(trie, places, gapsOf(tokens), false)) node.value = kind;
	};
	for (const word of COURT_NOUNS) add(word, 'article');
	for (const word of BARE_COURT_NOUNS) add(word, 'bare');
	for (const word of REFERRING) add(word, 'referring');
	for (const word of WARRANTS) add(word, 'warrant');
	nouns = trie;
	return trie;
}

const always = (): boolean => true;

/** True where a name is that of some court or tribunal. */
export function isCourtName(name: Name): boolean {
	return name.key.split(' ').some((word) => COURT_NOUNS.has(word) || BARE_COURT_NOUNS.has(word));
}

function kindAt(tokens: Tokens, first: number, last: number, noun: Kind): CourtItem['k'] | null {
	if (noun === 'warrant') return warrantAt(tokens, first);
	const before = gapAfter(tokens, first - 1) === null ? '' : wordAt(tokens, first - 1);
	const after = gapAfter(tokens, last) === '' ? wordAt(tokens, last + 1) : '';
	if (OTHER_COURT.has(before) || OTHER_COURT.has(after)) return 'c';
	if (['of', 'de', 'd', 'di', 'fur'].includes(after) && OTHER_COURT.has(wordAt(tokens, last + 2))) return 'c';
	if (SAME_COURT.has(before)) return 'g';
	if (noun === 'referring') return 'g';
	if (ARTICLES.has(before)) return 'g';
	// "Moscow City Court", "Leeds Crown Court": a proper name right before makes it another court.
	const named = isCapitalised(rawAt(tokens, first - 1)) && isCapitalised(rawAt(tokens, first));
	if (first > 0 && gapAfter(tokens, first - 1) === '' && named) return 'c';
	return noun === 'bare' ? 'g' : null;
}

/** "A Russian arrest warrant" is somebody else's; a headline's capitals say nothing. */
function warrantAt(tokens: Tokens, first: number): CourtItem['k'] | null {
	if (gapAfter(tokens, first - 1) !== '' || ARTICLES.has(wordAt(tokens, first - 1))) return 'g';
	// The first word of a sentence has its capital from there.
	const begins = clauseAt(tokens, first - 1) !== clauseAt(tokens, first - 2) || first === 1;
	const foreign = isCapitalised(rawAt(tokens, first - 1)) && !isCapitalised(rawAt(tokens, first));
	return foreign && !(begins && WARRANT_WORDS.has(wordAt(tokens, first - 1))) ? null : 'g';
}

/**
 * The nouns for courts in a block outside its names: `g` where one refers back, `c` where it names
 * another court. `taken` tells whether a token belongs to a name.
 */
export function findCourts(tokens: Tokens, taken: (index: number) => boolean): CourtItem[] {
	const trie = nounTrie();
	const items: CourtItem[] = [];
	for (let index = nextStart(trie, tokens, 0); index < tokens.count; ) {
		const noun = taken(index) ? null : longestAt(trie, tokens, index, always);
		const kind = noun && kindAt(tokens, index, noun.last, noun.value);
		if (kind) items.push({ k: kind, s: startAt(tokens, index) });
		index = nextStart(trie, tokens, (noun?.last ?? index) + 1);
	}
	return items;
}
