/** Writes a date of the corpus as precisely as its source gives it, and never more precisely. */
import type { CorpusDate } from '../corpus/model';

/** Words around a date, `{date}` being where it goes, and the names of the seasons (`{year}`). */
export interface DateWords {
	about: string;
	uncertain: string;
	/** In this order: spring, summer, autumn, winter. */
	seasons: readonly [string, string, string, string];
}

export const ENGLISH_WORDS: DateWords = {
	about: 'about {date}',
	uncertain: '{date} (uncertain)',
	seasons: ['spring {year}', 'summer {year}', 'autumn {year}', 'winter {year}'],
};

type Precision = 'day' | 'month' | 'year';

interface Part {
	/** The first moment of the day, month or year, in UTC. */
	time: number;
	precision: Precision;
	qualifier: string;
}

const PART = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([?~%]?)$/;
const SEASON = /^(\d{4})-2([1-4])$/;
const FIELDS: Record<Precision, Intl.DateTimeFormatOptions> = {
	day: { day: 'numeric', month: 'short', year: 'numeric' },
	month: { month: 'short', year: 'numeric' },
	year: { year: 'numeric' },
};

/**
 * The date for readers: "5 Jun 2025", "Nov 2025", "about Dec 2025", "winter 2024", "1–5 Dec 2025".
 * `locale` is BCP 47. An EDTF form that the compile step would refuse comes back as it is.
 */
export function formatDate(date: CorpusDate, locale = 'en-GB', words: DateWords = ENGLISH_WORDS): string {
	const season = SEASON.exec(date.edtf);
	if (season) return (words.seasons[Number(season[2]) - 1] ?? '{year}').replace('{year}', season[1] ?? '');
	const [start = '', end] = date.edtf.split('/');
	const first = readPart(start);
	const last = end === undefined ? first : readPart(end);
	if (!first || !last) return date.edtf;
	if (end === undefined) return qualify(formatPart(first, locale), first.qualifier, words);
	if (first.precision !== last.precision || first.qualifier !== last.qualifier) {
		const [from, to] = [first, last].map((part) => qualify(formatPart(part, locale), part.qualifier, words));
		return `${from} – ${to}`;
	}
	const range = formatterFor(locale, first.precision).formatRange(first.time, last.time);
	return qualify(plainSpaces(range), first.qualifier, words);
}

function readPart(text: string): Part | null {
	const found = PART.exec(text);
	if (!found) return null;
	const [, year, month, day, qualifier = ''] = found;
	const time = Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1));
	return { time, precision: day ? 'day' : month ? 'month' : 'year', qualifier };
}

function formatPart({ time, precision }: Part, locale: string): string {
	return plainSpaces(formatterFor(locale, precision).format(time));
}

/** Making a formatter costs far more than using it, and a timeline writes hundreds of dates. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterFor(locale: string, precision: Precision): Intl.DateTimeFormat {
	const key = `${locale} ${precision}`;
	const known = formatters.get(key);
	if (known) return known;
	const made = new Intl.DateTimeFormat(locale, { ...FIELDS[precision], timeZone: 'UTC' });
	formatters.set(key, made);
	return made;
}

/** Browsers differ in the thin and narrow spaces around a dash; between bare numbers none is wanted. */
function plainSpaces(text: string): string {
	return text.replace(/[\u2009\u202F]/g, ' ').replace(/^(\d+) – (\d+)/, '$1–$2');
}

function qualify(text: string, qualifier: string, words: DateWords): string {
	const about = /[~%]/.test(qualifier) ? words.about.replace('{date}', text) : text;
	return /[?%]/.test(qualifier) ? words.uncertain.replace('{date}', about) : about;
}
