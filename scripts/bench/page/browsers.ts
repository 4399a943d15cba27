/** Two browsers side by side, one with Gloss and one without, and a folder of pages that both open. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { ensureChromium } from '../../browsers/find.ts';
import { type Launched, launchWithExtension } from '../../browsers/launch.ts';
import { build } from '../../build/build.ts';
import { serve } from '../../serve.ts';
import { PAGE, traced } from './tracing.ts';

/** With these a page's clock is as fine as browsers have it. */
const ISOLATED = {
	'cross-origin-opener-policy': 'same-origin',
	'cross-origin-embedder-policy': 'require-corp',
};

/** ms that one step may take, however busy the machine. */
const PATIENCE = 180_000;

export interface Bench {
	gloss: Launched;
	/** The same browser without Gloss. */
	bare: Browser;
	/** The folder of the built extension. */
	extension: string;
	/** Serves a text as the page to be measured and answers its address; scripts of pages made elsewhere are held back. */
	put(html: string, from: 'made' | 'saved'): Promise<string>;
	/** A page of the browser with or without Gloss, which asks nobody but us for anything. */
	open(which: 'gloss' | 'bare'): Promise<Page>;
	close(): Promise<void>;
}

/** Every name lit, so that nothing is measured by lighting less. */
export async function lightAll({ context, origin }: Launched): Promise<void> {
	const page = await context.newPage();
	await page.goto(`${origin}/options.html`);
	await page.evaluate(() =>
		chrome.storage.sync.set({ look: { density: 'all', painter: 'highlight', theme: 'system' } }),
	);
	await page.close();
}

/** A trace of what a page does while something runs, or of the marks alone that it sets. */
export function trace(
	page: Page,
	run: () => Promise<unknown>,
	what: 'everything' | 'marks' = 'everything',
): Promise<Buffer> {
	const browser = page.context().browser();
	if (!browser) throw new Error('the browser cannot be traced');
	return traced(browser, page, what, async () => {
		await run();
	});
}

/** Opens both browsers on a build of this moment. */
export async function openBench(): Promise<Bench> {
	const folder = await mkdtemp(join(tmpdir(), 'gloss-bench-'));
	const extension = build();
	const made = await serve(folder, { headers: ISOLATED });
	const saved = await serve(folder, { headers: ISOLATED, policy: "script-src 'none'" });
	const gloss = await launchWithExtension({ extension });
	const bare = await chromium.launch({
		executablePath: ensureChromium(),
		args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
	});
	const own = [made.origin, saved.origin, gloss.origin];
	await lightAll(gloss);
	return {
		gloss,
		bare,
		extension,
		put: async (html, from) => {
			await writeFile(join(folder, PAGE), html);
			return `${(from === 'made' ? made : saved).origin}${PAGE}`;
		},
		open: async (which) => {
			const page = await (which === 'gloss' ? gloss.context : bare).newPage();
			page.setDefaultTimeout(PATIENCE);
			if (which === 'bare') await page.setViewportSize({ width: 1200, height: 900 });
			await page.route(
				(url) => url.protocol.startsWith('http') && !own.includes(url.origin),
				(route) => route.abort(),
			);
			return page;
		},
		close: async () => {
			await gloss.close();
			await bare.close();
			await Promise.all([made.close(), saved.close()]);
			await rm(folder, { recursive: true, force: true });
		},
	};
}
