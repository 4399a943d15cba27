/** Filters as words of a query: `kind:event from:2025-06 to:2025-08 by:huffpost`. */
import { ENTITY_TYPES, type EntityType, EVENT_KINDS, type EventKind } from '../corpus/model';
import { wordsOf } from './words';

export const GROUPS = ['entities', 'events', 'passages'] as const;
export type Group = (typeof GROUPS)[number];

/** What may be found. Absent: nothing is asked of it. */
export interface Filters {
	groups?: readonly Group[];
	types?: readonly EntityType[];
	kinds?: readonly EventKind[];
	/** First and last day, YYYY-MM-DD. */
	from?: string;
	to?: string;
	/** Folded words of a publisher's name, as one text. */
	by?: string;
}

export const FILTER_KEYS = ['kind', 'from', 'to', 'by'] as const;
export type FilterKey = (typeof FILTER_KEYS)[number];

/** Why a filter is not heeded: its value is missing, unknown or no date, or the days are the wrong way round. */
export type FilterFault = 'empty' | 'kind' | 'date' | 'order';

/** One filter as it stands in the text, from `start` to `end` in UTF-16 units. */
export interface FilterWord {
	key: FilterKey;
	value: string;
	start: number;
	end: number;
	fault?: FilterFault;
	/** It has a fault, but may be the beginning of what has none: "kind:sanc", "from:2025-". */
	begun?: true;
}

export interface ParsedQuery {
	/** The text without its filters. */
	text: string;
	filters: Filters;
	words: FilterWord[];
}

/** What other search fields call the same. */
const KEYS: ReadonlyMap<string, FilterKey> = new Map<string, FilterKey>([
	...FILTER_KEYS.map((key): [string, FilterKey] => [key, key]),
	['type', 'kind'],
	['since', 'from'],
	['until', 'to'],
	['source', 'by'],
]);

const FILTER_WORD = new RegExp(
	`(?<![\\p{L}\\p{N}])(${[...KEYS.keys()].join('|')}):(?:"([^"]*)"?|(\\S*))`,
	'giu',
);
const BEGUN_DATE = /^\d{0,3}$|^\d{4}[-/.](?:0|\d{1,2}[-/.]0?)?$/;
const DATE = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?$/;

const GROUP_NAMES: ReadonlyMap<string, Group> = new Map<string, Group>([
	['name', 'entities'],
	['event', 'events'],
	['passage', 'passages'],
]);
const TYPE_NAMES: ReadonlyMap<string, readonly EntityType[]> = new Map<string, readonly EntityType[]>([
	...ENTITY_TYPES.map((type): [string, EntityType[]] => [type.toLowerCase(), [type]]),
	['people', ['Person']],
	['case', ['CourtCase']],
	['body', ['PublicBody', 'Organization']],
	['order', ['LegalInstrument']],
]);

/** The group that a kind stands for, "event" as "events"; undefined where it stands for none. */
export function groupNamed(kind: string): Group | undefined {
	return singulars(kind.toLowerCase()).flatMap((one) => GROUP_NAMES.get(one) ?? [])[0];
}

/** Whether a value may be the beginning of one that the filter heeds. */
function isBegun(key: FilterKey, value: string): boolean {
	if (key === 'from' || key === 'to') return BEGUN_DATE.test(value);
	if (key === 'by') return value === '';
	const kinds = [...GROUP_NAMES.keys(), ...EVENT_KINDS, ...TYPE_NAMES.keys()];
	return kinds.some((kind) => kind.startsWith(value.toLowerCase()));
}

/** First or last day of a date as typed (a year, a month or a day); null where it is none. */
function dayOf(value: string, end: 'first' | 'last'): string | null {
	const [, year, month, day] = DATE.exec(value) ?? [];
	if (year === undefined) return null;
	const wanted = `${year}-${month?.padStart(2, '0') ?? (end === 'first' ? '01' : '12')}`;
	const last = new Date(Date.UTC(Number(year), Number(wanted.slice(5)), 0)).getUTCDate();
	if (Number.isNaN(last) || Number(wanted.slice(5)) > 12 || Number(wanted.slice(5)) < 1) return null;
	if (day !== undefined && (Number(day) < 1 || Number(day) > last)) return null;
	return `${wanted}-${(day ?? (end === 'first' ? '1' : String(last))).padStart(2, '0')}`;
}

/** Takes one filter into `filters`; gives what is wrong with it. */
function take(filters: Filters, key: FilterKey, value: string): FilterFault | undefined {
	if (value.trim() === '') return 'empty';
	if (key === 'by') {
		const by = wordsOf(value).join(' ');
		if (by === '') return 'empty';
		filters.by = by;
		return undefined;
	}
	if (key === 'kind') {
		const kind = value.toLowerCase();
		return singulars(kind).some((one) => takeKind(filters, one)) ? undefined : 'kind';
	}
	const day = dayOf(value, key === 'from' ? 'first' : 'last');
	if (day === null) return 'date';
	if (key === 'from' ? day > (filters.to ?? day) : day < (filters.from ?? day)) return 'order';
	filters[key] = day;
	return undefined;
}

/** What a kind may be called by when it is named in the plural: "inquiries", "sanctions". */
function singulars(kind: string): string[] {
	return [kind, kind.replace(/ies$/, 'y'), kind.replace(/s$/, ''), kind.replace(/es$/, '')];
}

/** Takes one kind into `filters`; false where there is none of that name. */
function takeKind(filters: Filters, value: string): boolean {
	const group = GROUP_NAMES.get(value);
	if (group) filters.groups = [...(filters.groups ?? []), group];
	const kind = EVENT_KINDS.find((one) => one === value);
	if (kind) filters.kinds = [...(filters.kinds ?? []), kind];
	const types = TYPE_NAMES.get(value);
	// "measure" and "law" may be both a kind of event and a type of name: then both are meant.
	if (types) filters.types = [...(filters.types ?? []), ...types];
	return group !== undefined || kind !== undefined || types !== undefined;
}

/** Reads the filters out of a query. What is wrong stays in `words` with its fault and filters nothing. */
export function parseQuery(query: string): ParsedQuery {
	const filters: Filters = {};
	const words: FilterWord[] = [];
	const text = query.replace(FILTER_WORD, (whole, name: string, quoted?: string, bare?: string, ...rest) => {
		const start = rest.find((one): one is number => typeof one === 'number') ?? 0;
		const key = KEYS.get(name.toLowerCase()) ?? 'kind';
		const value = quoted ?? bare ?? '';
		const fault = take(filters, key, value);
		const begun = fault !== undefined && fault !== 'order' && isBegun(key, value);
		const wrong = { ...(fault ? { fault } : {}), ...(begun ? { begun } : {}) };
		words.push({ key, value, start, end: start + whole.length, ...wrong });
		return ' ';
	});
	return { text: text.replace(/\s+/g, ' ').trim(), filters, words };
}

/** The query without one of its filters. */
export function withoutFilter(query: string, { start, end }: FilterWord): string {
	return `${query.slice(0, start)} ${query.slice(end)}`.replace(/\s+/g, ' ').trim();
}
