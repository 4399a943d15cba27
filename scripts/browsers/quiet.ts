/** Ways to see that Gloss does nothing on a page. */
import type { BrowserContext, Page, Worker } from 'playwright-core';

/** Our scripts that the page runs, by file name; call it before the page is opened. */
export async function watchScripts(page: Page, origin: string): Promise<Set<string>> {
	const files = new Set<string>();
	const session = await page.context().newCDPSession(page);
	session.on('Debugger.scriptParsed', ({ url }) => {
		if (url.startsWith(origin)) files.add(url.slice(origin.length + 1));
	});
	await session.send('Debugger.enable');
	return files;
}

/** Counts the messages that reach the background from now on; answers how to read the count. */
export async function countMessages(context: BrowserContext, origin: string): Promise<() => Promise<number>> {
	const isOurs = (worker: Worker) => worker.url().startsWith(origin);
	const worker = context.serviceWorkers().find(isOurs) ?? (await context.waitForEvent('serviceworker'));
	await worker.evaluate(() => {
		Reflect.set(globalThis, 'heard', 0);
		chrome.runtime.onMessage.addListener(() => {
			Reflect.set(globalThis, 'heard', Reflect.get(globalThis, 'heard') + 1);
		});
	});
	return () => worker.evaluate(() => Number(Reflect.get(globalThis, 'heard')));
}
