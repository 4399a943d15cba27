/** Counts a corpus and lists what is still missing in it. */
import type { Corpus } from '../model';

/** What `npm run corpus -- --json` prints: integers only. */
export interface Counts {
	documents: number;
	passages: number;
	entities: number;
	/** Distinct by form, language and entity. */
	aliases: number;
	/** BCP 47 codes among the aliases. */
	languages: number;
	statements: number;
	events: number;
	disputes: number;
	/** Statements and events without a source. */
	unsourced: number;
}

/** Counts a compiled corpus. */
export function countCorpus(corpus: Corpus): Counts {
	const aliases = aliasKeys(corpus);
	return {
		documents: corpus.documents.length,
		passages: corpus.passages.length,
		entities: corpus.entities.length,
		aliases: aliases.size,
		languages: new Set(corpus.entities.flatMap((entity) => entity.aliases.map(({ lang }) => lang))).size,
		statements: corpus.statements.length,
		events: corpus.events.length,
		disputes: corpus.disputes.length,
		unsourced: [...corpus.statements, ...corpus.events].filter(({ sources }) => sources.length === 0).length,
	};
}

function aliasKeys(corpus: Corpus): Set<string> {
	return new Set(
		corpus.entities.flatMap(({ id, aliases }) =>
			aliases.map(({ form, lang }) => JSON.stringify([form, lang, id])),
		),
	);
}

/** What an author may want to fill in: ids, each list sorted as in the corpus. */
export interface Gaps {
	entitiesWithoutStatement: string[];
	entitiesWithoutEvent: string[];
	/** Statements that rest on one source only. */
	singleSource: string[];
	/** Passages that nothing cites. */
	unusedPassages: string[];
	/** Number of aliases by language, the fullest language first. */
	aliasesByLanguage: [lang: string, count: number][];
}

/** Finds the gaps of a compiled corpus. */
export function findGaps(corpus: Corpus): Gaps {
	const told = new Set(corpus.statements.map(({ entity }) => entity));
	const happened = new Set(corpus.events.flatMap(({ entities }) => entities));
	const cited = citedPassages(corpus);
	const languages = new Map<string, number>();
	for (const key of aliasKeys(corpus)) {
		const [, lang] = JSON.parse(key) as [string, string, string];
		languages.set(lang, (languages.get(lang) ?? 0) + 1);
	}
	return {
		entitiesWithoutStatement: corpus.entities.filter(({ id }) => !told.has(id)).map(({ id }) => id),
		entitiesWithoutEvent: corpus.entities.filter(({ id }) => !happened.has(id)).map(({ id }) => id),
		singleSource: corpus.statements.filter(({ independent }) => independent < 2).map(({ id }) => id),
		unusedPassages: corpus.passages.filter(({ id }) => !cited.has(id)).map(({ id }) => id),
		aliasesByLanguage: [...languages].sort((a, b) => b[1] - a[1]),
	};
}

function citedPassages(corpus: Corpus): Set<string> {
	const citing = [
		...corpus.statements,
		...corpus.events,
		...corpus.disputes.flatMap(({ versions }) => versions),
		...corpus.entities.flatMap(({ description, roles, measures }) => [description, ...roles, ...measures]),
	];
	return new Set(citing.flatMap(({ sources }) => sources.map(({ passage }) => passage)));
}
