/** A card's record as it travels to a page: each date and each source line once, since they recur. */
import type { CorpusDate } from './model';
import type { CardRecord } from './record';
import { mapFields, packDate, Recurring, unpackDate } from './recurring';

interface Packed {
	dates: CorpusDate[];
	/** Source lines, whose dates are places in `dates`. */
	sources: unknown[];
	/** The record, whose source lines are places in `sources`. */
	record: unknown;
}

const SOURCES = 'sources';

/** A record as JSON; `unpackRecord` gives it back. */
export function packRecord(record: CardRecord): string {
	const dates = new Recurring<CorpusDate>();
	const sources = new Recurring<unknown>();
	const pack = (value: unknown): unknown =>
		mapFields(value, (key, field) => {
			if (key === SOURCES && Array.isArray(field)) return field.map((line) => sources.place(pack(line)));
			return packDate(dates, key, field);
		});
	const packed: Packed = { record: pack(record), sources: sources.list, dates: dates.list };
	return JSON.stringify(packed);
}

/** The record that was packed. Throws where the text is none, or a date or a source line is missing. */
export function unpackRecord(json: string): CardRecord {
	const { dates, sources, record } = JSON.parse(json) as Packed;
	const dated = (value: unknown) => mapFields(value, (key, field) => unpackDate(dates, key, field));
	const lines = sources.map(dated);
	const lineAt = (place: number): unknown => {
		if (!(place in lines)) throw new Error(`The package has no source ${place}`);
		return lines[place];
	};
	return mapFields(record, (key, field) =>
		key === SOURCES ? (field as number[]).map(lineAt) : unpackDate(dates, key, field),
	) as CardRecord;
}
