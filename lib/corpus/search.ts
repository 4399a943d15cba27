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
 * Makes the search of a corpus. Names are indexed at once, since they are wanted first; all else when
 * it is first asked for.
 */
export function buildSearch(corpus: Corpus): Search {
	const entities = entityFinder(corpus);
	const events = lazily(() => textFinder(corpus.events, eventReader(corpus)));
	const passages = lazily(() =>
		textFinder(corpus.passages, ({ digest, full }) => ({
			text: full === undefined ? digest : `${digest}\n${full}`,
		})),
	);
	return {
		find(query, limit = 10) {
			const words = wordsOf(query).slice(0, MAX_WORDS);
			if (words.length === 0) return { entities: [], events: [], passages: [], terms: [] };
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

/**
 * Who bears the words comes first, before all who bears them as a full form of the name ("ICC"). Failing that, who meets every word in name or in what stands of
 * them ("guillou sanctions"), before those who bear only some of the words.
 */
function entityFinder(corpus: Corpus): Finder<Entity> {
	const weigh = weigherOf(corpus);
	const formsOf = ({ aliases }: Entity) => aliases.map(({ form }) => form).join('\n');
	const names = indexOf(corpus.entities, (one) => ({ text: one.name, more: formsOf(one) }), weigh);
	const whole = lazily(() =>
		indexOf(
			corpus.entities,
			(one) => ({ text: one.name, more: `${formsOf(one)}\n${standingOf(one)}` }),
			weigh,
		),
	);
	const bearers = lazily(() => bearersOf(corpus));
	const inFull = (words: string[]) =>
		(bearers().get(words.join(' ')) ?? []).toSorted((a, b) => weigh(b) - weigh(a));
	return (words, limit, terms) => {
		// The query that forgives a slip is asked in any case: the slip may have made another real word.
		const strict = names([allOf(words, 0), nearOf(words), allOf(words, 1)], limit, terms, 'each');
		const named = strict.length > 0 ? strict : names([allOf(words, 2)], limit, terms);
		if (named.length > 0) return [...new Set([...inFull(words), ...named])].slice(0, limit);
		const met = whole()([allOf(words, 1)], limit, terms);
		return [...new Set([...met, ...names([someOf(words)], limit, terms)])].slice(0, limit);
	};
}

/** The entities by each full form of their names, in folded words. */
function bearersOf(corpus: Corpus): Map<string, Entity[]> {
	const bearers = new Map<string, Entity[]>();
	for (const entity of corpus.entities) {
		const forms = [entity.name, ...entity.aliases.map(({ form }) => form)];
		for (const form of new Set(forms.map((each) => wordsOf(each).join(' ')))) {
			bearers.set(form, [...(bearers.get(form) ?? []), entity]);
		}
	}
	return bearers;
}

/** Of two that bear a word, the one with more to tell is the likelier. */
function weigherOf(corpus: Corpus): (entity: Entity) => number {
	const told = new Map<string, number>();
	const cited = [
		...corpus.statements.map(({ entity }) => entity),
		...corpus.events.flatMap((event) => event.entities),
	];
	for (const id of cited) told.set(id, (told.get(id) ?? 0) + 1);
	return ({ id }) => 1 + Math.log10(1 + (told.get(id) ?? 0));
}

/** What an entity is and what has been done to it, in words. */
function standingOf({ description, roles, measures }: Entity): string {
	return [
		description.text,
		...roles.map(({ title }) => title),
		...measures.flatMap(({ kind, label, by }) => [kind, label, by]),
	].join('\n');
}

/** An event is met by its sentence, and by its kind and names that the sentence need not say. */
function eventReader(corpus: Corpus): (event: CorpusEvent) => Fields {
	const names = new Map(corpus.entities.map(({ id, name }) => [id, name]));
	return ({ text, kind, entities }) => ({
		text,
		more: [kind, ...entities.map((id) => names.get(id) ?? '')].join('\n'),
	});
}

/** From strict to loose, until something is found. */
function textFinder<T extends { id: string }>(items: readonly T[], read: (item: T) => Fields): Finder<T> {
	const index = indexOf(items, read);
	return (words, limit, terms) =>
		index([allOf(words, 0), allOf(words, 1), allOf(words, 2), someOf(words)], limit, terms);
}

interface Fields {
	/** Counts twice. */
	text: string;
	more?: string;
}

/**
 * The first `limit` of some lists without repeats, one list after another; the first keeps up to half
 * of the places for those after it: "sit" begins many a name, and is "suit" with a letter lost.
 */
function fill<T>([first = [], ...rest]: readonly T[][], limit: number): T[] {
	const half = Math.floor(limit / 2);
	const sure = new Set(first.slice(0, limit - half));
	const others = new Set(rest.flat().filter((item) => !sure.has(item)));
	const taken = first.slice(0, limit - Math.min(half, others.size));
	return [...new Set([...taken, ...others, ...first])].slice(0, limit);
}

type Combination = Exclude<Query, string | symbol>;

/**
 * Asks an index one query after the other: until one finds something, or `each` of them; what an
 * earlier query finds stands before all that a later one adds.
 */
type Ask<T> = (queries: Combination[], limit: number, terms: Set<string>, how?: 'first' | 'each') => T[];

function indexOf<T extends { id: string }>(
	items: readonly T[],
	read: (item: T) => Fields,
	weigh: (item: T) => number = () => 1,
): Ask<T> {
	const byId = new Map(items.map((item) => [item.id, item]));
	const weights = new Map(items.map((item) => [item.id, weigh(item)]));
	const index = new MiniSearch<{ id: string } & Fields>({
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
	return (queries, limit, terms, how = 'first') => {
		const results = new Map<string, SearchResult>();
		const found: string[][] = [];
		for (const query of queries) {
			if (results.size > 0 && how === 'first') break;
			const met = index.search(query);
			for (const result of met) if (!results.has(result.id)) results.set(result.id, result);
			found.push(met.map(({ id }) => id));
		}
		return fill(found, limit).flatMap((id) => {
			const result = results.get(id);
			if (!result) return [];
			for (const term of result.terms) terms.add(term);
			return byId.get(result.id) ?? [];
		});
	};
}

function combine(words: string[], slack: Slack, combineWith: 'AND' | 'OR'): Combination {
	return {
		combineWith,
		queries: words.map((word, place) => wordQuery(word, slack, place === words.length - 1)),
	};
}

/** What meets every word. */
function allOf(words: string[], slack: Slack): Combination {
	return combine(words, slack, 'AND');
}

/** What has every word as it is but for a slip, none of them only begun. */
function nearOf(words: string[]): Combination {
	return { combineWith: 'AND', queries: words.map((word) => wordQuery(word, 1, false, false)) };
}

/** What meets any of the words, a slip forgiven. */
function someOf(words: string[]): Combination {
	return combine(words, 1, 'OR');
}

/** MiniSearch counts a swap of neighbours as two edits, so the swaps are asked for by themselves. */
function wordQuery(word: string, slack: Slack, last: boolean, begun = true): Combination {
	const letters = [...word].length;
	const edits = slack === 2 && letters >= TWO_EDITS_FROM ? 2 : slack > 0 && letters >= ONE_EDIT_FROM ? 1 : 0;
	const prefix = begun && (last || letters >= BEGINNING_FROM);
	const straight: Combination = { queries: [word], prefix, fuzzy: edits };
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
