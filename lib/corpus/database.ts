/**
 * The copy of the corpus in IndexedDB. It can always be rebuilt from the package, so nothing that
 * happens to it reaches a reader. A connection lives for one read or write: a kept one would be cut
 * when the browser's data are cleared, and would hold up an update.
 */
import { deleteDB, openDB } from 'idb';
import type { Corpus } from './model';
import { loadPackaged, packagedVersion } from './packaged';
import {
	type CorpusDatabase,
	type CorpusSchema,
	createStores,
	DATABASE,
	DATABASE_VERSION,
	readStores,
	writeCorpus,
} from './stores';

/** The shape of the corpus that this code reads (`Corpus.schema`). */
const CORPUS_SCHEMA = 1;

export interface ReadCorpus {
	corpus: Corpus;
	from: 'database' | 'package';
	/**
	 * `restored`: the database was missing, incomplete or of another version, and is being rebuilt.
	 * `busy`: it did not answer in time, as while another surface writes it.
	 * `newer`: it was written by a newer Gloss and left alone.
	 * `unavailable`: the browser gives no working database, as in some private windows.
	 */
	note?: 'restored' | 'busy' | 'newer' | 'unavailable';
	/** With `restored`: when the database is whole again, or why it could not be written. Never rejects. */
	written?: Promise<'seeded' | 'newer' | 'unavailable'>;
}

/** How long a lookup waits for the database before it reads the package instead, in ms. */
const PATIENCE = 150;

class NewerDatabase extends Error {}

/**
 * The corpus from the database where that is whole, at hand and of the package's version; otherwise
 * from the package, with the database rebuilt where possible. A lookup waits for no writing, neither
 * its own nor another's: what has not begun to answer after `patience` (ms) is passed over. What has is
 * waited for, however long a busy machine takes: the package would take as long again. `load` and
 * `version` read the package. Rejects only when `load` does.
 */
export async function readCorpus(
	load: () => Promise<Corpus> = loadPackaged,
	version: () => Promise<string> = packagedVersion,
	patience = PATIENCE,
): Promise<ReadCorpus> {
	const expecting = version().catch(() => null);
	const stored = await inTime(
		(onBegun) =>
			attempt(async (db) => {
				const found = await readStores(db, onBegun);
				if (found && found.schema > CORPUS_SCHEMA) throw new NewerDatabase();
				const expected = (await expecting) ?? found?.version;
				return found?.schema === CORPUS_SCHEMA && expected === found.version ? found : null;
			}),
		patience,
	);
	if (stored?.value) return { corpus: { ...stored.value, schema: CORPUS_SCHEMA }, from: 'database' };
	const corpus = await load();
	if (!stored) return { corpus, from: 'package', note: 'busy' };
	if (stored.failure) return { corpus, from: 'package', note: stored.failure };
	return { corpus, from: 'package', note: 'restored', written: write(corpus) };
}

/**
 * Writes the package's corpus into the database, in one transaction; for install and update. Says
 * what came of it, and rejects only when `load` does.
 */
export async function seedCorpus(
	load: () => Promise<Corpus> = loadPackaged,
): Promise<'seeded' | 'newer' | 'unavailable'> {
	return write(await load());
}

async function write(corpus: Corpus): Promise<'seeded' | 'newer' | 'unavailable'> {
	const { failure } = await attempt((db) => writeCorpus(db, corpus));
	return failure ?? 'seeded';
}

/** What `run` gives, or null where it has neither ended nor said that it has begun after `patience` ms. */
async function inTime<T>(run: (onBegun: () => void) => Promise<T>, patience: number): Promise<T | null> {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const stop = () => clearTimeout(timer);
	const late = new Promise<null>((resolve) => {
		timer = setTimeout(() => resolve(null), patience);
	});
	try {
		return await Promise.race([run(stop), late]);
	} finally {
		stop();
	}
}

type Attempt<T> = { value?: T; failure?: 'newer' | 'unavailable' };

/** Opens, runs and closes; once more where the database was broken or went away in between. */
async function attempt<T>(run: (db: CorpusDatabase) => Promise<T>, again = true): Promise<Attempt<T>> {
	try {
		const db = await open();
		try {
			return { value: await run(db) };
		} finally {
			db.close();
		}
	} catch (error) {
		if (error instanceof NewerDatabase || nameOf(error) === 'VersionError') return { failure: 'newer' };
		if (!again) return { failure: 'unavailable' };
		// A store is missing: only a new database helps, since its version would not be raised.
		if (nameOf(error) === 'NotFoundError') await deleteDB(DATABASE).catch(() => undefined);
		return attempt(run, false);
	}
}

function open(): Promise<CorpusDatabase> {
	return new Promise((resolve, reject) => {
		openDB<CorpusSchema>(DATABASE, DATABASE_VERSION, {
			upgrade: createStores,
			blocked: () => reject(new Error('The corpus database is held by another version of Gloss')),
			blocking: (_current, _blocked, event) => {
				if (event.target instanceof IDBDatabase) event.target.close();
			},
		}).then(resolve, reject);
	});
}

function nameOf(error: unknown): string | undefined {
	return error instanceof Error || error instanceof DOMException ? error.name : undefined;
}
