import { useMemo } from 'preact/hooks';
import type { CorpusIndex } from '../../lib/corpus/corpus-index';
import { buildSearch, type Search } from '../../lib/search/search';
import { NO_RESULTS, type Results, toResults } from './results';

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

/** The search over a corpus; `search` where it was built already. */
export function makeSearch(
	{ corpus }: Pick<CorpusIndex, 'corpus'>,
	search: Search = buildSearch(corpus),
): CorpusSearch {
	const toLines = toResults(corpus);
	return {
		results: (text) => (text.trim() ? toLines(search.find(text, UNDER_FIELD), text.trim()) : NO_RESULTS),
		all: (text) => (text.trim() ? toLines(search.find(text, ON_PAGE)) : NO_RESULTS),
		suggest: (text) => search.find(text, ON_PAGE).entities.map(({ id }) => id),
	};
}

/** The same for a component. */
export function useSearch(index: CorpusIndex): CorpusSearch {
	return useMemo(() => makeSearch(index), [index]);
}
