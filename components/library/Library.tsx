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
import { searchTitle } from './SearchView';

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
			return searchTitle(page.text);
	}
}

function open(place: Place, aside: boolean): void {
	if (aside) window.open(libraryUrl(place), '_blank', 'noopener');
	else location.hash = placeToHash(place);
}

function toHeading(main: HTMLElement | null): void {
	scrollTo(0, 0);
	main?.querySelector('h1')?.focus({ preventScroll: true });
}

/** The library: one place a hash, each a page with a title and a heading of its own. */
export function Library({ index, search }: Props) {
	const [hash, go] = useHash();
	const page = useMemo(() => pageOf(index, placeFromHash(hash)), [index, hash]);
	const main = useRef<HTMLElement>(null);
	const first = useRef(true);
	/** Where the reader's own change of the query has led: the focus stays in the field. */
	const asked = useRef<string | null>(null);
	useEffect(() => {
		document.title = `${titleOf(page)} · Gloss`;
		// The first page is where the browser put the reader; after that the heading takes the focus.
		// The address now, since a fast reader has typed on by the time that this runs.
		const typing = asked.current === location.hash;
		const stays = first.current || typing;
		first.current = false;
		if (!typing) asked.current = null;
		if (stays || (page.view === 'document' && page.passage !== null)) return;
		toHeading(main.current);
	}, [page]);
	const query = (text: string, how: 'push' | 'replace') => {
		go(placeToHash({ view: 'search', text }), how);
		asked.current = location.hash;
	};
	return (
		<>
			<LibraryHeader
				search={search.search?.results ?? null}
				query={page.view === 'search' ? page.text : null}
				onOpen={open}
				onQuery={query}
				onResults={() => toHeading(main.current)}
			/>
			<OldCorpus asOf={index.corpus.asOf} />
			<main class="gloss-library" id="content" ref={main} key={page.view === 'search' ? page.view : hash}>
				<PageView index={index} page={page} search={search} />
			</main>
			<footer class="gloss-library-footer gloss-soft">
				<CorpusAge asOf={index.corpus.asOf} />
			</footer>
		</>
	);
}
