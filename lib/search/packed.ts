/** The indexes that ship in the package, so that no surface has to make them. */
import type { AsPlainObject } from 'minisearch';
import type { Corpus, Entity, Measure } from '../corpus/model';
import { foldedForms } from './forms';
import { weigherOf } from './told';

/** MiniSearch's own form of each index; absent: it is made when it is asked for. */
export type PackedIndexes = {
	[name in 'pieces' | 'wholes' | 'said' | 'events' | 'passages']?: AsPlainObject;
};

/** What a line of results shows of an entity. */
export type FoundEntity = Pick<Entity, 'id' | 'type' | 'name'> & {
	description: Pick<Entity['description'], 'text'>;
	measures: readonly Pick<Measure, 'kind' | 'label' | 'from' | 'until'>[];
};

/** Enough to search names and show what is found, before the corpus is open. */
export interface PackedNames {
	version: string;
	/** With no more than the first measure. */
	entities: FoundEntity[];
	/** The folded forms of each, in the order of `entities`. */
	forms: string[][];
	/** How likely each is meant, in the same order. */
	weights: number[];
}

/** All other indexes, for the corpus of that version. */
export interface PackedTexts {
	version: string;
	indexes: PackedIndexes;
}

/** What the package carries of the names of a corpus. */
export function packNames(corpus: Corpus): PackedNames {
	const { version, entities } = corpus;
	return {
		version,
		entities: entities.map(({ id, type, name, description, measures }) => ({
			id,
			type,
			name,
			description: { text: description.text },
			measures: measures.slice(0, 1).map(({ kind, label, from, until }) => ({
				kind,
				label,
				...(from ? { from } : {}),
				...(until ? { until } : {}),
			})),
		})),
		forms: entities.map(foldedForms),
		weights: entities.map(weigherOf(corpus)),
	};
}
