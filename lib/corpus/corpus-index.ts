/** Ways into a corpus: everything by id, and everything that belongs to or cites something. */
import { compareDated } from '../dates/order';
import { lazily } from '../lazily';
import type { Corpus, CorpusEvent, Dispute, Document, Entity, Passage, SourceRef, Statement } from './model';

/** What rests on one passage. An entity stands here when its description, a role or a measure does. */
export interface Citations {
	entities: readonly Entity[];
	statements: readonly Statement[];
	events: readonly CorpusEvent[];
	disputes: readonly Dispute[];
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

/**
 * Indexes a corpus. What is asked for by an unknown id is empty; nothing here throws. Each way in is made
 * when it is first taken: a surface that opens waits only for those that it needs.
 */
export function indexCorpus(corpus: Corpus): CorpusIndex {
	const bySalience = lazily(() => [...corpus.statements].sort((a, b) => b.salience - a.salience));
	const newestFirst = lazily(() => [...corpus.events].sort((a, b) => compareDated(b, a)));
	const documents = lazily(() => byId(corpus.documents));
	const passages = lazily(() => byId(corpus.passages));
	const entities = lazily(() => byId(corpus.entities));
	const statements = lazily(() => byId(corpus.statements));
	const events = lazily(() => byId(corpus.events));
	const disputes = lazily(() => byId(corpus.disputes));
	const citing = {
		entities: grouped(() => corpus.entities, passagesOfEntity),
		statements: grouped(bySalience, ({ sources }) => passagesIn(sources)),
		events: grouped(newestFirst, ({ sources }) => passagesIn(sources)),
		disputes: grouped(
			() => corpus.disputes,
			({ versions }) => passagesIn(versions.flatMap(({ sources }) => sources)),
		),
	};
	return {
		corpus,
		get documents() {
			return documents();
		},
		get passages() {
			return passages();
		},
		get entities() {
			return entities();
		},
		get statements() {
			return statements();
		},
		get events() {
			return events();
		},
		get disputes() {
			return disputes();
		},
		statementsOf: grouped(bySalience, ({ entity }) => [entity]),
		statementsAbout: grouped(bySalience, ({ about, entity }) => about.filter((id) => id !== entity)),
		eventsOf: grouped(newestFirst, (event) => event.entities),
		disputesOf: grouped(
			() => corpus.disputes,
			(dispute) => dispute.entities,
		),
		passagesOf: grouped(
			() => corpus.passages,
			({ document }) => [document],
		),
		citedBy: (id) => ({
			entities: citing.entities(id),
			statements: citing.statements(id),
			events: citing.events(id),
			disputes: citing.disputes(id),
		}),
	};
}

function byId<T extends { id: string }>(items: readonly T[]): Map<string, T> {
	return new Map(items.map((item) => [item.id, item]));
}

/** Items by key, in the order given; grouped when the first key is asked for. */
function grouped<T>(
	items: () => readonly T[],
	keysOf: (item: T) => readonly string[],
): (key: string) => readonly T[] {
	const groups = lazily(() => {
		const found = new Map<string, T[]>();
		for (const item of items()) {
			for (const key of new Set(keysOf(item))) {
				const list = found.get(key);
				if (list) list.push(item);
				else found.set(key, [item]);
			}
		}
		return found;
	});
	return (key) => groups().get(key) ?? [];
}

function passagesIn(sources: readonly SourceRef[]): string[] {
	return sources.map(({ passage }) => passage);
}

function passagesOfEntity({ description, roles, measures }: Entity): string[] {
	return [description, ...roles, ...measures].flatMap(({ sources }) => passagesIn(sources));
}
