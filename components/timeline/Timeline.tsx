import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CorpusIndex } from '../../lib/corpus/corpus-index';
import { type CorpusEvent, EVENT_KINDS } from '../../lib/corpus/model';
import type { Order } from '../../lib/timeline/order';
import { countKinds, selectEvents, tellingEntities } from '../../lib/timeline/select';
import { type TimelineView, toggleKind, WHOLE_TIMELINE } from '../../lib/timeline/view';
import type { Place } from '../library/address';
import { CorpusAge } from '../page/CorpusAge';
import { OldCorpus } from '../page/OldCorpus';
import type { OpenPassage } from '../SourceDetails';
import { EntityPicker, type NameChoice } from './EntityPicker';
import { EventList } from './EventList';
import { eventView } from './event-view';
import { KindFilter } from './KindFilter';

/** As many names as a list under the field can show without scrolling far. */
const OFFERED_NAMES = 8;

interface Props {
	index: CorpusIndex;
	view: TimelineView;
	onView(view: TimelineView): void;
	/** Ids of the entities found on the page beside the panel, in its order. */
	found: readonly string[];
	/** Entity ids for a text, best first. */
	suggest(text: string): string[];
	href(place: Place): string;
	openPassage: OpenPassage;
}

/** The events of the corpus in order of time, as the reader chose to see them. */
export function Timeline({ index, view, onView, found, suggest, href, openPassage }: Props) {
	const { events } = index.corpus;
	const page = useMemo(() => tellingEntities(events, found), [events, found]);
	const kinds = useMemo(() => countKinds(events, EVENT_KINDS).sort((a, b) => b.count - a.count), [events]);
	const selection = selectEvents(events, view, page);
	const count = selection.onPage.length + selection.others.length;
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
	const filtered = view.entity !== null || view.kinds.length > 0 || view.pageOnly;
	const other: Order = view.order === 'newest' ? 'oldest' : 'newest';
	return (
		<main class="gloss-timeline">
			<header>
				<h1>{i18n.t('panel.title')}</h1>
				<button type="button" class="gloss-link" onClick={() => onView({ ...view, order: other })}>
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
				pageOnly={found.length > 0 || view.pageOnly ? view.pageOnly : null}
				onPageOnly={(pageOnly) => onView({ ...view, pageOnly })}
			/>
			<EntityPicker
				chosen={
					view.entity ? { id: view.entity, name: index.entities.get(view.entity)?.name ?? view.entity } : null
				}
				suggest={offered}
				onChoose={(entity) => onView({ ...view, entity })}
			/>
			<p class="gloss-timeline-count gloss-soft">
				<span role="status">{i18n.t('panel.eventsFound', count)}</span>
				{filtered && (
					<button
						type="button"
						class="gloss-link"
						onClick={() => onView({ ...WHOLE_TIMELINE, order: view.order })}
					>
						{i18n.t('panel.clearAll')}
					</button>
				)}
			</p>
			{count === 0 ? (
				<p class="gloss-none">{i18n.t(view.pageOnly ? 'panel.nonePage' : 'panel.none')}</p>
			) : (
				<EventList selection={selection} viewOf={views} href={href} openPassage={openPassage} />
			)}
			<footer class="gloss-soft">
				<CorpusAge asOf={index.corpus.asOf} />
			</footer>
		</main>
	);
}
