import { i18n } from '#i18n';
import type { Results } from '../search/results';
import { SearchField } from '../search/SearchField';
import { type Place, placeToHash } from './address';

interface Props {
	/** Null while the search is made ready: one can type already. */
	search: ((text: string) => Results) | null;
	onOpen(place: Place, aside: boolean): void;
}

/** The way home and the search, on every page of the library. */
export function LibraryHeader({ search, onOpen }: Props) {
	return (
		<header class="gloss-library-header">
			<a class="gloss-home" href={placeToHash({ view: 'home' })}>
				{i18n.t('library.brand')}
			</a>
			<SearchField search={search} onOpen={onOpen} overlay />
		</header>
	);
}
