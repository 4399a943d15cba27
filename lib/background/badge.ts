import { browser } from 'wxt/browser';
import { readSummaries } from './page-summaries';

/** Grey: a number to notice in passing, not an alarm. */
const COLOUR = '#5f6670';

/** Writes how many different names a tab holds onto the toolbar button; nothing for none. */
export async function showBadge(tab: number): Promise<void> {
	const entities = new Set<string>();
	for (const { summary } of await readSummaries(tab)) {
		for (const { entity } of summary.found) entities.add(entity);
	}
	const text = entities.size > 0 ? String(entities.size) : '';
	await browser.action.setBadgeBackgroundColor({ tabId: tab, color: COLOUR });
	await browser.action.setBadgeText({ tabId: tab, text });
}
