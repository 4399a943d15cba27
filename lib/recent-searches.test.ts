import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetSearches, getRecentSearches, MAX_RECENT, rememberSearch } from './recent-searches';

beforeEach(() => fakeBrowser.reset());

it('keeps the latest first, each once, and no more than fit', async () => {
	for (let turn = 0; turn < MAX_RECENT + 3; turn += 1) await rememberSearch(`search ${turn}`);
	await rememberSearch(' search 5 ');
	await rememberSearch('  ');
	const kept = await getRecentSearches();
	expect(kept).toHaveLength(MAX_RECENT);
	expect(kept.slice(0, 2)).toEqual(['search 5', `search ${MAX_RECENT + 2}`]);
});

it('forgets all', async () => {
	await rememberSearch('khan');
	await forgetSearches();
	expect(await getRecentSearches()).toEqual([]);
});

it('reads nothing from what is no list of texts', async () => {
	for (const value of ['khan', [1], [''], { 0: 'khan' }]) {
		await fakeBrowser.storage.local.set({ 'recent-searches': value });
		expect(await getRecentSearches()).toEqual([]);
	}
});
