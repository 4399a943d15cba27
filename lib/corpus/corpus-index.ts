/** Ways into a corpus: everything by id, and everything that belongs to or cites something. */
import { compareDated } from '../dates/order';
import type { Corpus, CorpusEvent, Dispute, Document, Entity, Passage, SourceRef, Statement } from './model';

/** What rests on one passage. An entity stands here when its description, a role or a measure does. */
export interface Citations {
	entities: Entity[];
	statements: Statement[];
	events: CorpusEvent[];
	disputes: Dispute[];
}

export interface CorpusIndex {
	corpus: Corpus;
	documents: ReadonlyMap<string, Document>;
	passages: ReadonlyMap<string, Passage>;
	entities: ReadonlyMap<string, Entity>;
	statements: ReadonlyMap<string, Statement>;
	events: ReadonlyMap<string, CorpusEvent>;
	disputes: ReadonlyMap<string, Dispute>;
	/** Statements whose subject the entity is, the most salient first. */
	statementsOf(entity: string): readonly Statement[];
	/** Statements about other entities that also concern this one, the most salient first. */
	statementsAbout(entity: string): readonly Statement[];
	/** Events with the entity in them, newest first. */
	eventsOf(entity: string): readonly CorpusEvent[];
	disputesOf(entity: string): readonly Dispute[];
	/** Passages of a document, in its order. */
	passagesOf(document: string): readonly Passage[];
	/** What cites a passage, by the passage's id; statements and events in the orders above. */
	citedBy(passage: string): Citations;
}

/** Indexes a corpus. What is asked for by an unknown id is empty; nothing here throws. */
export function indexCorpus(corpus: Corpus): CorpusIndex {
	const bySalience = [...corpus.statements].sort((a, b) => b.salience - a.salience);
	const newestFirst = [...corpus.events].sort((a, b) => compareDated(b, a));
	const statementsOf = group(bySalience, ({ entity }) => [entity]);
	const statementsAbout = group(bySalience, ({ about, entity }) => about.filter((id) => id !== entity));
	const eventsOf = group(newestFirst, ({ entities }) => entities);
	const disputesOf = group(corpus.disputes, ({ entities }) => entities);
	const passagesOf = group(corpus.passages, ({ document }) => [document]);
	const citing = {
		entities: group(corpus.entities, passagesOfEntity),
		statements: group(bySalience, ({ sources }) => passagesIn(sources)),
		events: group(newestFirst, ({ sources }) => passagesIn(sources)),
		disputes: group(corpus.disputes, ({ versions }) =>
			passagesIn(versions.flatMap(({ sources }) => sources)),
		),
	};
	return {
		corpus,
		documents: byId(corpus.documents),
		passages: byId(corpus.passages),
		entities: byId(corpus.entities),
		statements: byId(corpus.statements),
		events: byId(corpus.events),
		disputes: byId(corpus.disputes),
		statementsOf: (id) => statementsOf.get(id) ?? [],
		statementsAbout: (id) => statementsAbout.get(id) ?? [],
		eventsOf: (id) => eventsOf.get(id) ?? [],
		disputesOf: (id) => disputesOf.get(id) ?? [],
		passagesOf: (id) => passagesOf.get(id) ?? [],
		citedBy: (id) => ({
			entities: citing.entities.get(id) ?? [],
			statements: citing.statements.get(id) ?? [],
			events: citing.events.get(id) ?? [],
			disputes: citing.disputes.get(id) ?? [],
		}),
	};
}

function byId<T extends { id: string }>(items: readonly T[]): Map<string, T> {
	return new Map(items.map((item) => [item.id, item]));
}

function group<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): Map<string, T[]> {
	const groups = new Map<string, T[]>();
	for (const item of items) {
		for (const key of new Set(keysOf(item))) {
			const list = groups.get(key);
			if (list) list.push(item);
			else groups.set(key, [item]);
		}
	}
	return groups;
}

function passagesIn(sources: readonly SourceRef[]): string[] {
	return sources.map(({ passage }) => passage);
}

function passagesOfEntity({ description, roles, measures }: Entity): string[] {
	return [description, ...roles, ...measures].flatMap(({ sources }) => passagesIn(sources));
}
