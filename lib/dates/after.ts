/** Whether something dated happened after a day, for dates that may be vague. */
import type { CorpusDate } from '../corpus/model';

const DAY_MS = 86_400_000;

/**
 * True where a date lies after a day (YYYY-MM-DD) whichever of its days is meant: a month that holds
 * the day does not. "About" widens a date by its own length at each end; one that is uncertain says
 * nothing.
 */
export function isAfter({ from, to, approximate, uncertain }: CorpusDate, day: string): boolean {
	if (uncertain) return false;
	if (!approximate) return from > day;
	const start = Date.parse(from);
	const earliest = start - (Date.parse(to) - start + DAY_MS);
	return earliest > Date.parse(day);
}
