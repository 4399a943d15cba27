import '../timeline/timeline.css';
import '../library/library.css';
import '../library/document.css';
import '../library/relations.css';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type CorpusIndex, indexCorpus } from '../../lib/corpus/corpus-index';
import { type Place, placeFromHash } from '../library/address';
import { PageView } from '../library/PageView';
import { pageOf } from '../library/page-of';
import { type EarlySearch, startReading } from '../search/use-early-search';
import { CorpusStatus } from './CorpusStatus';

interface Props {
	/** The hash of the popup's address, as the library writes places. */
	hash: string;
	search: EarlySearch;
	/** Opens a place in a tab of its own. */
	onLibrary(place: Place): void;
}

function useIndex(): CorpusIndex | null {
	const [index, setIndex] = useState<CorpusIndex | null>(null);
	useEffect(() => {
		// That it cannot be read is told by the search, which reads the same.
		startReading().corpus.then(
			(corpus) => setIndex(indexCorpus(corpus)),
			() => {},
		);
	}, []);
	return index;
}

/** A link within the library that is asked for in a tab of its own: here it would open a popup in one. */
function placeAside(event: MouseEvent): Place | null {
	const { target, ctrlKey, metaKey, shiftKey, button } = event;
	if (!(ctrlKey || metaKey || shiftKey || button === 1) || !(target instanceof Element)) return null;
	const href = target.closest('a')?.getAttribute('href');
	return href?.startsWith('#') ? placeFromHash(href) : null;
}

/** A result opened in the popup itself: its page of the library, with the way back to the results. */
export function Opened({ hash, search, onLibrary }: Props) {
	const index = useIndex();
	const place = useMemo(() => placeFromHash(hash), [hash]);
	const page = useMemo(() => (index ? pageOf(index, place) : null), [index, place]);
	const part = useRef<HTMLElement>(null);
	/** How far down each place was left, px by hash. */
	const left = useRef(new Map<string, number>());
	useEffect(() => {
		const body = part.current;
		if (!body || !page) return;
		if (page.view !== 'document' || page.passage === null) {
			body.querySelector('h1')?.focus({ preventScroll: true });
			body.scrollTop = left.current.get(hash) ?? 0;
		}
		const onScroll = () => left.current.set(hash, body.scrollTop);
		body.addEventListener('scroll', onScroll);
		return () => body.removeEventListener('scroll', onScroll);
	}, [hash, page]);
	useEffect(() => {
		const onKey = (event: KeyboardEvent) => {
			if (event.key === 'Escape') {
				// Chromium would close the popup; Firefox does before the page hears of it.
				event.preventDefault();
				history.back();
			} else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
				if (event.target instanceof Element && event.target.closest('a, button')) return;
				onLibrary(place);
			}
		};
		const onPress = (event: MouseEvent) => {
			const aside = placeAside(event);
			if (!aside) return;
			event.preventDefault();
			onLibrary(aside);
		};
		addEventListener('keydown', onKey);
		addEventListener('click', onPress);
		addEventListener('auxclick', onPress);
		return () => {
			removeEventListener('keydown', onKey);
			removeEventListener('click', onPress);
			removeEventListener('auxclick', onPress);
		};
	}, [place, onLibrary]);
	return (
		<>
			<div class="gloss-opened-head">
				<button type="button" class="gloss-link" onClick={() => history.back()}>
					<span aria-hidden="true">←</span> {i18n.t('popup.back')}
				</button>
				<button type="button" class="gloss-link" onClick={() => onLibrary(place)}>
					{i18n.t('popup.openLibrary')}
				</button>
			</div>
			<section class="gloss-opened gloss-library" ref={part} key={hash} tabIndex={-1}>
				{index && page ? (
					<PageView index={index} page={page} search={search} />
				) : (
					<CorpusStatus status={search.status === 'failed' ? 'failed' : 'opening'} />
				)}
			</section>
		</>
	);
}
