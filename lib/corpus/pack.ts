/** The corpus as the package ships it: each date once, since a few hundred stand in thousands of places. */
import type { Corpus, CorpusDate } from './model';

/** Fields that hold dates. Where one holds a number, that is a place in the list of dates. */
const DATED = new Set(['published', 'from', 'until', 'asOf', 'date']);

/** A corpus whose dates are places in `dates`; all else is as it was. Plain JSON. */
export interface PackedCorpus {
	dates: CorpusDate[];
	[part: string]: unknown;
}

/** Packs a corpus; `unpackCorpus` gives it back. */
export function packCorpus(corpus: Corpus): PackedCorpus {
	const dates: CorpusDate[] = [];
	const places = new Map<string, number>();
	const place = (date: CorpusDate): number => {
		const key = JSON.stringify(date);
		const known = places.get(key);
		if (known !== undefined) return known;
		places.set(key, dates.length);
		return dates.push(date) - 1;
	};
	const packed = mapFields(corpus, (value) => (isDate(value) ? place(value) : undefined));
	return { ...(packed as object), dates };
}

/** The corpus that was packed. Throws where a date is missing. */
export function unpackCorpus({ dates, ...corpus }: PackedCorpus): Corpus {
	return mapFields(corpus, (value) => {
		if (typeof value !== 'number') return undefined;
		const date = dates[value];
		if (!date) throw new Error(`The package has no date ${value}`);
		return date;
	}) as Corpus;
}

function isDate(value: unknown): value is CorpusDate {
	return typeof value === 'object' && value !== null && 'edtf' in value;
}

/** A copy in which `change` has replaced what dated fields hold, unless it answers undefined. */
function mapFields(value: unknown, change: (value: unknown) => unknown): unknown {
	if (Array.isArray(value)) return value.map((item) => mapFields(item, change));
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value).map(([key, field]) => [
			key,
			(DATED.has(key) ? change(field) : undefined) ?? mapFields(field, change),
		]),
	);
}
