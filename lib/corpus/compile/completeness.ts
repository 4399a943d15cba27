/** Counts a corpus. */
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

/** Number of aliases by language, distinct as in `Counts`; the fullest language first. */
export function aliasesByLanguage(corpus: Corpus): [lang: string, count: number][] {
	const languages = new Map<string, number>();
	for (const key of aliasKeys(corpus)) {
		const [lang] = JSON.parse(key) as [string, string, string];
		languages.set(lang, (languages.get(lang) ?? 0) + 1);
	}
	return [...languages].sort((a, b) => b[1] - a[1]);
}

function aliasKeys(corpus: Corpus): Set<string> {
	return new Set(
		corpus.entities.flatMap(({ id, aliases }) =>
			aliases.map(({ form, lang }) => JSON.stringify([lang, form, id])),
		),
	);
}
