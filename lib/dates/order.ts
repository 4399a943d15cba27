/** The one order of dates: timeline, library and cards all go by it. */
import type { CorpusDate } from '../corpus/model';

/**
 * Compares two dates by the first day that they can mean, the earlier first. Of two that begin on
 * one day the wider goes first: a whole month stands before its days, since it may have begun with
 * it. 0 only for the same span. For `sort`; swapped arguments give the newest first.
 */
export function compareDates(a: CorpusDate, b: CorpusDate): number {
	return compare(a.from, b.from) || compare(b.to, a.to);
}

/** Compares dated things by date, those of one date by id, so that every list has the same order. */
export function compareDated(
	a: { id: string; date: CorpusDate },
	b: { id: string; date: CorpusDate },
): number {
	return compareDates(a.date, b.date) || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
