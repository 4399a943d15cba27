import type { CorpusEvent } from '../corpus/model';

export const ORDERS = ['newest', 'oldest'] as const;
export type Order = (typeof ORDERS)[number];

function compare(a: CorpusEvent, b: CorpusEvent): number {
	if (a.date.from !== b.date.from) return a.date.from < b.date.from ? -1 : 1;
	// A whole month stands before its days: it may have begun with it.
	if (a.date.to !== b.date.to) return a.date.to > b.date.to ? -1 : 1;
	return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/**
 * Puts events in order of the first day they can mean. `newest` is exactly `oldest` read backwards.
 * Takes events in any order; gives a new array and leaves the given one alone.
 */
export function sortEvents(events: readonly CorpusEvent[], order: Order): CorpusEvent[] {
	const sorted = [...events].sort(compare);
	return order === 'oldest' ? sorted : sorted.reverse();
}
