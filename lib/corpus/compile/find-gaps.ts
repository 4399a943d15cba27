/** Lists what is still missing or thin in a corpus, for whoever keeps it. */
import type { Corpus, Entity, SourceRef } from '../model';
import { nameReader } from './names-in-text';

/** Languages that readers of this news read most; `zh` stands for both ways of writing Chinese. */
export const READER_LANGUAGES = [
	'ar',
	'de',
	'en',
	'es',
	'fr',
	'he',
	'it',
	'ja',
	'nl',
	'pt',
	'ru',
	'tr',
	'uk',
	'zh',
] as const;
/** Written in Latin letters, so that a person's name needs no form of its own. */
const LATIN = new Set(['de', 'en', 'es', 'fr', 'it', 'nl', 'pt', 'tr']);

/** Ids, each list in the order of the corpus unless said otherwise. */
export interface Gaps {
	/** Entities without a name in a language, by language, in the order of `READER_LANGUAGES`. */
	unnamed: Map<string, string[]>;
	entitiesWithFewStatements: string[];
	entitiesWithoutEvent: string[];
	/** The schema refuses them; listed all the same, so that nothing rests on the schema alone. */
	eventsWithoutEntity: string[];
	/** Statements that rest on one independent source only. */
	singleSource: string[];
	/** Names in digests that no entity covers, with a passage each; the most frequent first. */
	uncoveredNames: { name: string; count: number; passage: string }[];
	/** Documents with an address that a single statement rests on. */
	addressesOfOneStatement: string[];
	passagesUncited: string[];
	/** Documents without an address and without a note that gives the reason. */
	unexplainedSources: string[];
}

/** Finds the gaps of a compiled corpus. */
export function findGaps(corpus: Corpus): Gaps {
	const told = countBy(corpus.statements.map(({ entity }) => entity));
	const happened = new Set(corpus.events.flatMap(({ entities }) => entities));
	const cited = new Set(passagesIn(citing(corpus)));
	const owner = new Map(corpus.passages.map(({ id, document }) => [id, document]));
	const stated = countBy(
		corpus.statements.flatMap((statement) => [
			...new Set(passagesIn([statement]).map((id) => owner.get(id) ?? '')),
		]),
	);
	return {
		unnamed: new Map(
			READER_LANGUAGES.map((lang) => [lang, idsOf(corpus.entities, (one) => !isNamed(one, lang))]),
		),
		entitiesWithFewStatements: idsOf(corpus.entities, ({ id }) => (told.get(id) ?? 0) < 2),
		entitiesWithoutEvent: idsOf(corpus.entities, ({ id }) => !happened.has(id)),
		eventsWithoutEntity: idsOf(corpus.events, ({ entities }) => entities.length === 0),
		singleSource: idsOf(corpus.statements, ({ independent }) => independent < 2),
		uncoveredNames: uncoveredNames(corpus),
		addressesOfOneStatement: idsOf(
			corpus.documents,
			({ id, url }) => url !== undefined && stated.get(id) === 1,
		),
		passagesUncited: idsOf(corpus.passages, ({ id }) => !cited.has(id)),
		unexplainedSources: idsOf(corpus.documents, ({ url, note }) => url === undefined && note === undefined),
	};
}

function isNamed({ type, aliases }: Entity, lang: string): boolean {
	return (type === 'Person' && LATIN.has(lang)) || aliases.some((alias) => alias.lang.split('-')[0] === lang);
}

function uncoveredNames(corpus: Corpus): Gaps['uncoveredNames'] {
	const reader = nameReader(corpus);
	const names = new Map<string, { name: string; count: number; passage: string }>();
	for (const { id, digest } of corpus.passages) {
		for (const name of reader.unknown(digest)) {
			const known = names.get(name) ?? { name, count: 0, passage: id };
			known.count += 1;
			names.set(name, known);
		}
	}
	return [...names.values()].sort((a, b) => b.count - a.count);
}

type Sourced = { sources: readonly SourceRef[] };

function citing({ statements, events, disputes, entities }: Corpus): Sourced[] {
	return [
		...statements,
		...events,
		...disputes.flatMap(({ versions }) => versions),
		...entities.flatMap(({ description, roles, measures }) => [description, ...roles, ...measures]),
	];
}

function passagesIn(sourced: readonly Sourced[]): string[] {
	return sourced.flatMap(({ sources }) => sources.map(({ passage }) => passage));
}

function idsOf<T extends { id: string }>(items: readonly T[], wanted: (item: T) => boolean): string[] {
	return items.filter(wanted).map(({ id }) => id);
}

function countBy(keys: readonly string[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
	return counts;
}
