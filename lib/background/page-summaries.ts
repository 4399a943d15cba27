/**
 * What was found in the frames of each tab, for popup, panel and badge. Kept in session storage, which
 * outlives the worker, ends with the browser and is closed to content scripts.
 */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type PageSummary, pageSummary } from '../messages';

export interface FrameSummary {
	/** Where `goTo` must be sent; 0 is the page itself. */
	frameId: number;
	summary: PageSummary;
}

/** One key a frame: frames report at the same time, and none may overwrite another. */
function keyOf(tab: number, frame: number): string {
	return `page:${tab}:${frame}`;
}

function isOf(tab: number, key: string): boolean {
	return key.startsWith(`page:${tab}:`);
}

/** Stores what one frame found. A frame in the page with nothing lit is forgotten: it may be gone. */
export async function writeSummary(tab: number, frame: number, summary: PageSummary): Promise<void> {
	const key = keyOf(tab, frame);
	const nothing = summary.found.length === 0 && summary.capped.length === 0;
	if (frame !== 0 && nothing) await browser.storage.session.remove(key);
	else await browser.storage.session.set({ [key]: summary });
}

/** Forgets all frames of a tab. */
export async function clearSummaries(tab: number): Promise<void> {
	const keys = Object.keys(await browser.storage.session.get(null)).filter((key) => isOf(tab, key));
	if (keys.length > 0) await browser.storage.session.remove(keys);
}

/** What the frames of a tab found, the page itself first; empty where Gloss lit nothing. */
export async function readSummaries(tab: number): Promise<FrameSummary[]> {
	const found: FrameSummary[] = [];
	for (const [key, value] of Object.entries(await browser.storage.session.get(null))) {
		if (!isOf(tab, key)) continue;
		const parsed = v.safeParse(pageSummary, value);
		const frameId = Number(key.slice(key.lastIndexOf(':') + 1));
		if (parsed.success) found.push({ frameId, summary: parsed.output });
	}
	return found.sort((a, b) => a.frameId - b.frameId);
}

/** Calls back whenever the summaries of any tab change. Returns how to stop. */
export function watchSummaries(onChange: () => void): () => void {
	const listen = (changes: Record<string, unknown>, area: string) => {
		if (area === 'session' && Object.keys(changes).some((key) => key.startsWith('page:'))) onChange();
	};
	browser.storage.onChanged.addListener(listen);
	return () => browser.storage.onChanged.removeListener(listen);
}
