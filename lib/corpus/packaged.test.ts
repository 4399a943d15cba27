import { describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fixtureCorpus } from './fixtures/data';
import { packCorpus } from './pack';
import { loadPackaged, packagedVersion } from './packaged';

/** Answers fetches as a package would that holds these files. */
function serve(files: Record<string, unknown>): void {
	vi.spyOn(browser.runtime, 'getURL').mockImplementation((path) => `extension://id${path}`);
	vi.stubGlobal('fetch', async (url: string) => {
		const file = files[new URL(url).pathname];
		return file === undefined ? new Response('', { status: 404 }) : new Response(JSON.stringify(file));
	});
}

describe('the packaged corpus', () => {
	it('is read from the root of the package', async () => {
		const corpus = fixtureCorpus();
		serve({ '/corpus.json': packCorpus(corpus), '/corpus-version.json': { version: corpus.version } });
		expect(await loadPackaged()).toEqual(corpus);
		expect(await packagedVersion()).toBe(corpus.version);
	});

	it('rejects where the package is broken', async () => {
		serve({ '/corpus-version.json': { schema: 1 } });
		await expect(loadPackaged()).rejects.toThrow('/corpus.json');
		await expect(packagedVersion()).rejects.toThrow('version');
	});
});
