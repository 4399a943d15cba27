/** What every end-to-end test gets: a browser with Gloss, a server of sample pages, a watched page. */
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { freePort, launchWithExtension } from '../../scripts/browsers/launch.ts';
import type { Gloss } from '../../scripts/browsers/surfaces.ts';
import { ROOT } from '../../scripts/build/build.ts';
import { test as base } from '../sample-pages.ts';

/** The folder of the build that tests drive. */
export const EXTENSION = process.env.GLOSS_EXTENSION ?? join(ROOT, '.output/test/chrome-mv3');

/** Everything that a page complained of or asked for. */
export interface Watch {
	errors: string[];
	requests: string[];
}

interface TestFixtures {
	watch: Watch;
	/** Opens a sample page by name in the watched tab. */
	open: (name: string) => Promise<Page>;
}

interface WorkerFixtures {
	gloss: Gloss;
}

/** Attaches listeners for errors and requests of one page. */
export function watchPage(page: Page): Watch {
	const watch: Watch = { errors: [], requests: [] };
	page.on('console', (message) => {
		if (message.type() === 'error') watch.errors.push(message.text());
	});
	page.on('pageerror', (error) => watch.errors.push(error.message));
	page.on('request', (request) => watch.requests.push(request.url()));
	return watch;
}

/**
 * Puts every setting back to its default. Runs in a file of the extension: a worker may be asleep, and a page
 * of ours has work of its own.
 */
async function resetSettings(gloss: Gloss): Promise<void> {
	const page = await gloss.context.newPage();
	await page.goto(`${gloss.origin}/manifest.json`);
	await page.evaluate(async () => {
		const kept = Object.keys(await chrome.storage.local.get(null));
		await chrome.storage.local.remove(kept.filter((key) => key.startsWith('silenced')));
		await chrome.storage.sync.clear();
	});
	await page.close();
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
	gloss: [
		async ({ playwright: _ }, use) => {
			const port = await freePort();
			const launched = await launchWithExtension({ extension: EXTENSION, port });
			await use({ ...launched, debugging: `http://127.0.0.1:${port}` });
			await launched.close();
		},
		{ scope: 'worker' },
	],
	context: async ({ gloss }, use) => {
		await resetSettings(gloss);
		await use(gloss.context);
		for (const page of gloss.context.pages().slice(1)) await page.close();
	},
	page: async ({ context }, use) => {
		await use(await context.newPage());
	},
	watch: async ({ page }, use) => {
		await use(watchPage(page));
	},
	open: async ({ page, server }, use) => {
		await use(async (name) => {
			await page.goto(`${server.origin}/${name}`, { waitUntil: 'load' });
			return page;
		});
	},
});

export { expect } from '@playwright/test';
