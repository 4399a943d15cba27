/** Search over names, events and passages: as one types, words in any order, slips forgiven, filters. */
import type { Corpus, CorpusEvent, Passage } from '../corpus/model';
import { lazily } from '../lazily';
import { admissionOf, groupsOf, isOfType } from './admission';
import { entityFinder } from './entity-finder';
import { type Filters, type FilterWord, GROUPS, type Group, parseQuery } from './filters';
import { nameFinder } from './name-finder';
import { type FoundEntity, type PackedNames, type PackedTexts, packNames } from './packed';
import { compareLevels, Gathered, type Ranked } from './ranked';
import { readingsOf } from './readings';
import { eventFinder, passageFinder } from './text-finder';
import { askedWords, telling } from './words';

/** What was found, each kind best first. */
export interface Found {
	entities: FoundEntity[];
	events: CorpusEvent[];
	passages: Passage[];
	/** The groups, the one with the surest answer first. */
	order: Group[];
	/** Words of the corpus that the query met, folded; for marking. */
	terms: string[];
	/** The filters that stand in the query, those with a fault among them. */
	filters: FilterWord[];
}

/**
 * Finds at most `limit` (10) of each kind. A query without words finds nothing, or the newest that its
 * filters let through. Never throws.
 */
export type Find = (query: string, limit?: number) => Found;

export interface Search {
	find: Find;
	/** Makes one of the parts that are not made yet; true while others are left. */
	prepare(): boolean;
	/** What the package carries, so that `buildSearch` need not index. */
	pack(): { names: PackedNames; texts: PackedTexts };
}

/** Letters from which sentences are asked as well as names. */
const SHORTEST = 2;
/** Longest query that is read, in words: beyond it only time is spent. */
const MAX_WORDS = 12;

/** One kind of what can be found. */
interface Source<T> {
	find(words: readonly string[], limit: number): Ranked<T>[];
	/** What a query of filters alone chooses from, newest first where it has a day. */
	all(): readonly T[];
	/** What filters let through. */
	lets(filters: Filters): (item: T) => boolean;
}

function nothing<T>(): Source<T> {
	return { find: () => [], all: () => [], lets: () => () => false };
}

/**
 * Makes the search of a corpus. Names stand at once, since they are wanted first; all else is indexed when
 * it is first asked for, or by `prepare`. What is `packed` spares the making; it is passed over where it is
 * null or belongs to another corpus.
 */
export function buildSearch(
	corpus: Corpus,
	packed: { names?: PackedNames | null; texts?: PackedTexts | null } = {},
): Search {
	const names = packed.names?.version === corpus.version ? packed.names : packNames(corpus);
	const indexes = packed.texts?.version === corpus.version ? packed.texts.indexes : {};
	const byName = nameFinder(corpus.entities, names.forms, names.weights);
	const weights = new Map(names.entities.map(({ id }, place) => [id, names.weights[place] ?? 1]));
	const entities = entityFinder(corpus, byName, ({ id }) => weights.get(id) ?? 1, indexes);
	const events = eventFinder(corpus, indexes);
	const passages = passageFinder(corpus, indexes);
	const admission = lazily(() => admissionOf(corpus));
	// A whole name means nothing else.
	const readings = (words: readonly string[]) => (byName.isName(words) ? [] : readingsOf(words));
	const parts = [...entities.parts, ...events.parts, ...passages.parts];
	return {
		prepare() {
			parts.shift()?.();
			return parts.length > 0;
		},
		pack: () => ({
			names,
			texts: {
				version: corpus.version,
				indexes: { ...entities.pack(), ...events.pack(), ...passages.pack() },
			},
		}),
		find: finding({
			entities: {
				find: (words, limit) => entities.find(words, limit, readings(words)),
				all: () => corpus.entities,
				lets: isOfType,
			},
			events: {
				find: (words, limit) => events.find(byName.inLatin(words), limit, readings(byName.inLatin(words))),
				all: () => admission().newestEvents(),
				lets: (filters) => admission().events(filters),
			},
			passages: {
				find: (words, limit) => passages.find(byName.inLatin(words), limit, readings(byName.inLatin(words))),
				all: () => admission().newestPassages(),
				lets: (filters) => admission().passages(filters),
			},
		}),
	};
}

/** Makes the search of names alone, from what the package carries of them: for as long as the corpus is opened. */
export function searchNames({ entities, forms, weights }: PackedNames): Find {
	const names = nameFinder(entities, forms, weights);
	const find = (all: readonly string[], limit: number) => {
		const found = new Gathered<FoundEntity>();
		names.addForms(found, all);
		names.addNames(found, telling(all), limit, found.size === 0 || all.length === 1);
		return found.first(limit);
	};
	return finding({
		entities: { find, all: () => entities, lets: isOfType },
		events: nothing(),
		passages: nothing(),
	});
}

function finding(sources: {
	entities: Source<FoundEntity>;
	events: Source<CorpusEvent>;
	passages: Source<Passage>;
}): Find {
	return (query, limit = 10) => {
		const { text, filters, words: filterWords } = parseQuery(query);
		const words = askedWords(text).slice(0, MAX_WORDS);
		const filtered = Object.keys(filters).length > 0;
		// One letter begins too many words of sentences to say anything.
		const begun = words.join('').length < SHORTEST && words.length > 0;
		const groups = groupsOf(filters).filter((group) => group === 'entities' || !begun);

		const pick = <T>(group: Group, { find, all, lets }: Source<T>): Ranked<T>[] => {
			if (!groups.includes(group)) return [];
			if (!filtered) return words.length > 0 ? find(words, limit) : [];
			const admits = lets(filters);
			if (words.length > 0) {
				return find(words, Number.POSITIVE_INFINITY)
					.filter(({ item }) => admits(item))
					.slice(0, limit);
			}
			const passed = all().filter(admits).slice(0, limit);
			return passed.map((item) => ({ item, level: 'told', terms: [] }));
		};

		const found = {
			entities: pick('entities', sources.entities),
			events: pick('events', sources.events),
			passages: pick('passages', sources.passages),
		};
		return {
			entities: found.entities.map(({ item }) => item),
			events: found.events.map(({ item }) => item),
			passages: found.passages.map(({ item }) => item),
			order: orderOf(found),
			terms: [...new Set(Object.values(found).flatMap((list) => list.flatMap(({ terms }) => terms)))],
			filters: filterWords,
		};
	};
}

/** Groups by their surest answer; empty ones last, equals as they stand in GROUPS. */
function orderOf(found: Record<Group, readonly Ranked<unknown>[]>): Group[] {
	return [...GROUPS].sort((a, b) => {
		const [first, second] = [found[a][0], found[b][0]];
		if (!first || !second) return Number(!first) - Number(!second);
		return compareLevels(first.level, second.level);
	});
}
