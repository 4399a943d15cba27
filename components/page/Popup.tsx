import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import {
	forgetSearches,
	getRecentSearches,
	rememberSearch,
	watchRecentSearches,
} from '../../lib/recent-searches';
import { getSilenced, setSiteOff, siteOf, watchSilenced } from '../../lib/settings';
import { libraryUrl, type Place } from '../library/address';
import { SearchField } from '../search/SearchField';
import { StartingPoints } from '../search/StartingPoints';
import { useEarlySearch } from '../search/use-early-search';
import { CorpusAge } from './CorpusAge';
import { CorpusStatus } from './CorpusStatus';
import { contentTypeOf } from './content-type';
import { openTimeline } from './open-timeline';
import { cappedOnPage, namesOnPage, pageState } from './page-names';
import { ThisPage } from './ThisPage';
import { useRoom } from './use-room';
import { useFrontTab } from './use-tab';
import { useWatched } from './use-watched';

/** px. In a lower window the names on the page leave the room to the results. */
const TIGHT = 420;

function openPlace(place: Place, aside: boolean): void {
	void browser.tabs.create({ url: libraryUrl(place), active: !aside });
	if (!aside) close();
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
	const [contentType, setContentType] = useState<{ of: number; type: string | null } | null>(null);
	const tabId = tab?.tabId;
	useEffect(() => {
		if (tabId === undefined) return;
		void contentTypeOf(tabId).then((type) => setContentType({ of: tabId, type }));
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
						onOpen={openPlace}
						onAsked={(text) => keeps && void rememberSearch(text)}
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
					<button type="button" class="gloss-link" onClick={() => openPlace({ view: 'home' }, false)}>
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
				<p class="gloss-soft gloss-keys">
					<kbd>↑↓</kbd> {i18n.t('search.keysChoose')} · <kbd>↵</kbd> {i18n.t('search.keysOpen')} ·{' '}
					<kbd>{navigator.platform.startsWith('Mac') ? '⌘↵' : 'Ctrl ↵'}</kbd> {i18n.t('search.keysAside')}
				</p>
			</footer>
		</div>
	);
}
