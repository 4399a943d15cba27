import { EVENT_KINDS, type EventKind } from '../corpus/model';
import { ORDERS, type Order } from './order';

/** What the reader chose to see of the timeline. */
export interface TimelineView {
	order: Order;
	/** Only events of this entity; null for all. */
	entity: string | null;
	/** Only these kinds; empty for all. */
	kinds: EventKind[];
	/** Only events of the names found on the page beside the panel. */
	pageOnly: boolean;
}

export const WHOLE_TIMELINE: TimelineView = { order: 'newest', entity: null, kinds: [], pageOnly: false };

/** The view as a location hash, without what is the default: `#order=oldest&kind=warrant`, or ``. */
export function viewToHash(view: TimelineView): string {
	const params = new URLSearchParams();
	if (view.order !== WHOLE_TIMELINE.order) params.set('order', view.order);
	if (view.entity) params.set('entity', view.entity);
	for (const kind of view.kinds) params.append('kind', kind);
	if (view.pageOnly) params.set('page', 'only');
	const text = params.toString();
	return text ? `#${text}` : '';
}

/** Reads a location hash, with or without its `#`. What it does not know becomes the default. */
export function viewFromHash(hash: string): TimelineView {
	const params = new URLSearchParams(hash.replace(/^#/, ''));
	const asked = params.getAll('kind');
	return {
		order: ORDERS.find((order) => order === params.get('order')) ?? WHOLE_TIMELINE.order,
		entity: params.get('entity') || null,
		kinds: EVENT_KINDS.filter((kind) => asked.includes(kind)),
		pageOnly: params.get('page') === 'only',
	};
}

/** The view with one kind switched on or off; kinds stay in the model's order. */
export function toggleKind(view: TimelineView, kind: EventKind): TimelineView {
	const on = !view.kinds.includes(kind);
	const kinds = EVENT_KINDS.filter((each) => (each === kind ? on : view.kinds.includes(each)));
	return { ...view, kinds };
}
