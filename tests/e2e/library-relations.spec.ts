/** What ties an entity to others, and the names in documents: drawn and said, by pointer and by keys alone. */
import type { Page } from '@playwright/test';
import { faultsOf } from './axe.ts';
import { expect, test } from './fixtures.ts';

const DOCUMENT = '#/document/dzwatch-akane-2025-12';
const ENTITY = '#/entity/karim-khan';

test.describe.configure({ timeout: 90_000 });

test.beforeEach(({ watch }) => {
	expect(watch.errors).toEqual([]);
});

test.afterEach(({ watch }) => {
	expect(watch.errors).toEqual([]);
});

function drawing(page: Page) {
	return page.locator('.gloss-graph');
}

/** Presses Tab until a link to this address has the focus. */
async function tabTo(page: Page, href: string): Promise<void> {
	for (let pressed = 0; pressed < 120; pressed++) {
		await page.keyboard.press('Tab');
		if ((await page.evaluate(() => document.activeElement?.getAttribute('href'))) === href) return;
	}
	throw new Error(`Tab does not come to ${href}`);
}

test('names in a document are lit, lead to their pages, and back leads back', async ({ gloss, page }) => {
	await page.goto(`${gloss.origin}/library.html${DOCUMENT}`);
	const third = page.locator('[data-passage="3"]');
	const name = third.getByRole('link', { name: 'Akane', exact: true });
	await expect(name).toHaveAttribute('href', '#/entity/tomoko-akane');
	const look = await name.evaluate((link) => {
		const { textDecorationLine, textDecorationThickness, color } = getComputedStyle(link);
		return {
			textDecorationLine,
			textDecorationThickness,
			plain: color === getComputedStyle(document.body).color,
		};
	});
	expect(look).toEqual({ textDecorationLine: 'underline', textDecorationThickness: '2px', plain: true });
	await name.click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tomoko Akane');
	await page.goBack();
	await expect(page).toHaveURL(/dzwatch-akane-2025-12$/);
	await expect(name).toBeVisible();
});

test('lighting names moves nothing', async ({ gloss, page }) => {
	await page.addInitScript(() => {
		const watch = new MutationObserver(() => {
			const passages = [...document.querySelectorAll('[data-passage]')];
			if (passages.length === 0 || document.querySelector('.gloss-lit')) return;
			watch.disconnect();
			const boxes = passages.map((one) => one.getBoundingClientRect().toJSON());
			document.documentElement.dataset.unlit = JSON.stringify(boxes);
		});
		watch.observe(document, { childList: true, subtree: true });
	});
	await page.goto(`${gloss.origin}/library.html${DOCUMENT}`);
	await expect(page.locator('.gloss-lit').first()).toBeVisible();
	const [unlit, lit] = await page.evaluate(() => [
		document.documentElement.dataset.unlit,
		JSON.stringify(
			[...document.querySelectorAll('[data-passage]')].map((one) => one.getBoundingClientRect().toJSON()),
		),
	]);
	expect(unlit).toBe(lit);
});

test('relations are drawn and said: each name leads on, each line to what says it', async ({
	gloss,
	page,
}) => {
	await page.goto(`${gloss.origin}/library.html${ENTITY}`);
	const listed = page.locator('.gloss-ties').first();
	const measure = listed.getByRole('link', { name: /^US sanctions since Feb 2025, by United States$/ });
	await expect(measure).toHaveAttribute('href', '#/event/us-lists-karim-khan-2025-02');
	await expect(listed.getByText(/Misconduct inquiry.*\(over allegations\)/)).toBeVisible();
	await expect(
		listed.getByText('Ended with his removal by the Assembly; he denies the allegations.'),
	).toBeVisible();
	const line = drawing(page).locator('a.gloss-edge', { hasText: 'UN Office of Internal Oversight Services' });
	await expect(line).toHaveClass(/gloss-edge-alleged/);
	const names = await drawing(page)
		.locator('a.gloss-node')
		.evaluateAll((nodes) => nodes.map((one) => one.ariaLabel));
	expect(names.length).toBeGreaterThan(10);
	await page.getByRole('button', { name: /more names/ }).click();
	const said = await page.locator('.gloss-ties > li > a').allTextContents();
	for (const name of names) expect(said.some((one) => name?.startsWith(`${one}: `))).toBe(true);
	await line.locator('.gloss-edge-room').dispatchEvent('click');
	await expect(page).toHaveURL(/#\/event\/khan-steps-aside-2025-05-16$/);
	await page.goBack();
	await drawing(page)
		.getByRole('link', { name: /^Microsoft:/ })
		.click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Microsoft');
});

test('the drawing is walked by keys, and reading on and back needs no pointer', async ({ gloss, page }) => {
	await page.goto(`${gloss.origin}/library.html${ENTITY}`);
	await expect(drawing(page)).toBeVisible();
	await tabTo(page, '#/entity/nazhat-shameem-khan');
	expect(
		await page.evaluate(() => document.activeElement?.closest('svg')?.classList.contains('gloss-graph')),
	).toBe(true);
	const ring = await page.evaluate(() => {
		const box = document.activeElement?.querySelector('rect');
		return box ? getComputedStyle(box).strokeWidth : '';
	});
	expect(ring).toBe('3px');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nazhat Shameem Khan');
	await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
	await page.goBack();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Karim Khan');
});

test('the drawing is the same each time', async ({ gloss, page }) => {
	const places = async () => {
		await page.goto(`${gloss.origin}/library.html${ENTITY}`);
		await expect(drawing(page)).toBeVisible();
		return drawing(page).innerHTML();
	};
	const first = await places();
	await page.reload();
	expect(await places()).toBe(first);
});

test('a narrow page has the words alone and does not scroll sideways; paper has all', async ({
	gloss,
	page,
}) => {
	await page.setViewportSize({ width: 320, height: 800 });
	await page.goto(`${gloss.origin}/library.html${ENTITY}`);
	await expect(page.locator('.gloss-ties').first()).toBeVisible();
	await expect(drawing(page)).toBeHidden();
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
	const last = page.locator('.gloss-ties').last();
	await expect(last).toBeHidden();
	await page.emulateMedia({ media: 'print' });
	await expect(drawing(page)).toBeVisible();
	await expect(last).toBeVisible();
	await expect(page.getByRole('button', { name: /more names/ })).toBeHidden();
	await page.emulateMedia({ media: 'screen' });
});

for (const [place, colorScheme, forcedColors] of [
	[DOCUMENT, 'light', 'none'],
	[DOCUMENT, 'dark', 'none'],
	['#/entity/international-criminal-court', 'light', 'none'],
	['#/entity/nicolas-guillou', 'dark', 'none'],
	['#/event/us-lists-karim-khan-2025-02', 'dark', 'none'],
	[ENTITY, 'light', 'active'],
] as const) {
	test(`axe finds nothing at ${place} (${colorScheme}, forced colours ${forcedColors})`, async ({
		gloss,
		page,
	}) => {
		await page.emulateMedia({ colorScheme, forcedColors });
		await page.goto(`${gloss.origin}/library.html${place}`);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		if (place === DOCUMENT) await expect(page.locator('.gloss-lit').first()).toBeVisible();
		expect(await faultsOf(page)).toEqual([]);
		await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
	});
}
