import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { readCorpus, seedCorpus } from './database';
import { fixtureCorpus } from './fixtures/data';
import type { Corpus } from './model';
import {
	CONTENT_STORES,
	type CorpusSchema,
	createStores,
	DATABASE,
	DATABASE_VERSION,
	META_KEY,
} from './stores';

const corpus = fixtureCorpus();
const load = () => Promise.resolve(corpus);
const version = () => Promise.resolve(corpus.version);
/** ms; the tests of what is stored wait for a slow machine, the one of a busy database does not. */
const PATIENT = 60_000;
/** A lookup, and then the end of whatever it began to write. */
const read = async () => {
	const { written, ...found } = await readCorpus(load, version, PATIENT);
	await written;
	return found;
};
const open = () => openDB<CorpusSchema>(DATABASE, DATABASE_VERSION);

beforeEach(() => {
	vi.stubGlobal('indexedDB', new IDBFactory());
});

afterEach(() => {
	vi.useRealTimers();
});

/** Changes what the database holds behind the code's back. */
async function tamper(change: (db: Awaited<ReturnType<typeof open>>) => Promise<unknown>): Promise<void> {
	const db = await open();
	await change(db);
	db.close();
}

describe('readCorpus', () => {
	it('reads back, in order, what was seeded, without the package', async () => {
		expect(await seedCorpus(load)).toBe('seeded');
		const never = () => Promise.reject(new Error('not needed'));
		expect(await readCorpus(never, version, PATIENT)).toEqual({ corpus, from: 'database' });
	});

	it('trusts the database when the version of the package cannot be read', async () => {
		await seedCorpus(load);
		expect(await readCorpus(load, () => Promise.reject(new Error('gone')), PATIENT)).toMatchObject({
			from: 'database',
		});
	});

	it('seeds a missing database', async () => {
		expect(await read()).toEqual({ corpus, from: 'package', note: 'restored' });
		expect(await read()).toEqual({ corpus, from: 'database' });
	});

	it.each<[string, () => Promise<unknown>]>([
		['deleted while the browser runs', () => deleteDB(DATABASE)],
		['without its meta', () => tamper((db) => db.clear('meta'))],
		['emptied', () => tamper((db) => Promise.all(CONTENT_STORES.map((store) => db.clear(store))))],
		...CONTENT_STORES.map((store): [string, () => Promise<unknown>] => [
			`without one of its ${store}`,
			() => tamper((db) => db.delete(store, 0)),
		]),
		[
			'of another version',
			() => seedCorpus(() => Promise.resolve(fixtureCorpus({ 'confusers.yaml': null }))),
		],
		[
			'of an older schema',
			() =>
				tamper(async (db) => {
					const meta = await db.get('meta', META_KEY);
					if (meta) await db.put('meta', { ...meta, schema: 0 }, META_KEY);
				}),
		],
		[
			'without its stores',
			async () => {
				await deleteDB(DATABASE);
				(
					await openDB(DATABASE, DATABASE_VERSION, { upgrade: (db) => void db.createObjectStore('other') })
				).close();
			},
		],
	])('restores a database %s', async (_, harm) => {
		await seedCorpus(load);
		await harm();
		expect(await read()).toEqual({ corpus, from: 'package', note: 'restored' });
		expect(await read()).toEqual({ corpus, from: 'database' });
	});

	it('leaves a newer database alone and says so', async () => {
		const newer = await openDB(DATABASE, DATABASE_VERSION + 1, {
			upgrade: (db) => void db.createObjectStore('new'),
		});
		newer.close();
		expect(await read()).toEqual({ corpus, from: 'package', note: 'newer' });
		expect(await seedCorpus(load)).toBe('newer');
		const after = await openDB(DATABASE);
		expect([after.version, [...after.objectStoreNames]]).toEqual([DATABASE_VERSION + 1, ['new']]);
		after.close();
	});

	it('leaves a corpus of a newer schema alone and says so', async () => {
		await seedCorpus(load);
		await tamper(async (db) => {
			const meta = await db.get('meta', META_KEY);
			if (meta) await db.put('meta', { ...meta, schema: 2, version: 'later' }, META_KEY);
		});
		expect(await read()).toEqual({ corpus, from: 'package', note: 'newer' });
		await tamper(async (db) => expect((await db.get('meta', META_KEY))?.version).toBe('later'));
	});

	it('uses the package where there is no database at all', async () => {
		vi.stubGlobal('indexedDB', {
			open() {
				throw new DOMException('denied', 'SecurityError');
			},
		});
		expect(await read()).toEqual({ corpus, from: 'package', note: 'unavailable' });
		expect(await seedCorpus(load)).toBe('unavailable');
	});

	it('tries once more when the connection is cut in the middle', async () => {
		await seedCorpus(load);
		const cut = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(() => {
			throw new DOMException('closing', 'InvalidStateError');
		});
		expect(await read()).toEqual({ corpus, from: 'database' });
		expect(cut).toHaveBeenCalledTimes(2);
	});

	it('does not wait for another surface that is writing', async () => {
		await seedCorpus(load);
		const db = await open();
		const writing = db.transaction(['meta', ...CONTENT_STORES], 'readwrite');
		const meta = writing.objectStore('meta');
		let holding = true;
		const hold = async () => {
			while (holding) await meta.get(META_KEY);
		};
		const held = hold();
		expect(await readCorpus(load, version)).toEqual({ corpus, from: 'package', note: 'busy' });
		holding = false;
		await held;
		await writing.done;
		db.close();
		expect(await read()).toEqual({ corpus, from: 'database' });
	});

	it('waits for a database that has begun to answer, however long that takes', async () => {
		await seedCorpus(load);
		vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
		let tellVersion = (_: string) => {};
		const slow = new Promise<string>((resolve) => {
			tellVersion = resolve;
		});
		const never = () => Promise.reject(new Error('not needed'));
		const found = readCorpus(never, () => slow, PATIENT);
		await vi.waitFor(() => expect(vi.getTimerCount()).toBe(0));
		vi.advanceTimersByTime(2 * PATIENT);
		tellVersion(corpus.version);
		expect(await found).toEqual({ corpus, from: 'database' });
	});

	it('does not wait for its own writing, and says when that is done', async () => {
		const put = vi.spyOn(IDBObjectStore.prototype, 'put');
		const { note, written } = await readCorpus(load, version, PATIENT);
		expect([note, put.mock.calls.length]).toEqual(['restored', 0]);
		expect(await written).toBe('seeded');
		expect(put).toHaveBeenCalled();
	});

	it('rejects when the package itself cannot be read', async () => {
		const broken = () => Promise.reject(new Error('no package'));
		await expect(readCorpus(broken, version)).rejects.toThrow('no package');
	});
});

describe('an update', () => {
	it('replaces what came with the package and nothing else', async () => {
		const mine = { id: 'mine', text: 'my own note' };
		const db = await openDB(DATABASE, DATABASE_VERSION, {
			upgrade: (fresh) => {
				createStores(fresh as unknown as Parameters<typeof createStores>[0]);
				fresh.createObjectStore('notes', { keyPath: 'id' }).put(mine);
			},
		});
		db.close();
		const other = await openDB('reader', 1, {
			upgrade: (fresh) => void fresh.createObjectStore('documents').put(mine, 'mine'),
		});
		await browser.storage.local.set({ sites: ['news.example'] });

		await seedCorpus(load);
		const smaller = fixtureCorpus({ 'confusers.yaml': null });
		expect(await seedCorpus(() => Promise.resolve(smaller))).toBe('seeded');

		const after = await openDB(DATABASE);
		expect(await after.count('confusers')).toBe(0);
		expect(await after.count('entities')).toBe(smaller.entities.length);
		expect(await after.getAll('notes')).toEqual([mine]);
		after.close();
		expect(await other.get('documents', 'mine')).toEqual(mine);
		other.close();
		expect(await browser.storage.local.get()).toEqual({ sites: ['news.example'] });
	});

	it('opens no store but its own for writing', async () => {
		await seedCorpus(load);
		const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
		await seedCorpus(load);
		expect(transaction.mock.calls.map(([stores, mode]) => [stores, mode])).toEqual([
			[['meta', ...CONTENT_STORES], 'readwrite'],
		]);
	});
});

describe('seedCorpus', () => {
	it('keeps what was there when a write fails half-way', async () => {
		await seedCorpus(load);
		const [first] = corpus.entities;
		if (!first) throw new Error('the fixture has no entity');
		const clash: Corpus = { ...corpus, version: 'clash', entities: [first, first] };
		expect(await seedCorpus(() => Promise.resolve(clash))).toBe('unavailable');
		expect(await read()).toEqual({ corpus, from: 'database' });
	});

	it('leaves no connection behind that would hold up an update or a deletion', async () => {
		await seedCorpus(load);
		await read();
		const blocked = vi.fn();
		await deleteDB(DATABASE, { blocked });
		expect(blocked).not.toHaveBeenCalled();
	});

	it('lets two surfaces seed at once', async () => {
		const both = await Promise.all([read(), read(), seedCorpus(load)]);
		expect(both).toHaveLength(3);
		expect(await read()).toEqual({ corpus, from: 'database' });
	});
});
