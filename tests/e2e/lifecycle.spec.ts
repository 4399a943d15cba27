/**
 * Pages that are drawn ahead, kept for the back button, or in a hidden tab. Playwright turns all three off
 * to have its pages at hand; Puppeteer lets the browser be.
 */
import { expect } from '@playwright/test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { ensureChromium } from '../../scripts/browsers/find.ts';
import { litPlaces } from '../../scripts/browsers/lit.ts';
import { test as base } from '../sample-pages.ts';
import { EXTENSION } from './fixtures.ts';

const LIT = ['International Criminal Court', 'Kimberly Prost'];
/** How long a page on which nothing may happen is watched, in ms. */
const WATCH = 1_200;

const test = base.extend<{ tab: Page }, { chrome: Browser }>({
	chrome: [
		async ({ playwright: _ }, use) => {
			const browser = await puppeteer.launch({
				executablePath: ensureChromium(),
				pipe: true,
				enableExtensions: [EXTENSION],
				args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
			});
			await browser.waitForTarget((target) => target.type() === 'service_worker');
			await use(browser);
			await browser.close();
		},
		{ scope: 'worker' },
	],
	tab: async ({ chrome }, use) => {
		const page = await chrome.newPage();
		await use(page);
		await page.close();
	},
});

async function texts(page: Page): Promise<string[]> {
	return (await litPlaces(page)).map(({ text }) => text);
}

/**
 * A tab that shows a page which the browser has drawn ahead. Throws where it threw away what it had drawn,
 * or Puppeteer lost the tab when one page took the other's place; both are seen on busy machines.
 */
async function openDrawnAhead(chrome: Browser, origin: string): Promise<Page> {
	const tab = await chrome.newPage();
	await tab.goto(`${origin}/frame.html`);
	await tab.evaluate(() => {
		const rules = document.createElement('script');
		rules.type = 'speculationrules';
		rules.textContent = JSON.stringify({ prerender: [{ urls: ['live.html'], eagerness: 'immediate' }] });
		document.head.append(rules);
	});
	await new Promise((later) => setTimeout(later, WATCH));
	await tab.evaluate(() => {
		setTimeout(() => location.assign('live.html'));
	});
	await new Promise((later) => setTimeout(later, WATCH));
	const start = await tab.evaluate(() =>
		Number(Reflect.get(performance.getEntriesByType('navigation')[0] ?? {}, 'activationStart')),
	);
	expect(start).toBeGreaterThan(0);
	return tab;
}

test('a page that is drawn ahead is read when it is shown', async ({ chrome, server }) => {
	await expect(async () => {
		const tab = await openDrawnAhead(chrome, server.origin);
		try {
			await expect.poll(() => texts(tab)).toEqual(LIT);
		} finally {
			await tab.close();
		}
	}).toPass();
});

test('a page that the browser kept is lit as it was, and still watched', async ({ tab, server }) => {
	await tab.goto(`${server.origin}/live.html`);
	await expect.poll(() => texts(tab)).toEqual(LIT);
	await tab.evaluate(() =>
		addEventListener('pageshow', ({ persisted }) => Reflect.set(window, 'kept', persisted)),
	);
	await tab.goto(`${server.origin}/shadow.html`);
	await expect.poll(async () => (await texts(tab)).length).toBe(3);
	await tab.goBack();
	expect(await tab.evaluate(() => Reflect.get(window, 'kept'))).toBe(true);
	expect(await texts(tab)).toEqual(LIT);
	await tab.evaluate(`post('Judge Tomoko Akane spoke.')`);
	await expect.poll(() => texts(tab)).toEqual([LIT[0], 'Tomoko Akane', LIT[1]]);
});

test('a page that the browser kept follows what was chosen meanwhile', async ({
	chrome: browser,
	tab,
	server,
}) => {
	const target = await browser.waitForTarget((found) => found.type() === 'service_worker');
	const choose = async (silenced: unknown) => {
		const worker = await target.worker();
		await worker?.evaluate((value) => chrome.storage.local.set({ silenced: value }), silenced);
	};
	await tab.goto(`${server.origin}/live.html`);
	await expect.poll(() => texts(tab)).toEqual(LIT);
	await tab.goto(`${server.origin}/shadow.html`);
	await choose({ sites: [], entities: ['kimberly-prost'], here: [] });
	await tab.goBack();
	await expect.poll(() => texts(tab)).toEqual([LIT[0]]);
	await choose({ sites: [], entities: [], here: [] });
	await expect.poll(() => texts(tab)).toEqual(LIT);
});

test('nothing is read while the tab is hidden', async ({ chrome, tab, server }) => {
	await tab.goto(`${server.origin}/live.html`);
	await expect.poll(() => texts(tab)).toEqual(LIT);
	const other = await chrome.newPage();
	await other.bringToFront();
	await expect.poll(() => tab.evaluate(() => document.hidden)).toBe(true);
	await tab.evaluate(`post('Judge Tomoko Akane spoke.')`);
	await new Promise((later) => setTimeout(later, WATCH));
	expect(await texts(tab)).toEqual(LIT);
	await other.close();
	await tab.bringToFront();
	await expect.poll(() => texts(tab)).toEqual([LIT[0], 'Tomoko Akane', LIT[1]]);
});
