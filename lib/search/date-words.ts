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

const YEAR = /^(?:19|20)\d\d$/;
const FIGURES = /^\d{1,2}$/;
/** Letters of a month that are enough to know it by. */
const SHORT = 3;

/** Which month a folded word names, in full or by its first letters: 1 to 12, null for none. */
function monthNamed(word: string): number | null {
	if (word.length < SHORT) return null;
	const month = MONTHS.findIndex((name) => name.toLowerCase().startsWith(word));
	return month < 0 ? null : month + 1;
}

/**
 * The time that folded words name when they name nothing else, "2025", "june 2025", "5 june 2025", "june 5
 * 2025" or "2025 06 05": its first and last day, YYYY-MM-DD, the last being 31 for any month. Null otherwise.
 */
export function timeNamed(words: readonly string[]): { from: string; to: string } | null {
	const year = words.find((word) => YEAR.test(word));
	if (year === undefined || words.length > 3) return null;
	const others = words.filter((word) => word !== year);
	const named = others.flatMap((word) => monthNamed(word) ?? []);
	const figures = others.filter((word) => FIGURES.test(word)).map(Number);
	if (named.length + figures.length !== words.length - 1 || named.length > 1) return null;
	// Only after the year do figures alone stand in an order that is sure.
	if (named.length === 0 && figures.length > 0 && words[0] !== year) return null;
	const [month, day] = [...named, ...figures];
	const padded = (part: number | undefined, none: string) =>
		part === undefined ? none : String(part).padStart(2, '0');
	return {
		from: `${year}-${padded(month, '01')}-${padded(day, '01')}`,
		to: `${year}-${padded(month, '12')}-${padded(day, '31')}`,
	};
}
