import { useEffect, useMemo, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CorpusIndex } from '../../lib/corpus/corpus-index';
import { CorpusAge } from '../page/CorpusAge';
import { OldCorpus } from '../page/OldCorpus';
import { useHash } from '../page/use-hash';
import type { EarlySearch } from '../search/use-early-search';
import { libraryUrl, type Place, placeFromHash, placeToHash } from './address';
import { LibraryHeader } from './LibraryHeader';
import { PageView } from './PageView';
import { type Page, pageOf } from './page-of';

interface Props {
	index: CorpusIndex;
	search: Pick<EarlySearch, 'status' | 'search'>;
}

function titleOf(page: Page): string {
	switch (page.view) {
		case 'home':
			return i18n.t('library.home');
		case 'missing':
			return i18n.t('library.unknownPage');
		case 'entity':
			return page.entity.name;
		case 'event':
			return page.event.text;
		case 'document':
			return page.document.title ?? page.document.label;
		case 'search':
			return i18n.t('library.searchTitle', [page.text]);
	}
}

function open(place: Place, aside: boolean): void {
	if (aside) window.open(libraryUrl(place), '_blank', 'noopener');
	else location.hash = placeToHash(place);
}

/** The library: one place a hash, each a page with a title and a heading of its own. */
export function Library({ index, search }: Props) {
	const [hash] = useHash();
	const page = useMemo(() => pageOf(index, placeFromHash(hash)), [index, hash]);
	const main = useRef<HTMLElement>(null);
	const first = useRef(true);
	useEffect(() => {
		document.title = `${titleOf(page)} · Gloss`;
		// The first page is where the browser put the reader; after that the heading takes the focus.
		const arrived = first.current;
		first.current = false;
		if (arrived || (page.view === 'document' && page.passage !== null)) return;
		scrollTo(0, 0);
		main.current?.querySelector('h1')?.focus({ preventScroll: true });
	}, [page]);
	return (
		<>
			<LibraryHeader search={search.search?.results ?? null} onOpen={open} />
			<OldCorpus asOf={index.corpus.asOf} />
			<main class="gloss-library" id="content" ref={main} key={hash}>
				<PageView index={index} page={page} search={search} />
			</main>
			<footer class="gloss-library-footer gloss-soft">
				<CorpusAge asOf={index.corpus.asOf} />
			</footer>
		</>
	);
}
