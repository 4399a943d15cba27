import type { ComponentChild } from 'preact';
import { useMemo } from 'preact/hooks';
import type { CorpusIndex } from '../../lib/corpus/corpus-index';
import { CorpusStatus } from '../page/CorpusStatus';
import type { EarlySearch } from '../search/use-early-search';
import { placeToHash } from './address';
import { DocumentView } from './DocumentView';
import { EntityView } from './EntityView';
import { EventPage } from './EventPage';
import { HomeView } from './HomeView';
import { NotFoundView } from './NotFoundView';
import type { Page } from './page-of';
import { SearchView } from './SearchView';

interface Props {
	index: CorpusIndex;
	page: Page;
	search: Pick<EarlySearch, 'status' | 'search'>;
}

function openPassage(id: string, passage: number): void {
	location.hash = placeToHash({ view: 'document', id, passage });
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

function openSearch(text: string): void {
	location.hash = placeToHash({ view: 'search', text });
}

/** Results once all is searched; names alone would say that there are no others. */
function Found({ text, search: { status, search } }: { text: string; search: Props['search'] }) {
	const whole = status === 'open' ? search : null;
	const results = useMemo(() => whole?.all(text), [whole, text]);
	if (!results) return <CorpusStatus status={status === 'failed' ? 'failed' : 'opening'} />;
	return <SearchView text={text} results={results} onQuery={openSearch} />;
}

/** What stands at one place of the library. Its links lead on by the hash of the page that it is on. */
export function PageView({ index, page, search }: Props) {
	// Drawn once a page: a search that is ready later changes nothing of it.
	const view = useMemo(() => viewOf(index, page), [index, page]);
	return page.view === 'search' ? <Found text={page.text} search={search} /> : view;
}
