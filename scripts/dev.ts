/**
 * `npm run dev [-- FILE|URL]`: builds on every change, in a browser that reloads, on the sample news page or
 * on the page named. Without a display it builds alone.
 */
import type { BrowserContext } from 'playwright-core';
import { createServer, type Wxt } from 'wxt';
import { hasDisplay, launchWithExtension } from './browsers/launch.ts';
import { ROOT } from './build/build.ts';
import { openSubject } from './subject.ts';

/** What the page of extensions may ask of the browser. */
interface DeveloperPrivate {
	updateProfileConfiguration(update: { inDeveloperMode: boolean }): Promise<void>;
}

const subject = await openSubject(process.argv[2]);
let context: BrowserContext | null = null;

async function openBrowser(extension: string): Promise<void> {
	({ context } = await launchWithExtension({ extension, headless: false, viewport: null }));
	const page = context.pages()[0] ?? (await context.newPage());
	// What is loaded by hand and reloads itself is switched off unless the reader is a developer.
	await page.goto('chrome://extensions');
	await page.evaluate(async () => {
		const asked: DeveloperPrivate = Reflect.get(chrome, 'developerPrivate');
		await asked.updateProfileConfiguration({ inDeveloperMode: true });
	});
	await page.goto(subject.url);
}

/** WXT would open a browser through a package that is not here, and leaves it to the reader then. */
function openOurs(wxt: Wxt): void {
	if (!hasDisplay()) return;
	wxt.config.runner = {
		openBrowser: () => openBrowser(wxt.config.outDir),
		closeBrowser: async () => context?.close(),
		canOpen: () => true,
	};
}

const server = await createServer({ root: ROOT, hooks: { 'config:resolved': openOurs } });
const reloadExtension = server.reloadExtension.bind(server);
server.reloadExtension = () => {
	// Scripts that stand in a page already belong to the Gloss that was.
	context?.once('serviceworker', () => {
		for (const page of context?.pages() ?? []) page.reload().catch(() => {});
	});
	reloadExtension();
};
await server.start();
