import { useCallback, useMemo, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CorpusIndex } from '../../lib/corpus/corpus-index';
import { type CorpusEvent, EVENT_KINDS } from '../../lib/corpus/model';
import { wordsOf } from '../../lib/search/words';
import { spanOf } from '../../lib/timeline/months';
import type { Order } from '../../lib/timeline/order';
import { countKinds, selectEvents, tellingEntities, withinTime } from '../../lib/timeline/select';
import {
	isFiltered,
	type TimelineView,
	toggleKind,
	viewFromHash,
	viewToHash,
	WHOLE_TIMELINE,
} from '../../lib/timeline/view';
import type { Place } from '../library/address';
import { CorpusAge } from '../page/CorpusAge';
import { OldCorpus } from '../page/OldCorpus';
import { PassingButton } from '../page/PassingButton';
import type { PageName } from '../page/page-names';
import type { OpenPassage } from '../SourceDetails';
import { besidePage } from './beside-page';
import { EntityPicker, type NameChoice } from './EntityPicker';
import { EventList } from './EventList';
import { eventView } from './event-view';
import { countSourceLabels, findableOf } from './findable';
import { KindFilter } from './KindFilter';
import { Overview } from './Overview';
import { spanToView, windowOf } from './overview-drawing';
import { PageNames } from './PageNames';
import { PointedBar } from './PointedBar';
import { SourceFilter } from './SourceFilter';
import { TakeOut } from './TakeOut';
import type { Reveal } from './use-reveal';
import { WordFilter } from './WordFilter';

/** As many names as a list under the field can show without scrolling far. */
const OFFERED_NAMES = 8;

interface Props {
	index: CorpusIndex;
	view: TimelineView;
	onView(view: TimelineView): void;
	/** Goes back to the view before; null where there is none. */
	back: (() => void) | null;
	/** The names found on the page beside the panel, in its order. */
	names: readonly PageName[];
	/** The entity whose name the reader is on in the page, null for none. */
	pointed: string | null;
	/** Shows a name in the page; null where there is no page. */
	reveal: Reveal | null;
	/** Entity ids for a text, best first. */
	suggest(text: string): string[];
	href(place: Place): string;
	openPassage: OpenPassage;
}

/** The events of the corpus in order of time, as the reader chose to see them. */
export function Timeline(props: Props) {
	const { index, view, onView, back, names, pointed, reveal, suggest, href, openPassage } = props;
	const { events } = index.corpus;
	const page = useMemo(() => {
		return tellingEntities(
			events,
			names.map(({ entity }) => entity),
		);
	}, [events, names]);
	const findable = useMemo(() => findableOf(index), [index]);
	const sources = useMemo(() => countSourceLabels(index, events), [index, events]);
	const whole = useMemo(() => spanOf(events.map(({ date }) => date)), [events]);
	const select = useCallback(
		(key: string) => {
			const asked = viewFromHash(key);
			return selectEvents(events, asked, { page, findable, words: wordsOf(asked.text) });
		},
		[events, page, findable],
	);
	const anyTimeKey = viewToHash({ ...view, from: null, to: null });
	const anyTime = useMemo(() => select(anyTimeKey), [select, anyTimeKey]);
	const { from, to } = view;
	const selection = useMemo(() => withinTime(anyTime, { from, to }), [anyTime, from, to]);
	const count = selection.onPage.length + selection.others.length;
	const anyKindKey = viewToHash({ ...view, kinds: [], from: null, to: null });
	const anyKind = useMemo(
		() => (anyKindKey === anyTimeKey ? anyTime : select(anyKindKey)),
		[select, anyKindKey, anyTimeKey, anyTime],
	);
	// What each kind would show beside the other filters.
	const kinds = useMemo(() => {
		const { onPage, others } = withinTime(anyKind, { from, to });
		return countKinds(events, [...onPage, ...others], EVENT_KINDS);
	}, [events, anyKind, from, to]);
	const choice = (id: string): NameChoice[] => {
		const entity = index.entities.get(id);
		return entity && index.eventsOf(id).length > 0 ? [{ id, name: entity.name }] : [];
	};
	const offered = (text: string): NameChoice[] => {
		const ids = text.trim() === '' ? [...page, ...index.entities.keys()] : suggest(text);
		return [...new Set(ids)].flatMap(choice).slice(0, OFFERED_NAMES);
	};
	const views = useMemo(() => {
		const known = new Map<CorpusEvent, ReturnType<typeof eventView>>();
		return (event: CorpusEvent) => {
			const view = known.get(event) ?? eventView(index, event);
			known.set(event, view);
			return view;
		};
	}, [index]);
	const beside = useMemo(() => besidePage(names, page, pointed, reveal), [names, page, pointed, reveal]);
	const pointedEvents = useMemo(() => {
		const ofIt = ({ entities }: CorpusEvent) => pointed !== null && entities.includes(pointed);
		return selection.onPage.filter(ofIt).length + selection.others.filter(ofIt).length;
	}, [selection, pointed]);
	const onlyPage = view.pageOnly && !isFiltered({ ...view, pageOnly: false });
	const turn = useRef<HTMLButtonElement>(null);
	const found = useRef<HTMLElement>(null);
	const other: Order = view.order === 'newest' ? 'oldest' : 'newest';
	const chosen = view.entity && {
		id: view.entity,
		name: index.entities.get(view.entity)?.name ?? view.entity,
	};
	return (
		<main class="gloss-timeline">
			<header>
				<h1>{i18n.t('panel.title')}</h1>
				{back && (
					<PassingButton next={turn} class="gloss-link" onClick={back}>
						{i18n.t('panel.back')}
					</PassingButton>
				)}
				<button ref={turn} type="button" class="gloss-link" onClick={() => onView({ ...view, order: other })}>
					<span aria-hidden="true">{view.order === 'newest' ? '↓ ' : '↑ '}</span>
					<span class="gloss-only-heard">{i18n.t('panel.order')}: </span>
					{i18n.t(`panel.${view.order}`)}
				</button>
			</header>
			<OldCorpus asOf={index.corpus.asOf} />
			<KindFilter
				kinds={kinds}
				chosen={view.kinds}
				onToggle={(kind) => onView(toggleKind(view, kind))}
				pageOnly={names.length > 0 || view.pageOnly ? view.pageOnly : null}
				onPageOnly={(pageOnly) => onView({ ...view, pageOnly })}
			/>
			<PageNames
				names={[...page].flatMap(choice)}
				chosen={view.entity}
				onChoose={(entity) => onView({ ...view, entity })}
			/>
			<div class="gloss-fields">
				<EntityPicker
					chosen={chosen || null}
					suggest={offered}
					onChoose={(entity) => onView({ ...view, entity })}
				/>
				<WordFilter text={view.text} onText={(text) => onView({ ...view, text })} />
				<SourceFilter
					sources={sources}
					chosen={view.source}
					onChoose={(source) => onView({ ...view, source })}
				/>
			</div>
			{whole && (
				<Overview
					all={events}
					whole={whole}
					anyTime={anyTime}
					chosen={selection}
					window={windowOf(view, whole)}
					onWindow={(span) => onView({ ...view, ...spanToView(span, whole) })}
					pointed={pointed}
				/>
			)}
			<div class="gloss-timeline-count gloss-soft">
				<span role="status" ref={found} tabIndex={-1}>
					{i18n.t('panel.eventsFound', count)}
				</span>
				{isFiltered(view) && (
					<PassingButton
						next={found}
						class="gloss-link"
						onClick={() => onView({ ...WHOLE_TIMELINE, order: view.order })}
					>
						{i18n.t('panel.clearAll')}
					</PassingButton>
				)}
				<TakeOut shown={{ index, view, anyTime, selection }} count={count} />
			</div>
			{count === 0 ? (
				<p class="gloss-none">{i18n.t(onlyPage ? 'panel.nonePage' : 'panel.none')}</p>
			) : (
				<EventList
					index={index}
					selection={selection}
					beside={beside}
					viewOf={views}
					href={href}
					openPassage={openPassage}
				/>
			)}
			{pointed !== null && <PointedBar name={index.entities.get(pointed)?.name} events={pointedEvents} />}
			<footer class="gloss-soft">
				<CorpusAge asOf={index.corpus.asOf} />
			</footer>
		</main>
	);
}
