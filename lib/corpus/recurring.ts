/** What corpus and records have in common when they are packed: values that recur stand once, in a list. */
import type { CorpusDate } from './model';

/** Values that recur, each under its place. */
export class Recurring<T> {
	readonly list: T[] = [];
	readonly #places = new Map<string, number>();

	/** The place of a value in the list; one that reads the same in JSON is the same. */
	place(value: T): number {
		const key = JSON.stringify(value);
		const known = this.#places.get(key);
		if (known !== undefined) return known;
		this.#places.set(key, this.list.length);
		return this.list.push(value) - 1;
	}
}

/** A copy of JSON in which `change` has replaced what fields hold, unless it answers undefined. */
export function mapFields(value: unknown, change: (key: string, field: unknown) => unknown): unknown {
	if (Array.isArray(value)) return value.map((item) => mapFields(item, change));
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value).map(([key, field]) => [key, change(key, field) ?? mapFields(field, change)]),
	);
}

/** Fields that hold dates. Where one holds a number, that is a place in the list of dates. */
const DATED = new Set(['published', 'from', 'until', 'asOf', 'date']);

function isDate(value: unknown): value is CorpusDate {
	return typeof value === 'object' && value !== null && 'edtf' in value;
}

/** What a field packs to: the place of its date, or undefined where it holds none. */
export function packDate(dates: Recurring<CorpusDate>, key: string, field: unknown): number | undefined {
	return DATED.has(key) && isDate(field) ? dates.place(field) : undefined;
}

/** The date that stands in a field by its place, or undefined where none does. Throws where it is missing. */
export function unpackDate(
	dates: readonly CorpusDate[],
	key: string,
	field: unknown,
): CorpusDate | undefined {
	if (!DATED.has(key) || typeof field !== 'number') return undefined;
	const date = dates[field];
	if (!date) throw new Error(`The package has no date ${field}`);
	return date;
}
