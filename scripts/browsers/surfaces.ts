/** Opens the popup and the side panel for real and hands them over to be driven. */
import { type Browser, chromium, type Page, type Worker } from 'playwright-core';
import type { Launched } from './launch.ts';

/** A browser whose debugging port is known. */
export interface Gloss extends Launched {
	/** Where the debugging protocol listens, such as `http://127.0.0.1:9222`. */
	debugging: string;
}

export interface Surface {
	page: Page;
	/** Lets go of the debugging connection; the surface itself is closed first. */
	close(): Promise<void>;
}

/** Popup and panel are not among the context's pages: they are found over the debugging port. */
async function connectTo(gloss: Gloss, path: string): Promise<Surface> {
	const end = Date.now() + 10_000;
	while (Date.now() < end) {
		const browser: Browser = await chromium.connectOverCDP(gloss.debugging);
		const pages = browser.contexts().flatMap((context) => context.pages());
		const page = pages.find((one) => one.url().startsWith(`${gloss.origin}/${path}`));
		if (page) {
			return {
				page,
				async close() {
					if (!page.isClosed()) await page.close().catch(() => {});
					await browser.close();
				},
			};
		}
		await browser.close();
		await new Promise((later) => setTimeout(later, 200));
	}
	throw new Error(`${path} did not open`);
}

/** The service worker that runs now; an earlier handle is dead once the worker was stopped. */
async function liveWorker(gloss: Gloss): Promise<Worker> {
	const running = gloss.context.serviceWorkers().find((worker) => worker.url().startsWith(gloss.origin));
	return running ?? gloss.context.waitForEvent('serviceworker');
}

/** Opens the toolbar popup over a tab, as a click on the button would. */
export async function openPopup(gloss: Gloss, over: Page): Promise<Surface> {
	await over.bringToFront();
	const worker = await liveWorker(gloss);
	await worker.evaluate(() => chrome.action.openPopup());
	return connectTo(gloss, 'popup.html');
}

/**
 * Opens the side panel beside a tab. `sidePanel.open` asks for a click, so a page of the extension
 * gets a button for it; the window's id is fetched first, or the click would be used up by then.
 */
export async function openSidePanel(gloss: Gloss, over: Page): Promise<Surface> {
	const helper = await gloss.context.newPage();
	await helper.goto(`${gloss.origin}/options.html`);
	await helper.evaluate(async () => {
		const { id } = await chrome.windows.getCurrent();
		const button = document.createElement('button');
		button.id = 'open-panel';
		button.textContent = 'Open';
		button.style.cssText = 'position:fixed;inset:0;z-index:99';
		button.addEventListener('click', () => {
			if (id !== undefined) chrome.sidePanel.open({ windowId: id });
		});
		document.body.append(button);
	});
	await helper.click('#open-panel');
	const panel = await connectTo(gloss, 'sidepanel.html');
	await helper.close();
	await over.bringToFront();
	return panel;
}

/** Stops every service worker, as the browser does with one that has nothing to do. */
export async function stopWorker(gloss: Gloss): Promise<void> {
	const helper = await gloss.context.newPage();
	await helper.goto(`${gloss.origin}/options.html`);
	const session = await gloss.context.newCDPSession(helper);
	await session.send('ServiceWorker.enable');
	await session.send('ServiceWorker.stopAllWorkers');
	await session.detach();
	await helper.close();
}
