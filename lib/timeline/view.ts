import { EVENT_KINDS, type EventKind } from '../corpus/model';
import { ORDERS, type Order } from './order';

/** What the reader chose to see of the timeline. */
export interface TimelineView {
	order: Order;
	/** Only events of this entity; null for all. */
	entity: string | null;
	/** Only these kinds; empty for all. */
	kinds: EventKind[];
	/** Only events that a document under this label tells of; null for all. */
	source: string | null;
	/** Only events that have these words; as the reader typed them. */
	text: string;
	/** Only what can have happened in this month (YYYY-MM) or later; null for no bound. */
	from: string | null;
	/** Only what can have happened in this month or earlier. */
	to: string | null;
	/** Only events of the names found on the page beside the panel. */
	pageOnly: boolean;
}

export const WHOLE_TIMELINE: TimelineView = {
	order: 'newest',
	entity: null,
	kinds: [],
	source: null,
	text: '',
	from: null,
	to: null,
	pageOnly: false,
};

/** Beyond this an address would only carry somebody's pasted page. */
const MAX_TEXT = 200;
const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/;

/** The view as a location hash, without what is the default: `#order=oldest&kind=warrant`, or ``. */
export function viewToHash(view: TimelineView): string {
	const params = new URLSearchParams();
	if (view.order !== WHOLE_TIMELINE.order) params.set('order', view.order);
	if (view.entity) params.set('entity', view.entity);
	for (const kind of view.kinds) params.append('kind', kind);
	if (view.source) params.set('source', view.source);
	if (view.text) params.set('text', view.text.slice(0, MAX_TEXT));
	if (view.from) params.set('from', view.from);
	if (view.to) params.set('to', view.to);
	if (view.pageOnly) params.set('page', 'only');
	const text = params.toString();
	return text ? `#${text}` : '';
}

function readMonth(text: string | null): string | null {
	return text !== null && MONTH.test(text) ? text : null;
}

/** Reads a location hash, with or without its `#`. What it does not know becomes the default. */
export function viewFromHash(hash: string): TimelineView {
	const params = new URLSearchParams(hash.replace(/^#/, ''));
	const asked = params.getAll('kind');
	const [from, to] = [readMonth(params.get('from')), readMonth(params.get('to'))];
	const inOrder = from === null || to === null || from <= to;
	return {
		order: ORDERS.find((order) => order === params.get('order')) ?? WHOLE_TIMELINE.order,
		entity: params.get('entity') || null,
		kinds: EVENT_KINDS.filter((kind) => asked.includes(kind)),
		source: params.get('source') || null,
		text: (params.get('text') ?? '').slice(0, MAX_TEXT),
		from: inOrder ? from : null,
		to: inOrder ? to : null,
		pageOnly: params.get('page') === 'only',
	};
}

/** Whether anything keeps events out of the view. */
export function isFiltered(view: TimelineView): boolean {
	return viewToHash({ ...view, order: WHOLE_TIMELINE.order }) !== '';
}

/** The view with one kind switched on or off; kinds stay in the model's order. */
export function toggleKind(view: TimelineView, kind: EventKind): TimelineView {
	const on = !view.kinds.includes(kind);
	const kinds = EVENT_KINDS.filter((each) => (each === kind ? on : view.kinds.includes(each)));
	return { ...view, kinds };
}

/**
 * Whether a change only carries on with what the change before it was about, as the next letter of a
 * word does: then it takes that one's place in the history, so that back leads to before both.
 */
export function carriesOn(before: TimelineView, between: TimelineView, next: TimelineView): boolean {
	const first = changed(before, between);
	const second = changed(between, next);
	if (first === null || first !== second) return false;
	return first === 'text' || first === 'range';
}

/** What one change was about: the words, the time, or anything else; null where nothing or several. */
function changed(before: TimelineView, after: TimelineView): 'text' | 'range' | 'other' | null {
	const plain = (view: TimelineView) => viewToHash({ ...view, text: '', from: null, to: null });
	const text = before.text !== after.text;
	const range = before.from !== after.from || before.to !== after.to;
	const other = plain(before) !== plain(after);
	if (Number(text) + Number(range) + Number(other) !== 1) return null;
	return text ? 'text' : range ? 'range' : 'other';
}
