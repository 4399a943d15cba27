/** Popup and sidebar, which no driver reaches: pages of one extension see each other. */
import type { Browser, Page } from 'puppeteer-core';
import { expect } from './fixtures.ts';
import { pressInWindow } from './window.ts';

type Surface = 'popup' | 'sidebar';

/**
 * Texts of all that a selector finds in a surface; none where it is not open. `ours` is a page of Gloss: in
 * a private window for surfaces of private windows, in another for the others.
 */
export function textsIn(ours: Page, surface: Surface, selector: string): Promise<string[]> {
	return ours.evaluate(
		(type, asked) => {
			const [view] = chrome.extension.getViews({ type: type as chrome.extension.ViewType });
			return [...(view?.document.querySelectorAll(asked) ?? [])].map((one) => one.textContent ?? '');
		},
		surface,
		selector,
	);
}

/** Presses the first button of a surface with a text or name that begins so. */
export function pressIn(ours: Page, surface: Surface, name: string): Promise<void> {
	return ours.evaluate(
		(type, asked) => {
			const [view] = chrome.extension.getViews({ type: type as chrome.extension.ViewType });
			const buttons = [...(view?.document.querySelectorAll('button') ?? [])];
			const nameOf = (one: Element) => one.getAttribute('aria-label') ?? one.textContent ?? '';
			buttons.find((one) => nameOf(one).startsWith(asked))?.click();
		},
		surface,
		name,
	);
}

/** Whether the toolbar's popup is open. */
export function popupIsOpen(ours: Page): Promise<boolean> {
	return ours.evaluate(
		() => chrome.extension.getViews({ type: 'popup' as chrome.extension.ViewType }).length > 0,
	);
}

/** Opens the toolbar's popup by its shortcut over the window in front and waits until its field has the focus. */
export async function openPopup(firefox: Browser, ours: Page): Promise<void> {
	await pressInWindow(firefox, 'Alt', 'Shift', 'G');
	const focused = () =>
		ours.evaluate(() => {
			const [view] = chrome.extension.getViews({ type: 'popup' as chrome.extension.ViewType });
			return view?.document.hasFocus() ? view.document.activeElement?.role : undefined;
		});
	await expect.poll(focused).toBe('combobox');
}

/** Of each tab in which the library shows an entity, whether it is private. */
export function libraryTabs(ours: Page, entity: string): Promise<boolean[]> {
	return ours.evaluate(
		async (end) =>
			(await chrome.tabs.query({})).filter(({ url }) => url?.endsWith(end)).map((tab) => tab.incognito),
		`/library.html#/entity/${entity}`,
	);
}

/** Closes every tab of the library. */
export function closeLibrary(ours: Page): Promise<void> {
	return ours.evaluate(async () => {
		const tabs = await chrome.tabs.query({ url: chrome.runtime.getURL('/library.html') });
		await chrome.tabs.remove(tabs.flatMap(({ id }) => id ?? []));
	});
}
