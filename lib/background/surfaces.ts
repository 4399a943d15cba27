/** Opens our own pages. */
import { browser } from 'wxt/browser';
import { libraryUrl } from '../library-address';
import type { LibraryTarget, Sender } from '../messages';

/** Key in session storage of the entity that the timeline is asked to stand on, `{ entity }`. */
const PANEL_FOCUS = 'panel:focus';

async function openTab(url: string, beside?: Sender['tab']): Promise<void> {
	await browser.tabs.create({
		url,
		...(beside?.id === undefined ? {} : { openerTabId: beside.id, index: beside.index + 1 }),
	});
}

/** Opens a tab of the library, beside the tab that asks. */
export function openLibrary(target: LibraryTarget, sender?: Sender): Promise<void> {
	return openTab(libraryUrl(target), sender?.tab);
}

/** UTF-16 units of a search that an address carries. */
const LONGEST_SEARCH = 200;

/** A text as it is searched for: in one line, as selections in a PDF are not, and not too long for an address. */
export function askable(text: string): string {
	return text.replace(/\s+/g, ' ').trim().slice(0, LONGEST_SEARCH);
}

/** Opens a tab of the library on a search. */
export function openSearch(text: string, beside?: Sender['tab']): Promise<void> {
	return openTab(libraryUrl({ view: 'search', text: askable(text) }), beside);
}

/**
 * Opens the timeline beside the page. Must be called in the task of the message that asks for it: the
 * reader's gesture does not outlive an await. Where a browser opens no panel on a message, a tab serves.
 */
export async function openTimeline(entity: string | undefined, sender: Sender): Promise<void> {
	const stored =
		entity === undefined ? undefined : browser.storage.session.set({ [PANEL_FOCUS]: { entity } });
	const windowId = sender.tab?.windowId;
	const opened = windowId === undefined ? Promise.reject(new Error('no window')) : openPanel(windowId);
	await stored;
	await opened.catch(() => openTab(browser.runtime.getURL('/sidepanel.html'), sender.tab));
}

interface FirefoxSidebar {
	open(): Promise<void>;
}

function openPanel(windowId: number): Promise<void> {
	if (!import.meta.env.FIREFOX) return browser.sidePanel.open({ windowId });
	const sidebar: FirefoxSidebar | undefined = Reflect.get(browser, 'sidebarAction');
	return sidebar ? sidebar.open() : Promise.reject(new Error('no sidebar'));
}
