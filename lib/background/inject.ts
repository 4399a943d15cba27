/** Puts our scripts into frames: the gate where it is missing, the rest where the gate opened. */
import { browser } from 'wxt/browser';
import type { MessageData, Sender } from '../messages';
import { highlightCss } from '../page/painters/style';
import { readTakeover, TAKEOVERS, type Takeover } from '../page/takeover';
import { getSilenced } from '../settings';
import { siteOf } from '../site';

/** In Firefox only the user origin reaches into open shadow roots, in Chromium only the author origin. */
const ORIGIN = import.meta.env.FIREFOX ? 'USER' : 'AUTHOR';
const CSS = highlightCss(import.meta.env.FIREFOX ? '' : ':root');

/**
 * Injects styles and the annotate script into the frame that asks, unless its site is switched off (the
 * site of the tab, since readers switch off what the address bar shows). False when nothing was injected.
 */
export async function annotateFrame({ tab, frameId, url }: Sender): Promise<boolean> {
	if (tab?.id === undefined || frameId === undefined) return false;
	const site = siteOf(tab.url ?? url);
	if (site !== null && (await getSilenced()).sites.includes(site)) return false;
	const target = { tabId: tab.id, frameIds: [frameId] };
	try {
		await Promise.all([
			browser.scripting.insertCSS({ target, css: CSS, origin: ORIGIN }),
			browser.scripting.executeScript({ target, files: ['/annotate.js'], injectImmediately: true }),
		]);
		return true;
	} catch {
		// The frame went away, or is one that browsers keep extensions out of.
		return false;
	}
}

/** Runs one more script in the frame that asks; false when it could not. */
export async function injectPart(
	{ part }: MessageData<'loadPart'>,
	{ tab, frameId }: Sender,
): Promise<boolean> {
	if (tab?.id === undefined || frameId === undefined) return false;
	const target = { tabId: tab.id, frameIds: [frameId] };
	try {
		await browser.scripting.executeScript({ target, files: [`/${part}.js`], injectImmediately: true });
		return true;
	} catch {
		// The frame went away.
		return false;
	}
}

/**
 * Whether a framework is still to take the frame that asks over, by what the frame's own world says; that
 * nothing is, where it cannot be asked.
 */
export async function takeoverIn({ tab, frameId }: Sender): Promise<Takeover> {
	if (tab?.id === undefined || frameId === undefined) return 'free';
	const target = { tabId: tab.id, frameIds: [frameId] };
	try {
		const [answer] = await browser.scripting.executeScript({ target, world: 'MAIN', func: readTakeover });
		return TAKEOVERS.find((state) => state === answer?.result) ?? 'free';
	} catch {
		// The frame went away.
		return 'free';
	}
}

/** Runs the gate in open tabs whose address passes; tabs that scripts may not enter are left out. */
export async function runGate(passes: (url: string | undefined) => boolean): Promise<void> {
	const tabs = await browser.tabs.query({});
	await Promise.allSettled(
		tabs.map(async ({ id, url }) => {
			if (id === undefined || !/^(?:https?|file):/.test(url ?? '') || !passes(url)) return;
			const target = { tabId: id, allFrames: true };
			await browser.scripting.executeScript({ target, files: ['/gate.js'] });
		}),
	);
}
