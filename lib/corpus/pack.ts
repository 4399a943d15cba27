/**
 * The corpus as the package ships it: each date once, since a few hundred stand in thousands of places,
 * and names without the words for their fields, which would weigh more than they do.
 */
import type { Alias, Corpus, CorpusDate, Entity } from './model';

/** Fields that hold dates. Where one holds a number, that is a place in the list of dates. */
const DATED = new Set(['published', 'from', 'until', 'asOf', 'date']);

/** An alias by the places of its fields; the last is there for weak ones alone. */
type PackedAlias = [lang: string, form: string, weak?: 1];

/** A corpus whose dates are places in `dates` and whose aliases are lists; all else is as it was. Plain JSON. */
export interface PackedCorpus {
	dates: CorpusDate[];
	/** The aliases of each entity, in the order of `entities`. */
	aliases: PackedAlias[][];
	[part: string]: unknown;
}

function packAlias({ form, lang, weak }: Alias): PackedAlias {
	return weak ? [lang, form, 1] : [lang, form];
}

function unpackAlias([lang, form, weak]: PackedAlias): Alias {
	return { form, lang, weak: weak === 1 };
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
	const bare = { ...corpus, entities: corpus.entities.map(({ aliases: _, ...entity }) => entity) };
	const packed = mapFields(bare, (value) => (isDate(value) ? place(value) : undefined));
	const aliases = corpus.entities.map((entity) => entity.aliases.map(packAlias));
	return { ...(packed as object), aliases, dates };
}

/** The corpus that was packed. Throws where a date is missing. */
export function unpackCorpus({ dates, aliases, ...corpus }: PackedCorpus): Corpus {
	const dated = mapFields(corpus, (value) => {
		if (typeof value !== 'number') return undefined;
		const date = dates[value];
		if (!date) throw new Error(`The package has no date ${value}`);
		return date;
	}) as Omit<Corpus, 'entities'> & { entities: Omit<Entity, 'aliases'>[] };
	const named = (entity: Omit<Entity, 'aliases'>, at: number): Entity => {
		const packed = aliases[at];
		if (!packed) throw new Error(`The package has no aliases of ${entity.id}`);
		return { ...entity, aliases: packed.map(unpackAlias) };
	};
	return { ...dated, entities: dated.entities.map(named) };
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
