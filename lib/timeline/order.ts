import type { CorpusEvent } from '../corpus/model';
import { compareDated } from '../dates/order';

export const ORDERS = ['newest', 'oldest'] as const;
export type Order = (typeof ORDERS)[number];

/**
 * Puts events in order of their dates (see compareDates). `newest` is exactly `oldest` read backwards.
 * Takes events in any order; gives a new array and leaves the given one alone.
 */
export function sortEvents(events: readonly CorpusEvent[], order: Order): CorpusEvent[] {
	const sorted = [...events].sort(compareDated);
	return order === 'oldest' ? sorted : sorted.reverse();
}
