import { useEffect, useRef, useState } from 'preact/hooks';
import * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';
import { pointed } from '../../lib/messages';
import { POINTED } from '../../lib/wire/pointed';
import type { FrontTab } from '../page/use-tab';

/** What must be the same for a connection to go on: the tab, and the pages in its frames. */
function pagesOf(tab: FrontTab | null): string {
	if (!tab || tab.frames.length === 0) return '';
	return JSON.stringify([tab.tabId, ...tab.frames.map(({ frameId, summary }) => [frameId, summary.url])]);
}

/**
 * The entity whose name the reader is on in the page, null for none. Holds a connection to the page
 * while the panel stands; a page without one sends nothing (see lib/wire/pointed.ts).
 */
export function usePointed(tab: FrontTab | null): string | null {
	const [entity, setEntity] = useState<string | null>(null);
	const connection = useRef<{ pages: string; port: Browser.runtime.Port } | null>(null);
	useEffect(() => {
		const pages = pagesOf(tab);
		if ((connection.current?.pages ?? '') === pages) return;
		connection.current?.port.disconnect();
		connection.current = null;
		setEntity(null);
		if (!tab || pages === '') return;
		const port = browser.tabs.connect(tab.tabId, { name: POINTED });
		connection.current = { pages, port };
		port.onMessage.addListener((message: unknown) => {
			const parsed = v.safeParse(pointed, message);
			if (parsed.success) setEntity(parsed.output.entity);
		});
		port.onDisconnect.addListener(() => {
			// Asked for, or the browser complains that nobody did: the page is gone, or read anew.
			void browser.runtime.lastError;
			// The next news of the tab connects again.
			if (connection.current?.port === port) connection.current = null;
			setEntity(null);
		});
	}, [tab]);
	useEffect(() => () => connection.current?.port.disconnect(), []);
	return entity;
}
