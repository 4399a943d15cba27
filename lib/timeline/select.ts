import type { CorpusEvent, EventKind } from '../corpus/model';
import { sortEvents } from './order';
import type { TimelineView } from './view';

export interface Selection {
	/** Events of the names on the page, in the view's order; empty without a page. */
	onPage: CorpusEvent[];
	/** All other events of the view, in its order; empty when the view is of the page only. */
	others: CorpusEvent[];
}

/** What an event is found by beside its own fields. */
export interface Findable {
	/** Labels of the documents that tell of it. */
	sources: readonly string[];
	/** All its folded words and those of its names, each with one space before it. */
	words: string;
}

/** What a selection needs to know beside events and view. */
export interface Around {
	/** The entities that stand for the page (see tellingEntities); with none, nothing is of the page. */
	page: ReadonlySet<string>;
	findable(event: CorpusEvent): Findable;
	/** The folded words of the view's text. */
	words: readonly string[];
}

/** Whether an event can have happened between two months (YYYY-MM), both included; null is no bound. */
function isWithin({ date }: CorpusEvent, { from, to }: Pick<TimelineView, 'from' | 'to'>): boolean {
	return (from === null || date.to.slice(0, 7) >= from) && (to === null || date.from.slice(0, 7) <= to);
}

/** The events of a view, those of the page apart. Words are met by the beginnings of an event's words. */
export function selectEvents(
	events: readonly CorpusEvent[],
	view: TimelineView,
	{ page, findable, words }: Around,
): Selection {
	const onPage: CorpusEvent[] = [];
	const others: CorpusEvent[] = [];
	const passes = (event: CorpusEvent): boolean => {
		if (view.entity && !event.entities.includes(view.entity)) return false;
		if (view.kinds.length > 0 && !view.kinds.includes(event.kind)) return false;
		if (!isWithin(event, view)) return false;
		if (view.source && !findable(event).sources.includes(view.source)) return false;
		return words.length === 0 || words.every((word) => findable(event).words.includes(` ${word}`));
	};
	for (const event of sortEvents(events.filter(passes), view.order)) {
		if (event.entities.some((id) => page.has(id))) onPage.push(event);
		else if (!view.pageOnly) others.push(event);
	}
	return { onPage, others };
}

/** What of a selection can have happened between two months, both included; null is no bound. */
export function withinTime(selection: Selection, time: Pick<TimelineView, 'from' | 'to'>): Selection {
	if (time.from === null && time.to === null) return selection;
	const within = (event: CorpusEvent) => isWithin(event, time);
	return { onPage: selection.onPage.filter(within), others: selection.others.filter(within) };
}

/** A name that is in more than this share of all events does not tell one page from another. */
const EVERYWHERE = 0.5;

/**
 * Of the entities found on a page, those that stand for it: without the ones that most events name
 * (the Court itself), unless the page names nothing else.
 */
export function tellingEntities(events: readonly CorpusEvent[], found: Iterable<string>): Set<string> {
	const all = new Set(found);
	if (all.size === 0) return all;
	const times = new Map<string, number>();
	for (const event of events) {
		for (const id of event.entities) times.set(id, (times.get(id) ?? 0) + 1);
	}
	const telling = new Set([...all].filter((id) => (times.get(id) ?? 0) <= events.length * EVERYWHERE));
	return telling.size > 0 ? telling : all;
}

/**
 * How many of the events `chosen` there are of each kind, in the order given, 0 included; kinds of which
 * there is none among all `events` are left out.
 */
export function countKinds(
	events: readonly CorpusEvent[],
	chosen: readonly CorpusEvent[],
	kinds: readonly EventKind[],
): { kind: EventKind; count: number }[] {
	const known = new Set(events.map(({ kind }) => kind));
	const counts = new Map<EventKind, number>();
	for (const { kind } of chosen) counts.set(kind, (counts.get(kind) ?? 0) + 1);
	return kinds.filter((kind) => known.has(kind)).map((kind) => ({ kind, count: counts.get(kind) ?? 0 }));
}
