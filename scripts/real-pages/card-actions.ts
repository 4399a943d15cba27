/** Everything that a reader can do on a card: which controls, and how it is told that it was done. */
import type { Locator, Page } from 'playwright-core';
import { litPlaces } from '../browsers/lit.ts';

/** Whose card is used: a judge under sanctions, whose sources differ. */
export const NAME = 'Nicolas Guillou';
const ENTITY = 'nicolas-guillou';

export interface Desk {
	page: Page;
	/** A page of the extension. */
	settings: Page;
}

export interface Action {
	name: string;
	/** Controls of the card by their names, pressed one after the other. */
	press: readonly RegExp[];
	/** Whether it has been done; what it opened in other tabs is closed again. */
	done(desk: Desk): Promise<boolean>;
	/** Whether the card goes with it. */
	closes?: true;
}

/** The card that stands open on a page. */
export function cardOn(page: Page): Locator {
	return page.locator('[popover]:popover-open');
}

function shows(selector: string, atLeast = 1): Action['done'] {
	return async ({ page }) => {
		const found = cardOn(page).locator(selector);
		return (await found.count()) >= atLeast && (await found.first().isVisible());
	};
}

function opensTab(address: string): Action['done'] {
	return async ({ page }) => {
		const tab = page
			.context()
			.pages()
			.find((one) => one.url().includes(address));
		await tab?.close();
		return tab !== undefined;
	};
}

/** The timeline stands in the panel beside the page's window, or in a tab of it. */
function opensTimeline({ settings }: Desk): Promise<boolean> {
	return settings.evaluate(async () => {
		const all = await chrome.runtime.getContexts({});
		return all.some(({ documentUrl }) => documentUrl?.includes('/sidepanel.html'));
	});
}

async function copied({ page }: Desk): Promise<boolean> {
	const text = await page.evaluate(() => navigator.clipboard.readText());
	return text.includes(NAME) && /corpus as of \d+ \w+ 20\d\d/.test(text);
}

/** Where a name must have gone out once it is silenced. */
function unlit(text?: string): Action['done'] {
	return async ({ page }) => {
		const lit = await litPlaces(page);
		return text === undefined ? lit.length === 0 : lit.length > 0 && lit.every((one) => one.text !== text);
	};
}

export const ACTIONS: readonly Action[] = [
	{ name: 'a measure', press: [/^US sanctions/], done: shows('.gloss-chip-note') },
	{ name: 'a source', press: [/paragraph/], done: shows('.gloss-source-details') },
	{
		name: 'a passage in the library',
		press: [/paragraph/, /^Read in the library/],
		done: opensTab('library.html#/document/'),
	},
	{ name: 'more sentences', press: [/more sentence/], done: shows('.gloss-statements > li', 4) },
	{ name: 'another event', press: [/20\d\d: /], done: shows('li:first-child > button[aria-pressed="true"]') },
	{ name: 'versions that differ', press: [/^Compare/], done: shows('.gloss-versions > li', 2) },
	{ name: 'why it is lit', press: [/^More/], done: shows('.gloss-reasons > li') },
	{ name: 'copy a citation', press: [/^Cite/], done: copied },
	{ name: 'pin', press: [/^Pin/], done: shows('button[aria-pressed="true"][aria-label="Pin"]') },
	{
		name: 'pin and close',
		press: [/^Pin/, /^Close/],
		done: async ({ page }) => (await cardOn(page).count()) === 0,
		closes: true,
	},
	{ name: 'library', press: [/^Library/], done: opensTab(`library.html#/entity/${ENTITY}`) },
	{ name: 'timeline', press: [/^Timeline/], done: opensTimeline },
	{ name: 'mute on this page', press: [/^More/, /^On this page/], done: unlit(NAME), closes: true },
	{ name: 'mute on this site', press: [/^More/, /^On this site/], done: unlit(NAME), closes: true },
	{ name: 'mute anywhere', press: [/^More/, /^Anywhere/], done: unlit(NAME), closes: true },
	{ name: 'off on this site', press: [/^More/, /^Switch Gloss off on/], done: unlit(), closes: true },
];
