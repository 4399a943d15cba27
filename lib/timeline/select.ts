import type { CorpusEvent, EventKind } from '../corpus/model';
import { sortEvents } from './order';
import type { TimelineView } from './view';

export interface Selection {
	/** Events of the names on the page, in the view's order; empty without a page. */
	onPage: CorpusEvent[];
	/** All other events of the view, in its order; empty when the view is of the page only. */
	others: CorpusEvent[];
}

/**
 * The events of a view, those of the page apart. `page` holds the entities that stand for the page
 * (see tellingEntities); with an empty set nothing is of the page.
 */
export function selectEvents(
	events: readonly CorpusEvent[],
	view: TimelineView,
	page: ReadonlySet<string>,
): Selection {
	const onPage: CorpusEvent[] = [];
	const others: CorpusEvent[] = [];
	for (const event of sortEvents(events, view.order)) {
		if (view.entity && !event.entities.includes(view.entity)) continue;
		if (view.kinds.length > 0 && !view.kinds.includes(event.kind)) continue;
		if (event.entities.some((id) => page.has(id))) onPage.push(event);
		else if (!view.pageOnly) others.push(event);
	}
	return { onPage, others };
}

/** A name that is in more than this share of all events does not tell one page from another. */
const EVERYWHERE = 0.5;

/**
 * Of the entities found on a page, those that stand for it: without the ones that most events name
 * (the Court itself), unless the page names nothing else.
 */
export function tellingEntities(events: readonly CorpusEvent[], found: Iterable<string>): Set<string> {
	const times = new Map<string, number>();
	for (const event of events) {
		for (const id of event.entities) times.set(id, (times.get(id) ?? 0) + 1);
	}
	const all = new Set(found);
	const telling = new Set([...all].filter((id) => (times.get(id) ?? 0) <= events.length * EVERYWHERE));
	return telling.size > 0 ? telling : all;
}

/** How many events there are of each kind, in the order given; kinds without events are left out. */
export function countKinds(
	events: readonly CorpusEvent[],
	kinds: readonly EventKind[],
): { kind: EventKind; count: number }[] {
	return kinds
		.map((kind) => ({ kind, count: events.filter((event) => event.kind === kind).length }))
		.filter(({ count }) => count > 0);
}
