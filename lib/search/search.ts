/** Search over names, events and passages: as one types, words in any order, slips forgiven, filters. */
import type { Corpus, CorpusEvent, Entity, Passage } from '../corpus/model';
import { type Admission, admissionOf, groupsOf } from './admission';
import { entityFinder } from './entity-finder';
import { type FilterWord, GROUPS, type Group, parseQuery } from './filters';
import { lazily } from './lazily';
import { type PackedIndexes, type PackedNames, type PackedTexts, slimEntity } from './packed';
import { compareLevels, type Ranked } from './ranked';
import { eventFinder, passageFinder } from './text-finder';
import { weigherOf } from './told';
import { wordsOf } from './words';

/** What was found, each kind best first. */
export interface Found {
	entities: Entity[];
	events: CorpusEvent[];
	passages: Passage[];
	/** The groups, the one with the surest answer first. */
	order: Group[];
	/** Words of the corpus that the query met, folded; for marking. */
	terms: string[];
	/** The filters that stand in the query, those with a fault among them. */
	filters: FilterWord[];
}

export interface Search {
	/**
	 * Finds at most `limit` (10) of each kind. A query without words finds nothing, or the newest that
	 * its filters let through. Never throws.
	 */
	find(query: string, limit?: number): Found;
	/** Makes one of the parts that are not made yet; true while others are left. */
	prepare(): boolean;
	/** What the package carries, so that `buildSearch` need not index. */
	pack(): { names: PackedNames; texts: PackedTexts };
}

/** Letters from which sentences are asked as well as names. */
const SHORTEST = 2;
/** Longest query that is read, in words: beyond it only time is spent. */
const MAX_WORDS = 12;

/**
 * Makes the search of a corpus. Names are indexed at once, since they are wanted first; all else when
 * it is first asked for, or by `prepare`. `packed` spares the making; it is passed over where it
 * belongs to another corpus.
 */
export function buildSearch(corpus: Corpus, packed?: { names?: PackedNames; texts?: PackedTexts }): Search {
	const { indexes, weigh } = usable(corpus, packed);
	const entities = entityFinder(corpus, indexes, weigh);
	const events = eventFinder(corpus, indexes);
	const passages = passageFinder(corpus, indexes);
	const admission = lazily(() => admissionOf(corpus));
	const parts = [...entities.parts, ...events.parts, ...passages.parts];
	return {
		prepare() {
			parts.shift()?.();
			return parts.length > 0;
		},
		pack: () => packSearch(corpus, { ...entities.pack(), ...events.pack(), ...passages.pack() }),
		find(query, limit = 10) {
			const { text, filters, words: filterWords } = parseQuery(query);
			const words = wordsOf(text).slice(0, MAX_WORDS);
			const filtered = Object.keys(filters).length > 0;
			// One letter begins too many words of sentences to say anything.
			const begun = words.join('').length < SHORTEST && words.length > 0;
			const groups = groupsOf(filters).filter((group) => group === 'entities' || !begun);

			const pick = <T>(
				group: Group,
				find: (words: readonly string[], limit: number) => Ranked<T>[],
				all: (admission: Admission) => readonly T[],
				lets: (admission: Admission) => (item: T) => boolean,
			): Ranked<T>[] => {
				if (!groups.includes(group)) return [];
				if (!filtered) return words.length > 0 ? find(words, limit) : [];
				const admits = lets(admission());
				if (words.length > 0) {
					return find(words, Number.POSITIVE_INFINITY)
						.filter(({ item }) => admits(item))
						.slice(0, limit);
				}
				const passed = all(admission()).filter(admits).slice(0, limit);
				return passed.map((item) => ({ item, level: 'told', terms: [] }));
			};

			const found = {
				entities: pick(
					'entities',
					entities.find,
					() => corpus.entities,
					(a) => a.entities(filters),
				),
				events: pick(
					'events',
					events.find,
					(a) => a.newestEvents(),
					(a) => a.events(filters),
				),
				passages: pick(
					'passages',
					passages.find,
					(a) => a.newestPassages(),
					(a) => a.passages(filters),
				),
			};
			return {
				entities: found.entities.map(({ item }) => item),
				events: found.events.map(({ item }) => item),
				passages: found.passages.map(({ item }) => item),
				order: orderOf(found),
				terms: [...new Set(Object.values(found).flatMap((list) => list.flatMap(({ terms }) => terms)))],
				filters: filterWords,
			};
		},
	};
}

function usable(corpus: Corpus, packed: { names?: PackedNames; texts?: PackedTexts } = {}) {
	const { names, texts } = packed;
	const indexes: PackedIndexes = texts?.version === corpus.version ? { ...texts.indexes } : {};
	if (names?.version !== corpus.version) return { indexes, weigh: weigherOf(corpus) };
	const weights = new Map(names.entities.map(({ id }, place) => [id, names.weights[place] ?? 1]));
	return {
		indexes: { ...indexes, names: names.index },
		weigh: ({ id }: Entity) => weights.get(id) ?? 1,
	};
}

function packSearch(corpus: Corpus, { names, ...indexes }: PackedIndexes) {
	if (!names) throw new Error('Names are always indexed');
	const { version, entities } = corpus;
	const weigh = weigherOf(corpus);
	return {
		names: { version, entities: entities.map(slimEntity), weights: entities.map(weigh), index: names },
		texts: { version, indexes },
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
