/** A card's record as it travels to a page: each date and each source line once, since they recur. */
import type { CorpusDate } from './model';
import type { CardRecord, SourceLine } from './record';

/** Values that recur, each under its place. */
class Shared<T> {
	readonly list: T[] = [];
	readonly #places = new Map<string, number>();

	place(value: T): number {
		const key = JSON.stringify(value);
		const known = this.#places.get(key);
		if (known !== undefined) return known;
		this.#places.set(key, this.list.length);
		return this.list.push(value) - 1;
	}
}

interface Packed {
	dates: CorpusDate[];
	/** Their dates are places in `dates`. */
	sources: (Omit<SourceLine, 'published'> & { published?: number })[];
	record: unknown;
}

function isDate(value: unknown): value is CorpusDate {
	return typeof value === 'object' && value !== null && 'edtf' in value;
}

/** A record as JSON; `unpackRecord` gives it back. */
export function packRecord(record: CardRecord): string {
	const dates = new Shared<CorpusDate>();
	const sources = new Shared<Packed['sources'][number]>();
	const pack = (value: unknown): unknown => {
		if (isDate(value)) return dates.place(value);
		if (Array.isArray(value)) return value.map(pack);
		if (typeof value !== 'object' || value === null) return value;
		return Object.fromEntries(
			Object.entries(value).map(([key, field]) => [
				key,
				key === 'sources'
					? (pack(field) as Packed['sources']).map((line) => sources.place(line))
					: pack(field),
			]),
		);
	};
	return JSON.stringify({ record: pack(record), sources: sources.list, dates: dates.list });
}

/** Fields that hold dates. Where one holds a number, that is a place in the list of dates. */
const DATED = new Set(['published', 'from', 'until', 'asOf', 'date']);

/** The record that was packed. Throws where the text is none. */
export function unpackRecord(json: string): CardRecord {
	const packed = JSON.parse(json) as Packed;
	const unpack = (value: unknown): unknown => {
		if (Array.isArray(value)) return value.map(unpack);
		if (typeof value !== 'object' || value === null) return value;
		return Object.fromEntries(
			Object.entries(value).map(([key, field]) => {
				if (key === 'sources') return [key, (field as number[]).map((place) => lines[place])];
				return [key, DATED.has(key) && typeof field === 'number' ? packed.dates[field] : unpack(field)];
			}),
		);
	};
	const lines = packed.sources.map(unpack);
	return unpack(packed.record) as CardRecord;
}
