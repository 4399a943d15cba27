import { browser } from 'wxt/browser';

/** Firefox’s counterpart of the side panel, which Chrome’s types do not know. */
interface Sidebar {
	open(): Promise<void>;
}

/**
 * Opens the timeline beside the page. Must be called in the task of a click or key press, with the
 * window known beforehand: a wait would lose the gesture that the browser asks for.
 */
export function openTimeline(windowId: number): Promise<void> {
	if (!import.meta.env.FIREFOX) return browser.sidePanel.open({ windowId });
	const sidebar: Sidebar | undefined = Reflect.get(browser, 'sidebarAction');
	return sidebar ? sidebar.open() : Promise.reject(new Error('This browser has no sidebar'));
}
