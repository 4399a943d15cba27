import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { type FrameSummary, readSummaries, watchSummaries } from '../../lib/background/page-summaries';

/** The tab in front of the reader and what Gloss found in it. */
export interface FrontTab {
	tabId: number;
	windowId: number;
	/** Absent where the browser hides it (its own pages). */
	url?: string;
	frames: FrameSummary[];
	/** Whether it stands in a private window. */
	incognito: boolean;
}

async function frontTab(): Promise<FrontTab | null> {
	const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
	if (tab?.id === undefined || tab.windowId === undefined) return null;
	return {
		tabId: tab.id,
		windowId: tab.windowId,
		...(tab.url ? { url: tab.url } : {}),
		frames: await readSummaries(tab.id),
		incognito: tab.incognito,
	};
}

/** Follows the active tab of this window and what is found in it; null until the first look. */
export function useFrontTab(): FrontTab | null {
	const [tab, setTab] = useState<FrontTab | null>(null);
	useEffect(() => {
		let stopped = false;
		let latest = 0;
		const look = () => {
			const turn = ++latest;
			void frontTab().then((found) => {
				// A slower answer about an earlier tab must not replace a newer one.
				if (!stopped && turn === latest) setTab(found);
			});
		};
		look();
		browser.tabs.onActivated.addListener(look);
		// Titles, icons and sounds change all the time and say nothing new.
		const onUpdated = (_: number, change: { status?: string; url?: string }) => {
			if (change.status || change.url) look();
		};
		browser.tabs.onUpdated.addListener(onUpdated);
		const stopWatching = watchSummaries(look);
		return () => {
			stopped = true;
			browser.tabs.onActivated.removeListener(look);
			browser.tabs.onUpdated.removeListener(onUpdated);
			stopWatching();
		};
	}, []);
	return tab;
}
