/** The shape of the corpus database, and how a corpus is laid out in it. */
import type { DBSchema, IDBPDatabase } from 'idb';
import type { Confuser, Corpus, CorpusEvent, Dispute, Document, Entity, Passage, Statement } from './model';

export const DATABASE = 'gloss-corpus';
/** Raise it together with a change of the stores below. */
export const DATABASE_VERSION = 1;

/** Keys are places in the corpus, from 0, so that reading gives back its order. */
type Store<T, Indexes extends Record<string, string>> = { key: number; value: T; indexes: Indexes };

/** The parts of a corpus that have no store of their own, and what completeness is checked against. */
export type Meta = Pick<Corpus, 'version' | 'asOf' | 'withTexts' | 'cues'> & {
	schema: number;
	counts: Record<ContentStore, number>;
};

export interface CorpusSchema extends DBSchema {
	meta: { key: string; value: Meta };
	documents: Store<Document, { id: string }>;
	passages: Store<Passage, { id: string; document: string }>;
	entities: Store<Entity, { id: string; type: string }>;
	statements: Store<Statement, { id: string; entity: string; about: string }>;
	events: Store<CorpusEvent, { id: string; kind: string; entities: string }>;
	disputes: Store<Dispute, { id: string; entities: string }>;
	confusers: Store<Confuser, { form: string }>;
}
export type CorpusDatabase = IDBPDatabase<CorpusSchema>;

export const CONTENT_STORES = [
	'documents',
	'passages',
	'entities',
	'statements',
	'events',
	'disputes',
	'confusers',
] as const;
export type ContentStore = (typeof CONTENT_STORES)[number];

/** The one record of the store `meta`. */
export const META_KEY = 'corpus';

/** Creates the stores with their indexes in a new database. */
export function createStores(db: CorpusDatabase): void {
	db.createObjectStore('meta');
	db.createObjectStore('documents').createIndex('id', 'id', { unique: true });
	const passages = db.createObjectStore('passages');
	passages.createIndex('id', 'id', { unique: true });
	passages.createIndex('document', 'document');
	const entities = db.createObjectStore('entities');
	entities.createIndex('id', 'id', { unique: true });
	entities.createIndex('type', 'type');
	const statements = db.createObjectStore('statements');
	statements.createIndex('id', 'id', { unique: true });
	statements.createIndex('entity', 'entity');
	statements.createIndex('about', 'about', { multiEntry: true });
	const events = db.createObjectStore('events');
	events.createIndex('id', 'id', { unique: true });
	events.createIndex('kind', 'kind');
	events.createIndex('entities', 'entities', { multiEntry: true });
	const disputes = db.createObjectStore('disputes');
	disputes.createIndex('id', 'id', { unique: true });
	disputes.createIndex('entities', 'entities', { multiEntry: true });
	db.createObjectStore('confusers').createIndex('form', 'form');
}

/** Replaces all that the database holds by `corpus`, in one transaction: all of it or nothing. */
export async function writeCorpus(db: CorpusDatabase, corpus: Corpus): Promise<void> {
	const transaction = db.transaction(['meta', ...CONTENT_STORES], 'readwrite');
	const { version, asOf, withTexts, cues, schema } = corpus;
	const writes: Promise<unknown>[] = [transaction.objectStore('meta').clear()];
	const counts = Object.fromEntries(CONTENT_STORES.map((store) => [store, corpus[store].length]));
	for (const name of CONTENT_STORES) {
		const store = transaction.objectStore(name);
		writes.push(store.clear());
		for (const [place, item] of corpus[name].entries()) writes.push(store.put(item, place));
	}
	const meta: Meta = { version, asOf, withTexts, cues, schema, counts: counts as Meta['counts'] };
	writes.push(transaction.objectStore('meta').put(meta, META_KEY));
	await Promise.all([...writes, transaction.done]);
}

/**
 * What the database holds: the whole corpus as one transaction saw it, or null where any of it is missing.
 * `onBegun` is called as soon as the transaction has its turn: from then on no writing holds it up.
 */
export async function readStores(
	db: CorpusDatabase,
	onBegun: () => void = () => {},
): Promise<(Omit<Corpus, 'schema'> & { schema: number }) | null> {
	const transaction = db.transaction(['meta', ...CONTENT_STORES]);
	const head = transaction.objectStore('meta').get(META_KEY);
	head.then(onBegun, () => {});
	const [meta, documents, passages, entities, statements, events, disputes, confusers] = await Promise.all([
		head,
		transaction.objectStore('documents').getAll(),
		transaction.objectStore('passages').getAll(),
		transaction.objectStore('entities').getAll(),
		transaction.objectStore('statements').getAll(),
		transaction.objectStore('events').getAll(),
		transaction.objectStore('disputes').getAll(),
		transaction.objectStore('confusers').getAll(),
		transaction.done,
	]);
	if (!meta) return null;
	const { counts, ...rest } = meta;
	const content = { documents, passages, entities, statements, events, disputes, confusers };
	const whole = CONTENT_STORES.every((store) => content[store].length === counts[store]);
	return whole ? { ...rest, ...content } : null;
}
