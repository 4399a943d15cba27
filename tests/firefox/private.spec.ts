/** A private window in Firefox: Gloss works there and keeps nothing of what is looked up. */
import type { Browser, Page } from 'puppeteer-core';
import { expect, headingOfCard, test, texts } from './fixtures.ts';
import { closeLibrary, libraryTabs, openPopup, popupIsOpen, textsIn } from './surfaces.ts';
import { pressInWindow, typeInWindow, visitsTo } from './window.ts';

/**
 * The page that something opens, in whatever window.
 * @throws Error when none comes.
 */
async function opened(firefox: Browser, open: () => Promise<unknown>): Promise<Page> {
	const known = new Set(firefox.targets());
	const coming = firefox.waitForTarget((target) => target.type() === 'page' && !known.has(target));
	await open();
	const page = await (await coming).page();
	if (!page) throw new Error('a target without a page');
	return page;
}

/** Looks for a name in the toolbar's popup over the window in front and opens it in the library. */
async function lookUp(firefox: Browser, ours: Page, name: string): Promise<void> {
	await typeInWindow(firefox, name.toLowerCase());
	await expect.poll(async () => (await textsIn(ours, 'popup', '[role="option"]'))[0]).toContain(name);
	await pressInWindow(firefox, 'Control', 'Enter');
}

const recent = (ours: Page) =>
	ours.evaluate(async () => (await chrome.storage.local.get('recent-searches'))['recent-searches']);
const remembered = (ours: Page) =>
	ours.evaluate(async () => Object.keys(await chrome.storage.session.get(null)).sort());

test.afterEach(({ options }) => closeLibrary(options));

test('names are lit, the card opens, and what is looked up stays in the window', async ({
	firefox,
	options,
	open,
	paintWith,
	server,
}) => {
	await paintWith('highlight');
	await options.evaluate(() => chrome.storage.local.remove('recent-searches'));
	const page = await open('sample-court.html');
	await page.bringToFront();
	await expect.poll(async () => (await texts(page)).length).toBeGreaterThan(30);
	await openPopup(firefox, options);
	await lookUp(firefox, options, 'Beti Hohler');
	await expect.poll(() => libraryTabs(options, 'beti-hohler')).toEqual([false]);
	await expect.poll(() => recent(options)).toEqual(['beti hohler']);
	await expect.poll(() => popupIsOpen(options)).toBe(false);
	const before = await remembered(options);

	const url = `${server.origin}/sample-court.html?private`;
	const inPrivate = await opened(firefox, () =>
		options.evaluate((asked) => chrome.windows.create({ incognito: true, url: asked }), url),
	);
	await expect.poll(async () => (await texts(inPrivate)).length).toBeGreaterThan(30);
	expect(await headingOfCard(inPrivate, 'Tomoko Akane')).toContain('Tomoko Akane');
	const ours = await opened(firefox, () =>
		options.evaluate(async () => {
			const [window] = (await chrome.windows.getAll()).filter(({ incognito }) => incognito);
			if (window?.id === undefined) throw new Error('no private window');
			await chrome.tabs.create({
				windowId: window.id,
				url: chrome.runtime.getURL('/options.html'),
				active: false,
			});
		}),
	);
	await ours.waitForFunction(() => document.querySelector('main') && 'chrome' in globalThis);
	await openPopup(firefox, ours);
	await expect
		.poll(() => textsIn(ours, 'popup', 'h1'))
		.toEqual([expect.stringMatching(/^\d+ names on this page$/)]);
	expect(await textsIn(ours, 'popup', '.gloss-starting h2')).toEqual(['Try']);
	await lookUp(firefox, ours, 'Tomoko Akane');
	await expect.poll(() => libraryTabs(options, 'tomoko-akane')).toEqual([true]);

	await ours.evaluate(async () => {
		const { windowId } = await chrome.tabs
			.getCurrent()
			.then((tab) => tab ?? Promise.reject(new Error('no tab')));
		// The answer would come to a page that is gone.
		void chrome.windows.remove(windowId);
	});
	await expect.poll(() => libraryTabs(options, 'tomoko-akane')).toEqual([]);
	await expect.poll(() => remembered(options)).toEqual(before);
	expect(await recent(options)).toEqual(['beti hohler']);
	expect(await visitsTo(firefox, page.url())).toBeGreaterThan(0);
	expect(await visitsTo(firefox, url)).toBe(0);
	await page.bringToFront();
	await openPopup(firefox, options);
	await expect.poll(() => textsIn(options, 'popup', '.gloss-starting h2')).toEqual(['Recent searches']);
	expect(await textsIn(options, 'popup', '.gloss-starting li')).toEqual(['beti hohler']);
	await pressInWindow(firefox, 'Escape');
	await expect.poll(() => popupIsOpen(options)).toBe(false);
});
