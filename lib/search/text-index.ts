/** A MiniSearch index over items of the corpus, asked from strict to loose. */
import MiniSearch, { type AsPlainObject, type Options, type SearchResult } from 'minisearch';
import type { Combination } from './word-queries';
import { indexWordsOf, swapsOf } from './words';

export interface Fields {
	/** Counts twice. */
	text: string;
	more?: string;
}

/** An item that was met, and how well; scores of one query compare, those of others do not. */
export interface Hit<T> {
	item: T;
	score: number;
	/** Folded words of the index that the query met. */
	terms: string[];
	/** How many of the words that were asked for it met, of those given to `met`. */
	met(words: readonly string[]): number;
}

export interface TextIndex<T> {
	/** What meets a query, best first; the order of the items where they are met equally. */
	ask(query: Combination): Hit<T>[];
	/** For the package: what `indexOf` takes as `packed` with the same items. */
	pack(): AsPlainObject;
}

/**
 * How much the length of a text counts (b of BM25+): little, since the entity with the most forms is
 * the one most written about. The other two are MiniSearch's own.
 */
const BM25 = { k: 1.2, b: 0.2, d: 0.5 };

type Indexed = { id: number } & Fields;

/**
 * Indexes items at once, or takes the index as it was `packed` for the same items. `weigh` multiplies
 * the score of an item. Items need no ids of their own: they are told apart by their place.
 */
export function indexOf<T>(
	items: readonly T[],
	read: (item: T) => Fields,
	weigh: (item: T) => number = () => 1,
	packed?: AsPlainObject,
): TextIndex<T> {
	const options: Options<Indexed> = {
		fields: ['text', 'more'],
		tokenize: indexWordsOf,
		processTerm: (term) => term,
		searchOptions: {
			tokenize: (word) => [word],
			boost: { text: 2 },
			bm25: BM25,
			boostDocument: (id: number) => {
				const item = items[id];
				return item === undefined ? 1 : weigh(item);
			},
		},
	};
	const index = packed ? MiniSearch.loadJS<Indexed>(packed, options) : new MiniSearch<Indexed>(options);
	if (!packed) index.addAll(items.map((item, id) => ({ id, ...read(item) })));
	return {
		ask(query) {
			const spellings = spellingsOnce();
			return index.search(query).flatMap((result) => {
				const item = items[Number(result.id)];
				return item === undefined ? [] : [hitOf(item, result, spellings)];
			});
		},
		pack: () => index.toJSON(),
	};
}

/** Each word with its swaps, worked out once for all hits of a query. */
function spellingsOnce(): (word: string) => readonly string[] {
	const known = new Map<string, readonly string[]>();
	return (word) => {
		const before = known.get(word);
		if (before) return before;
		const spellings = [word, ...swapsOf(word)];
		known.set(word, spellings);
		return spellings;
	};
}

function hitOf<T>(
	item: T,
	{ score, terms, queryTerms }: SearchResult,
	spellings: (word: string) => readonly string[],
): Hit<T> {
	return {
		item,
		score,
		terms,
		met: (words) =>
			words.filter(
				(word) =>
					queryTerms.some((term) => term.length > 3 && word.startsWith(term)) ||
					spellings(word).some((spelling) => queryTerms.includes(spelling)),
			).length,
	};
}
