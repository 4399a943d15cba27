import { useEffect, useMemo, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CorpusIndex } from '../../lib/corpus/corpus-index';
import { CorpusAge } from '../page/CorpusAge';
import { OldCorpus } from '../page/OldCorpus';
import { useHash } from '../page/use-hash';
import type { CorpusSearch } from '../search/use-search';
import { libraryUrl, type Place, placeFromHash, placeToHash } from './address';
import { DocumentView } from './DocumentView';
import { EntityView } from './EntityView';
import { EventPage } from './EventPage';
import { HomeView } from './HomeView';
import { LibraryHeader } from './LibraryHeader';
import { NotFoundView } from './NotFoundView';
import { type Page, pageOf } from './page-of';
import { SearchView } from './SearchView';

interface Props {
	index: CorpusIndex;
	search: CorpusSearch;
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

function openPassage(id: string, passage: number): void {
	open({ view: 'document', id, passage }, false);
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
	const shared = { index, openPassage };
	return (
		<>
			<LibraryHeader search={search.results} onOpen={open} />
			<OldCorpus asOf={index.corpus.asOf} />
			<main class="gloss-library" id="content" ref={main} key={hash}>
				{page.view === 'home' && <HomeView index={index} />}
				{page.view === 'entity' && <EntityView {...shared} entity={page.entity} />}
				{page.view === 'event' && <EventPage {...shared} event={page.event} />}
				{page.view === 'document' && (
					<DocumentView index={index} document={page.document} passage={page.passage} />
				)}
				{page.view === 'search' && <SearchView text={page.text} results={search.all(page.text)} />}
				{page.view === 'missing' && <NotFoundView />}
			</main>
			<footer class="gloss-library-footer gloss-soft">
				<CorpusAge asOf={index.corpus.asOf} />
			</footer>
		</>
	);
}
