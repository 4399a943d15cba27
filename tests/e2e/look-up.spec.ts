/**
 * The ways to the search that no page can press: address bar and context menu. Their events are sent to
 * the worker as the browser sends them, with what the browser would tell.
 */
import type { Worker } from '@playwright/test';
import type { Gloss } from '../../scripts/browsers/surfaces.ts';
import { expect, test } from './fixtures.ts';

/** The browser's own way to raise an event, which its types do not tell. */
interface Raises {
	dispatch(...told: unknown[]): void;
}

interface Suggestion {
	content: string;
	description: string;
}

async function worker(gloss: Gloss): Promise<Worker> {
	const [running] = gloss.context.serviceWorkers();
	return running ?? gloss.context.waitForEvent('serviceworker');
}

async function suggestions(gloss: Gloss, text: string): Promise<Suggestion[]> {
	const offered = await (await worker(gloss)).evaluate(
		(typed) =>
			new Promise<Suggestion[]>((offer) => {
				(chrome.omnibox.onInputChanged as unknown as Raises).dispatch(typed, offer);
			}),
		text,
	);
	return offered;
}

test('the address bar offers names first and leads to what is chosen', async ({ gloss }) => {
	const offered = await suggestions(gloss, 'guilolu');
	expect(offered[0]?.description).toMatch(/^Nicolas Guillou <dim>/);
	expect(offered.length).toBeGreaterThan(3);
	expect(offered.every(({ content }) => content.startsWith(`${gloss.origin}/library.html#/`))).toBe(true);
	const dated = await suggestions(gloss, 'kind:sanction to:2025-06-05 from:2025-06-05');
	expect(dated[0]?.description).toMatch(/^<dim>5 Jun 2025<\/dim> /);
	expect(await suggestions(gloss, 'xyzzyqqq')).toEqual([]);

	for (const [entered, address] of [
		[offered[0]?.content ?? '', '#/entity/nicolas-guillou'],
		['who sanctioned\nthe judges', '#/search/who%20sanctioned%20the%20judges'],
	] as const) {
		const opened = gloss.context.waitForEvent('page');
		await (await worker(gloss)).evaluate(
			(text) => (chrome.omnibox.onInputEntered as unknown as Raises).dispatch(text, 'newForegroundTab'),
			entered,
		);
		const page = await opened;
		await expect(page).toHaveURL(`${gloss.origin}/library.html${address}`);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await page.close();
	}
});

test('“Look up” searches for the words that are selected, beside the page', async ({ gloss, open, page }) => {
	await open('sample-cricket.html');
	await page.bringToFront();
	const opened = gloss.context.waitForEvent('page');
	await (await worker(gloss)).evaluate(async () => {
		const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
		const told = { menuItemId: 'look-up', selectionText: ' Nicolas\n  Guillou ' };
		(chrome.contextMenus.onClicked as unknown as Raises).dispatch(told, tab);
	});
	const library = await opened;
	await expect(library).toHaveURL(`${gloss.origin}/library.html#/search/Nicolas%20Guillou`);
	await expect(library.getByRole('link', { name: 'Nicolas Guillou' }).first()).toBeVisible();
	const beside = await (await worker(gloss)).evaluate(async () => {
		const tabs = await chrome.tabs.query({ lastFocusedWindow: true });
		const looked = tabs.find(({ url }) => url?.includes('/library.html'));
		const page = tabs.find(({ url }) => url?.includes('sample-cricket'));
		return (looked?.index ?? 0) - (page?.index ?? 0);
	});
	expect(beside).toBe(1);
});
