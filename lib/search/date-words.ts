/** Dates as readers type them. */
import type { CorpusDate } from '../corpus/model';

const MONTHS = 'January February March April May June July August September October November December'.split(
	' ',
);

/**
 * A date in the words and figures that a query may name it by, as exactly as it is known: "5 June 2025
 * 2025-06-05", "June 2025 2025-06", or its years.
 */
export function dateWords({ from, to }: Pick<CorpusDate, 'from' | 'to'>): string {
	const [year = '', month = '', day = ''] = from.split('-');
	const named = MONTHS[Number(month) - 1] ?? '';
	if (from === to) return `${Number(day)} ${named} ${year} ${from}`;
	if (from.slice(0, 7) === to.slice(0, 7)) return `${named} ${year} ${year}-${month}`;
	return [...new Set([year, to.slice(0, 4)])].join(' ');
}
