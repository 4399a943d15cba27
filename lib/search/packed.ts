/** The indexes that ship in the package, so that no surface has to make them. */
import type { AsPlainObject } from 'minisearch';
import type { Corpus, Entity } from '../corpus/model';

/** MiniSearch's own form of each index; absent: it is made when it is asked for. */
export type PackedIndexes = {
	[name in 'names' | 'pieces' | 'wholes' | 'said' | 'events' | 'passages']?: AsPlainObject;
};

/** Enough to search names and show what is found, before the corpus is open. */
export interface PackedNames {
	version: string;
	/** Without roles and sources, and with no more than the first measure. */
	entities: Entity[];
	/** How likely each is meant, in the order of `entities`. */
	weights: number[];
	index: AsPlainObject;
}

/** All other indexes, for the corpus of that version. */
export interface PackedTexts {
	version: string;
	indexes: PackedIndexes;
}

/** An entity with what a line of results shows and its forms. */
export function slimEntity(entity: Entity): Entity {
	const { description, measures } = entity;
	return {
		...entity,
		description: { ...description, sources: [] },
		measures: measures.slice(0, 1).map((measure) => ({ ...measure, sources: [] })),
		roles: [],
		related: [],
	};
}

/** A corpus that holds names alone. */
export function corpusOfNames({ version, entities }: PackedNames): Corpus {
	return {
		schema: 1,
		version,
		asOf: '',
		withTexts: false,
		cues: {},
		documents: [],
		passages: [],
		entities,
		statements: [],
		events: [],
		disputes: [],
		confusers: [],
	};
}
