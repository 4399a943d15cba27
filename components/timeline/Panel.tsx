import { useEffect } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { CorpusIndex } from '../../lib/corpus/corpus-index';
import { type TimelineView, viewFromHash, viewToHash, WHOLE_TIMELINE } from '../../lib/timeline/view';
import { libraryUrl, type Place } from '../library/address';
import { CorpusStatus } from '../page/CorpusStatus';
import { namesOnPage } from '../page/page-names';
import { useCorpus } from '../page/use-corpus';
import { useHash } from '../page/use-hash';
import { useFrontTab } from '../page/use-tab';
import { useSearch } from '../search/use-search';
import { onFocusRequest } from './focus-request';
import { Timeline } from './Timeline';

function openPlace(place: Place): void {
	void browser.tabs.create({ url: libraryUrl(place) });
}

function PanelTimeline({ index }: { index: CorpusIndex }) {
	const [hash, go] = useHash();
	const show = (view: TimelineView) => go(viewToHash(view));
	const tab = useFrontTab();
	const search = useSearch(index);
	useEffect(() => onFocusRequest((entity) => go(viewToHash({ ...WHOLE_TIMELINE, entity }))), [go]);
	return (
		<Timeline
			index={index}
			view={viewFromHash(hash)}
			onView={show}
			found={tab ? namesOnPage(tab.frames).map(({ entity }) => entity) : []}
			suggest={search.suggest}
			href={libraryUrl}
			openPassage={(id, passage) => openPlace({ view: 'document', id, passage })}
		/>
	);
}

/** The side panel: the timeline, following the tab beside it. */
export function Panel() {
	const corpus = useCorpus();
	return corpus.status === 'open' ? (
		<PanelTimeline index={corpus.index} />
	) : (
		<CorpusStatus status={corpus.status} />
	);
}
