/** What runs inside the browser for the suite `corpus`; bundled by it, never part of the package. */
import { deleteDB, openDB } from 'idb';
import type { Corpus } from '../../lib/corpus/model.ts';
import { type CorpusSchema, createStores, writeCorpus } from '../../lib/corpus/stores.ts';

const NAME = 'gloss-bench';
const STORE = 'plain';

/** Milliseconds that the product's own writing of `corpus` takes, into a new database. */
export async function timeSeeding(corpus: Corpus): Promise<number> {
	await deleteDB(NAME);
	const db = await openDB<CorpusSchema>(NAME, 1, { upgrade: createStores });
	const start = performance.now();
	await writeCorpus(db, corpus);
	const time = performance.now() - start;
	db.close();
	return time;
}

/**
 * Milliseconds of putting `items` into one store without indexes, in a new database: all in one
 * transaction, or each in its own.
 */
export async function timePuts(items: readonly object[], together: boolean): Promise<number> {
	await deleteDB(NAME);
	const db = await openDB(NAME, 1, { upgrade: (fresh) => void fresh.createObjectStore(STORE) });
	const start = performance.now();
	if (together) {
		const transaction = db.transaction(STORE, 'readwrite');
		for (const [place, item] of items.entries()) transaction.store.put(item, place);
		await transaction.done;
	} else {
		for (const [place, item] of items.entries()) await db.put(STORE, item, place);
	}
	const time = performance.now() - start;
	db.close();
	return time;
}
