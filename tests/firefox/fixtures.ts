/**
 * What every test in Firefox gets: a browser with Gloss, a server of sample pages, a watched page.
 * Playwright runs the tests but cannot load an extension into Firefox; WebDriver BiDi can.
 */
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { ensureFirefox } from '../../scripts/browsers/find.ts';
import { hover, litPlaces } from '../../scripts/browsers/lit.ts';
import { ROOT } from '../../scripts/build/build.ts';
import { test as base } from '../sample-pages.ts';
import { bidiOf } from './window.ts';

const EXTENSION = process.env.GLOSS_FIREFOX_EXTENSION ?? join(ROOT, '.output/test/firefox-mv3');
const ID = 'gloss@gloss.example';
/** Firefox gives each profile an address of its own unless one is named. */
const HOST = '5b1c7d1e-6a0f-4c57-9f0e-2d3c4b5a6978';

interface TestFixtures {
	/** Errors that the page's own console and scripts told of. */
	errors: string[];
	tab: Page;
	open: (name: string) => Promise<Page>;
	/** Stores a choice of painter; every name is lit. */
	paintWith: (painter: 'highlight' | 'mark') => Promise<void>;
}

interface WorkerFixtures {
	firefox: Browser;
	/** The options page, from which settings are written. */
	options: Page;
}

async function launch(): Promise<Browser> {
	const browser = await puppeteer.launch({
		browser: 'firefox',
		executablePath: ensureFirefox(),
		headless: true,
		defaultViewport: { width: 1200, height: 900 },
		extraPrefsFirefox: {
			'extensions.webextensions.uuids': JSON.stringify({ [ID]: HOST }),
			// Puppeteer's default, in which the focus never comes to a popup.
			'focusmanager.testmode': false,
		},
		args: ['--remote-allow-system-access'],
	});
	await bidiOf(browser).send('webExtension.install', {
		extensionData: { type: 'path', path: EXTENSION },
		'moz:allowPrivateBrowsing': true,
	});
	return browser;
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
	firefox: [
		async ({ playwright: _ }, use) => {
			const browser = await launch();
			await use(browser);
			await browser.close();
		},
		{ scope: 'worker' },
	],
	options: [
		async ({ firefox }, use) => {
			const page = await firefox.newPage();
			// `goto` waits for events that Firefox does not send for pages of extensions.
			page.goto(`moz-extension://${HOST}/options.html`).catch(() => undefined);
			await page.waitForFunction(() => document.querySelector('main') && 'chrome' in globalThis);
			await use(page);
		},
		{ scope: 'worker' },
	],
	tab: async ({ firefox }, use) => {
		const page = await firefox.newPage();
		await use(page);
		await page.close();
	},
	errors: async ({ tab }, use) => {
		const errors: string[] = [];
		const note = (error: string) => {
			// Firefox asks for a picture of every site, which a strict policy refuses.
			if (!error.includes('/favicon.ico')) errors.push(error);
		};
		tab.on('pageerror', (error) => note(String(error)));
		tab.on('console', (message) => {
			if (message.type() === 'error') note(message.text());
		});
		await use(errors);
	},
	open: async ({ tab, server }, use) => {
		await use(async (name) => {
			await tab.goto(`${server.origin}/${name}`);
			return tab;
		});
	},
	paintWith: async ({ options }, use) => {
		await use((painter) => {
			const look = { density: 'all', theme: 'system', painter };
			return options.evaluate((value) => chrome.storage.sync.set({ look: value }), look);
		});
	},
});

/** The lit texts of a page in document order. */
export async function texts(page: Page): Promise<string[]> {
	return (await litPlaces(page)).map(({ text }) => text);
}

/** Rests the pointer on a lit text and answers the heading of the card that opens. */
export async function headingOfCard(page: Page, text: string): Promise<string> {
	const find = async () => (await litPlaces(page)).find((one) => one.text === text);
	const first = await find();
	await page.evaluate((y) => scrollBy({ top: y - innerHeight / 2, behavior: 'instant' }), first?.y ?? 0);
	const place = await find();
	if (!place) throw new Error(`nothing lit reads "${text}"`);
	const heading = () =>
		page.evaluate(
			() => document.querySelector('[popover]:popover-open')?.shadowRoot?.querySelector('h2')?.textContent,
		);
	// The card's code comes when the page is idle, and a pointer that rests already tells nothing.
	for (let round = 0; round < 5; round++) {
		await hover(page, place);
		for (let wait = 0; wait < 10; wait++) {
			const found = await heading();
			if (found) return found;
			await new Promise((later) => setTimeout(later, 100));
		}
	}
	throw new Error(`no card opened for "${text}"`);
}

export { expect } from '@playwright/test';
