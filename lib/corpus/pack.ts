/**
 * The corpus as the package ships it: each date once, since a few hundred stand in thousands of places,
 * and names without the words for their fields, which would weigh more than they do.
 */
import type { Alias, Corpus, CorpusDate, Entity } from './model';
import { mapFields, packDate, Recurring, unpackDate } from './recurring';

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
	const dates = new Recurring<CorpusDate>();
	const bare = { ...corpus, entities: corpus.entities.map(({ aliases: _, ...entity }) => entity) };
	const packed = mapFields(bare, (key, field) => packDate(dates, key, field));
	const aliases = corpus.entities.map((entity) => entity.aliases.map(packAlias));
	return { ...(packed as object), aliases, dates: dates.list };
}

/** The corpus that was packed. Throws where a date is missing. */
export function unpackCorpus({ dates, aliases, ...corpus }: PackedCorpus): Corpus {
	const dated = mapFields(corpus, (key, field) => unpackDate(dates, key, field)) as Omit<
		Corpus,
		'entities'
	> & { entities: Omit<Entity, 'aliases'>[] };
	const named = (entity: Omit<Entity, 'aliases'>, at: number): Entity => {
		const packed = aliases[at];
		if (!packed) throw new Error(`The package has no aliases of ${entity.id}`);
		return { ...entity, aliases: packed.map(unpackAlias) };
	};
	return { ...dated, entities: dated.entities.map(named) };
}
