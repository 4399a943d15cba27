/** A private window: Gloss works there, opens its pages there and keeps nothing of what is looked up. */
import { type Browser, chromium, type Page, type Worker } from 'playwright-core';
import { freePort, launchWithExtension } from '../../scripts/browsers/launch.ts';
import { EXTENSION, expect, test } from './fixtures.ts';

/** What the page of extensions may ask of the browser. */
interface DeveloperPrivate {
	updateProfileConfiguration(update: { inDeveloperMode: boolean }): Promise<void>;
	updateExtensionConfiguration(update: { extensionId: string; incognitoAccess: boolean }): Promise<void>;
}

test('a search in a private window stays in it', async ({ server }) => {
	const port = await freePort();
	const { context, origin, close } = await launchWithExtension({ extension: EXTENSION, port });
	const debugging = `http://127.0.0.1:${port}`;
	const browser = await chromium.connectOverCDP(debugging);
	let seeing: Browser | undefined;
	let popup: Page | undefined;
	try {
		const extensions = await context.newPage();
		await extensions.goto('chrome://extensions');
		await extensions.evaluate(async (extensionId) => {
			const asked: DeveloperPrivate = Reflect.get(chrome, 'developerPrivate');
			// Allowing it loads Gloss anew, which is switched off then unless the reader is a developer.
			await asked.updateProfileConfiguration({ inDeveloperMode: true });
			await asked.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
		}, new URL(origin).host);
		const options = await context.newPage();
		await expect(async () => {
			await options.goto(`${origin}/options.html`);
		}).toPass();
		await options.evaluate(
			(url) => chrome.windows.create({ incognito: true, url, focused: true }),
			`${server.origin}/sample-court.html`,
		);

		let own: Worker | undefined;
		await expect(async () => {
			const workers = browser.contexts().flatMap((one) => one.serviceWorkers());
			const inPrivate = await Promise.all(
				workers.map((worker) => worker.evaluate(() => chrome.extension.inIncognitoContext)),
			);
			own = workers[inPrivate.indexOf(true)];
			expect(own).toBeDefined();
		}).toPass();
		await expect
			.poll(() => own?.evaluate(async () => Object.keys(await chrome.storage.session.get(null)).length))
			.toBeGreaterThan(0);
		await own?.evaluate(() => chrome.action.openPopup());
		// A connection does not hear of popups that open after it.
		await expect(async () => {
			await seeing?.close();
			seeing = await chromium.connectOverCDP(debugging);
			popup = seeing
				.contexts()
				.flatMap((one) => one.pages())
				.find((page) => page.url() === `${origin}/popup.html`);
			expect(popup).toBeDefined();
		}).toPass();
		if (!popup) throw new Error('no popup');
		await expect(popup.getByRole('heading', { level: 1 })).toHaveText(/names on this page/);
		await expect(popup.getByRole('heading', { name: 'Try' })).toBeVisible();
		await popup.getByRole('combobox').fill('tomoko akane');
		await expect(popup.getByRole('option').first()).toContainText('Tomoko Akane');
		// The popup closes under the key press, which the press then complains of.
		await popup
			.getByRole('combobox')
			.press('Control+Enter')
			.catch(() => {});

		const tabsOf = (worker: Worker | undefined) =>
			worker?.evaluate(async () => {
				const tabs = await chrome.tabs.query({});
				return tabs.map(({ url, incognito }) => ({ url, incognito }));
			});
		const library = { url: `${origin}/library.html#/entity/tomoko-akane`, incognito: true };
		await expect.poll(() => tabsOf(own)).toContainEqual(library);
		const elsewhere = await options.evaluate(async () => (await chrome.tabs.query({})).map(({ url }) => url));
		expect(elsewhere.filter((url) => url?.includes('library.html'))).toEqual([]);
		expect(await options.evaluate(() => chrome.storage.local.get(null))).not.toHaveProperty(
			'recent-searches',
		);
	} finally {
		await seeing?.close();
		await browser.close();
		await close();
	}
});
