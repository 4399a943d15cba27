import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import {
	forgetSearches,
	getRecentSearches,
	rememberSearch,
	watchRecentSearches,
} from '../../lib/recent-searches';
import { getSilenced, setSiteOff, siteOf, watchSilenced } from '../../lib/settings';
import { libraryUrl, type Place, placeFromHash, placeToHash } from '../library/address';
import { SearchField } from '../search/SearchField';
import { StartingPoints } from '../search/StartingPoints';
import { useEarlySearch } from '../search/use-early-search';
import { CorpusAge } from './CorpusAge';
import { CorpusStatus } from './CorpusStatus';
import { askContentType } from './content-type';
import { openTimeline } from './open-timeline';
import { cappedOnPage, namesOnPage, pageState } from './page-names';
import { ThisPage } from './ThisPage';
import { useHash } from './use-hash';
import { useOpened } from './use-opened';
import { useRoom } from './use-room';
import { useFrontTab } from './use-tab';
import { useWatched } from './use-watched';

/** px. In a lower window the names on the page leave the room to the results. */
const TIGHT = 420;

function openLibrary(place: Place): void {
	void browser.tabs.create({ url: libraryUrl(place) });
	close();
}

/** What the toolbar button opens: the page in front of the reader, and the search. */
export function Popup() {
	const tab = useFrontTab();
	const { status, search, asOf } = useEarlySearch();
	const room = useRoom();
	const recent = useWatched(getRecentSearches, watchRecentSearches);
	// Nothing that is looked for in a private window is kept, nor shown there.
	const keeps = tab !== null && !tab.incognito;
	const silenced = useWatched(getSilenced, watchSilenced);
	const [hash, go] = useHash();
	const opens = placeFromHash(hash).view !== 'home';
	const Opened = useOpened(opens);
	const asking = useRef<HTMLDivElement>(null);
	/** What was looked for is kept before the popup closes over it. */
	const kept = useRef<Promise<void>>(Promise.resolve());
	const openAside = useCallback((place: Place) => {
		void kept.current.catch(() => {}).then(() => openLibrary(place));
	}, []);
	const wasOpen = useRef(false);
	useEffect(() => {
		// Back at the results, the reader goes on typing.
		if (wasOpen.current && !opens) asking.current?.querySelector('input')?.focus();
		wasOpen.current = opens;
	}, [opens]);
	const [contentType, setContentType] = useState<{ of: number; type: string | null } | null>(null);
	const tabId = tab?.tabId;
	useEffect(() => {
		if (tabId === undefined) return;
		return askContentType(tabId, (type) => setContentType({ of: tabId, type }));
	}, [tabId]);

	const names = tab ? namesOnPage(tab.frames) : [];
	const host = siteOf(tab?.url);
	const state =
		tab && silenced && contentType?.of === tabId
			? pageState({ host, offSites: silenced.sites, names, contentType: contentType?.type ?? null })
			: null;
	return (
		<div
			class={room !== null && room < TIGHT ? 'gloss-popup gloss-tight' : 'gloss-popup'}
			style={room === null ? undefined : { maxBlockSize: `${room}px` }}
		>
			<main>
				<div class="gloss-asking" hidden={opens} ref={asking}>
					<ThisPage
						tabId={tabId ?? null}
						host={state === 'unreadable' ? null : host}
						state={state}
						names={names}
						capped={tab ? cappedOnPage(tab.frames) : []}
						onSite={(on) => host && void setSiteOff(host, !on)}
					/>
					{status === 'failed' ? (
						<CorpusStatus status="failed" />
					) : (
						<SearchField
							search={search?.results ?? null}
							onOpen={(place, aside) => (aside ? openAside(place) : go(placeToHash(place)))}
							onAsked={(text) => {
								if (keeps) kept.current = rememberSearch(text);
							}}
							start={(ask) => (
								<StartingPoints
									recent={keeps ? recent : null}
									onPick={ask}
									onForget={() => void forgetSearches()}
								/>
							)}
							onClose={() => close()}
							autofocus
						/>
					)}
				</div>
				{opens && Opened && <Opened hash={hash} search={{ status, search, asOf }} onLibrary={openLibrary} />}
			</main>
			<footer>
				<nav aria-label={i18n.t('popup.nav')}>
					<button
						type="button"
						class="gloss-link"
						onClick={() => tab && void openTimeline(tab.windowId).then(() => close())}
					>
						{i18n.t('popup.timeline')}
					</button>
					<button type="button" class="gloss-link" onClick={() => openLibrary({ view: 'home' })}>
						{i18n.t('popup.library')}
					</button>
					<button
						type="button"
						class="gloss-link"
						onClick={() => void browser.runtime.openOptionsPage().then(() => close())}
					>
						{i18n.t('popup.options')}
					</button>
					{asOf !== null && <CorpusAge asOf={asOf} />}
				</nav>
				{!opens && (
					<p class="gloss-soft gloss-keys">
						<kbd>↑↓</kbd> {i18n.t('search.keysChoose')} · <kbd>↵</kbd> {i18n.t('search.keysOpen')} ·{' '}
						<kbd>{navigator.platform.startsWith('Mac') ? '⌘↵' : 'Ctrl ↵'}</kbd> {i18n.t('search.keysAside')}
					</p>
				)}
			</footer>
		</div>
	);
}
