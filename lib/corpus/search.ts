/** Search over names, events and passages: as one types, words in any order, slips forgiven. */
import MiniSearch, { type Query, type SearchResult } from 'minisearch';
import type { Corpus, CorpusEvent, Entity, Passage } from './model';
import { indexWordsOf, swapsOf, wordsOf } from './search-words';

/** What was found, each kind best first. */
export interface Found {
	entities: Entity[];
	events: CorpusEvent[];
	passages: Passage[];
	/** Words of the corpus that the query met, folded; for marking. */
	terms: string[];
}

export interface Search {
	/** Finds at most `limit` (10) of each kind. An empty query finds nothing. Never throws. */
	find(query: string, limit?: number): Found;
}

/** Longest query that is read, in words: beyond it only time is spent. */
const MAX_WORDS = 12;
/** Shortest word before the last one that may be only a beginning, in letters. */
const BEGINNING_FROM = 3;
/** Shortest words that may differ by one edit and by two, in letters: one letter may have been lost. */
const ONE_EDIT_FROM = 3;
const TWO_EDITS_FROM = 6;

/** How far a word of the query may stray: 0 is the start of a word, 1 and 2 count edits. */
type Slack = 0 | 1 | 2;

/**
 * Makes the search of a corpus. Names are indexed at once, since they are wanted first; events and
 * passages when they are first asked for.
 */
export function buildSearch(corpus: Corpus): Search {
	const entities = entityFinder(corpus);
	const events = lazily(() => finder(corpus.events, ({ text }) => ({ text })));
	const passages = lazily(() =>
		finder(corpus.passages, ({ digest, full }) => ({
			text: full === undefined ? digest : `${digest}\n${full}`,
		})),
	);
	return {
		find(query, limit = 10) {
			const words = wordsOf(query).slice(0, MAX_WORDS);
			const terms = new Set<string>();
			return {
				entities: entities(words, limit, terms),
				events: events()(words, limit, terms),
				passages: passages()(words, limit, terms),
				terms: [...terms],
			};
		},
	};
}

/** Gives the best items for some folded words, and adds the words that they were met by to `terms`. */
type Finder<T> = (words: string[], limit: number, terms: Set<string>) => T[];

function entityFinder(corpus: Corpus): Finder<Entity> {
	const told = new Map<string, number>();
	const cited = [
		...corpus.statements.map(({ entity }) => entity),
		...corpus.events.flatMap((event) => event.entities),
	];
	for (const id of cited) told.set(id, (told.get(id) ?? 0) + 1);
	return finder(
		corpus.entities,
		({ name, aliases }) => ({ text: name, more: aliases.map(({ form }) => form).join('\n') }),
		// Of two that bear a word, the one with more to tell is the likelier.
		{ weigh: ({ id }) => 1 + Math.log10(1 + (told.get(id) ?? 0)), lastBeside: 1 },
	);
}

interface FinderOptions<T> {
	/** What an item's score is multiplied by; 1 unless given. */
	weigh?: (item: T) => number;
	/**
	 * The last of the queries (see `queriesFor`) that is asked though a stricter one found something.
	 * For names it is the one that forgives a slip, since the slip may have made another real word.
	 */
	lastBeside?: number;
}

function finder<T extends { id: string }>(
	items: readonly T[],
	read: (item: T) => { text: string; more?: string },
	{ weigh = () => 1, lastBeside = 0 }: FinderOptions<T> = {},
): Finder<T> {
	const byId = new Map(items.map((item) => [item.id, item]));
	const weights = new Map(items.map((item) => [item.id, weigh(item)]));
	const index = new MiniSearch<{ id: string; text: string; more?: string }>({
		fields: ['text', 'more'],
		tokenize: indexWordsOf,
		processTerm: (term) => term,
		searchOptions: {
			tokenize: (word) => [word],
			boost: { text: 2 },
			boostDocument: (id: string) => weights.get(id) ?? 1,
		},
	});
	index.addAll(items.map((item) => ({ id: item.id, ...read(item) })));
	return (words, limit, terms) => {
		const found = new Map<string, SearchResult>();
		for (const [step, query] of queriesFor(words).entries()) {
			if (found.size >= limit || (found.size > 0 && step > lastBeside)) break;
			for (const result of index.search(query)) if (!found.has(result.id)) found.set(result.id, result);
		}
		return [...found.values()].slice(0, limit).flatMap((result) => {
			for (const term of result.terms) terms.add(term);
			return byId.get(result.id) ?? [];
		});
	};
}

type Combination = Exclude<Query, string | symbol>;

/** From strict to loose: what a stricter query finds stands before all that a looser one adds. */
function queriesFor(words: string[]): Combination[] {
	if (words.length === 0) return [];
	const all = (slack: Slack): Combination => ({
		combineWith: 'AND',
		queries: words.map((word, place) => wordQuery(word, slack, place === words.length - 1)),
	});
	return [all(0), all(1), all(2), { ...all(1), combineWith: 'OR' }];
}

/** MiniSearch counts a swap of neighbours as two edits, so the swaps are asked for by themselves. */
function wordQuery(word: string, slack: Slack, last: boolean): Combination {
	const letters = [...word].length;
	const edits = slack === 2 && letters >= TWO_EDITS_FROM ? 2 : slack > 0 && letters >= ONE_EDIT_FROM ? 1 : 0;
	const straight: Combination = { queries: [word], prefix: last || letters >= BEGINNING_FROM, fuzzy: edits };
	if (edits === 0) return straight;
	return {
		combineWith: 'OR',
		queries: [straight, { combineWith: 'OR', queries: swapsOf(word), prefix: false, fuzzy: false }],
	};
}

function lazily<T>(make: () => T): () => T {
	let made: T | undefined;
	return () => {
		made ??= make();
		return made;
	};
}
