import type { CorpusIndex } from '../../lib/corpus/corpus-index';
import { buildSearch, type Find } from '../../lib/search/search';
import { NO_RESULTS, type Results, type Searched, toResults } from './results';

/** Lines of each group under a field, and on a page of its own. */
const UNDER_FIELD = 3;
const ON_PAGE = 50;

export interface CorpusSearch {
	/** What stands under a search field. */
	results(text: string): Results;
	/** A full page of results. */
	all(text: string): Results;
	/** Ids of the entities that a text may mean, best first. */
	suggest(text: string): string[];
}

/** What a page shows of what `find` finds in what is searched. */
export function linesOf(searched: Searched, find: Find): CorpusSearch {
	const toLines = toResults(searched);
	return {
		results: (text) => (text.trim() ? toLines(find(text, UNDER_FIELD), text.trim()) : NO_RESULTS),
		all: (text) => (text.trim() ? toLines(find(text, ON_PAGE)) : NO_RESULTS),
		suggest: (text) => find(text, ON_PAGE).entities.map(({ id }) => id),
	};
}

/** The search over a whole corpus. */
export function makeSearch({ corpus }: Pick<CorpusIndex, 'corpus'>): CorpusSearch {
	return linesOf(corpus, buildSearch(corpus).find);
}
