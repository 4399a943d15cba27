/** The browser's own window in Firefox: what a hand on the keyboard does, whatever has the focus. */
import type { Browser } from 'puppeteer-core';

/** What is asked of Puppeteer's connection to the browser. */
export interface Bidi {
	send(
		method: string,
		parameters: object,
	): Promise<{ result: { contexts?: { context: string; url: string }[]; result?: { value?: unknown } } }>;
}

/** The connection itself: not all that Firefox answers to has a method of Puppeteer's. */
export function bidiOf(firefox: Browser): Bidi {
	return Reflect.get(firefox, 'connection');
}

/**
 * The value of an expression in the browser's own scope, where `front` is the window in front.
 * @throws Error when no window is open.
 */
async function inBrowser(firefox: Browser, expression: string): Promise<unknown> {
	const bidi = bidiOf(firefox);
	const { result: tree } = await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
	const context = tree.contexts?.find(({ url }) => url.endsWith('/browser.xhtml'))?.context;
	const { result } = await bidi.send('script.evaluate', {
		expression: `{ const front = Services.wm.getMostRecentWindow('navigator:browser'); ${expression} }`,
		target: { context },
		awaitPromise: true,
	});
	return result.result?.value;
}

/**
 * Presses keys together in the window in front, and lets go of them. Those of WebDriver go to a page alone;
 * these reach shortcuts of the browser, and the popup when it has the focus.
 * @throws Error when the browser does not take them.
 */
export async function pressInWindow(firefox: Browser, ...keys: string[]): Promise<void> {
	const taken = await inBrowser(
		firefox,
		`const hand = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
		const taken = hand.beginInputTransactionForTests(front);
		const keys = ${JSON.stringify(keys)}.map((key) => new front.KeyboardEvent('', { key }));
		for (const key of keys) hand.keydown(key);
		for (const key of keys.reverse()) hand.keyup(key);
		taken;`,
	);
	if (taken !== true) throw new Error('no window takes keys');
}

/** Presses a text's keys one after the other. */
export async function typeInWindow(firefox: Browser, text: string): Promise<void> {
	for (const key of text) await pressInWindow(firefox, key);
}

/** How often the browser's history has an address. */
export async function visitsTo(firefox: Browser, url: string): Promise<unknown> {
	return inBrowser(
		firefox,
		`ChromeUtils.importESModule('resource://gre/modules/PlacesUtils.sys.mjs')
			.PlacesUtils.history.fetch(${JSON.stringify(url)}, { includeVisits: true })
			.then((page) => page?.visits.length ?? 0);`,
	);
}
