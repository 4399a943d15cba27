import { useEffect, useMemo } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { CorpusIndex } from '../../lib/corpus/corpus-index';
import { WHOLE_TIMELINE } from '../../lib/timeline/view';
import { libraryUrl, type Place } from '../library/address';
import { CorpusStatus } from '../page/CorpusStatus';
import { namesOnPage } from '../page/page-names';
import { useCorpus } from '../page/use-corpus';
import { type FrontTab, useFrontTab } from '../page/use-tab';
import { makeSearch } from '../search/corpus-search';
import { onFocusRequest } from './focus-request';
import { Timeline } from './Timeline';
import { usePointed } from './use-pointed';
import { useReveal } from './use-reveal';
import { useSteady } from './use-steady';
import { useView } from './use-view';

function openPlace(place: Place): void {
	void browser.tabs.create({ url: libraryUrl(place) });
}

function PanelTimeline({ index, tab }: { index: CorpusIndex; tab: FrontTab | null }) {
	const { view, show, back } = useView();
	// Much is told of a tab that leaves its names as they are, and all that is drawn depends on them.
	const names = useSteady(namesOnPage(tab?.frames ?? []));
	const pointed = usePointed(tab);
	const reveal = useReveal(tab?.tabId);
	const suggest = useMemo(() => {
		// Made for the first letter that is typed: most readers of the timeline type none.
		let search: ReturnType<typeof makeSearch> | null = null;
		return (text: string) => {
			search ??= makeSearch(index);
			return search.suggest(text);
		};
	}, [index]);
	useEffect(() => onFocusRequest((entity) => show({ ...WHOLE_TIMELINE, entity })), [show]);
	return (
		<Timeline
			index={index}
			view={view}
			onView={show}
			back={back}
			names={names}
			pointed={pointed}
			reveal={reveal}
			suggest={suggest}
			href={libraryUrl}
			openPassage={(id, passage) => openPlace({ view: 'document', id, passage })}
		/>
	);
}

/** The side panel: the timeline, following the tab beside it. */
export function Panel() {
	const corpus = useCorpus();
	const tab = useFrontTab();
	return corpus.status === 'open' ? (
		<PanelTimeline index={corpus.index} tab={tab} />
	) : (
		<CorpusStatus status={corpus.status} />
	);
}
