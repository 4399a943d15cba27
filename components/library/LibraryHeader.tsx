import { i18n } from '#i18n';
import type { Results } from '../search/results';
import { SearchField } from '../search/SearchField';
import { type Place, placeToHash } from './address';
import { QueryField } from './QueryField';

interface Props {
	/** Null while the search is made ready: one can type already. */
	search: ((text: string) => Results) | null;
	/** The query whose results are the page; null on every other page. */
	query: string | null;
	onOpen(place: Place, aside: boolean): void;
	onQuery(text: string, how: 'push' | 'replace'): void;
	onResults(): void;
}

/** The way home and the search, on every page of the library. */
export function LibraryHeader({ search, query, onOpen, onQuery, onResults }: Props) {
	return (
		<header class="gloss-library-header">
			<a class="gloss-home" href={placeToHash({ view: 'home' })}>
				{i18n.t('library.brand')}
			</a>
			{query === null ? (
				<SearchField search={search} onOpen={onOpen} overlay />
			) : (
				<QueryField text={query} onQuery={onQuery} onResults={onResults} />
			)}
		</header>
	);
}
