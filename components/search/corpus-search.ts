import type { CorpusIndex } from '../../lib/corpus/corpus-index';
import { buildSearch, type Find } from '../../lib/search/search';
import { NO_RESULTS, type Results, type Searched, toResults } from './results';

/** Lines of each group under a field. */
const UNDER_FIELD = 3;
/** Names that a text may mean: as many as a list under a field can hold. */
const SUGGESTED = 50;

export interface CorpusSearch {
	/** What stands under a search field. */
	results(text: string): Results;
	/** Everything that is found, for a page of its own. */
	all(text: string): Results;
	/** Ids of the entities that a text may mean, best first. */
	suggest(text: string): string[];
}

/** What a page shows of what `find` finds in what is searched. */
export function linesOf(searched: Searched, find: Find): CorpusSearch {
	const toLines = toResults(searched);
	return {
		results: (text) => (text.trim() ? toLines(find(text, UNDER_FIELD), text.trim()) : NO_RESULTS),
		all: (text) => (text.trim() ? toLines(find(text, Number.POSITIVE_INFINITY)) : NO_RESULTS),
		suggest: (text) => find(text, SUGGESTED).entities.map(({ id }) => id),
	};
}

/** The search over a whole corpus. */
export function makeSearch({ corpus }: Pick<CorpusIndex, 'corpus'>): CorpusSearch {
	return linesOf(corpus, buildSearch(corpus).find);
}
