import type { ComponentChild } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CorpusIndex } from '../../lib/corpus/corpus-index';
import { CorpusAge } from '../page/CorpusAge';
import { CorpusStatus } from '../page/CorpusStatus';
import { OldCorpus } from '../page/OldCorpus';
import { useHash } from '../page/use-hash';
import type { EarlySearch } from '../search/use-early-search';
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

function openPassage(id: string, passage: number): void {
	open({ view: 'document', id, passage }, false);
}

function viewOf(index: CorpusIndex, page: Page): ComponentChild {
	const shared = { index, openPassage };
	switch (page.view) {
		case 'home':
			return <HomeView index={index} />;
		case 'entity':
			return <EntityView {...shared} entity={page.entity} />;
		case 'event':
			return <EventPage {...shared} event={page.event} />;
		case 'document':
			return <DocumentView index={index} document={page.document} passage={page.passage} />;
		case 'missing':
			return <NotFoundView />;
		case 'search':
			return null;
	}
}

/** Results once all is searched; names alone would say that there are no others. */
function Found({ text, search: { status, search } }: { text: string; search: Props['search'] }) {
	if (status === 'failed') return <CorpusStatus status="failed" />;
	if (status !== 'open' || !search) return <CorpusStatus status="opening" />;
	return <SearchView text={text} results={search.all(text)} />;
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
	// Drawn once a page: a search that is ready later changes nothing of it.
	const view = useMemo(() => viewOf(index, page), [index, page]);
	return (
		<>
			<LibraryHeader search={search.search?.results ?? null} onOpen={open} />
			<OldCorpus asOf={index.corpus.asOf} />
			<main class="gloss-library" id="content" ref={main} key={hash}>
				{page.view === 'search' ? <Found text={page.text} search={search} /> : view}
			</main>
			<footer class="gloss-library-footer gloss-soft">
				<CorpusAge asOf={index.corpus.asOf} />
			</footer>
		</>
	);
}
