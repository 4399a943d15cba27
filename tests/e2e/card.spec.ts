import { bringUp, waitForLit } from '../../scripts/browsers/lit.ts';
import { card, hoverText, openCard } from './card.ts';
import { expect, test } from './fixtures.ts';
import { storedSilenced } from './settings.ts';

test.beforeEach(async ({ open, page }) => {
	await open('sample-court.html');
	await waitForLit(page);
});

test('a rest of the pointer opens the card, with its day, measures, statements and sources', async ({
	page,
}) => {
	const open = await openCard(page, 'Nicolas Guillou');
	await expect(open.getByRole('heading', { name: 'Nicolas Guillou' })).toBeVisible();
	await expect(open).toContainText(/as of (\d+ )?\w+ 20\d\d/i);
	await expect(open).toContainText(/sanctions since 20\sAug(ust)?\s2025/i);
	const statements = open.locator('.gloss-statements > li');
	expect(await statements.count()).toBeGreaterThanOrEqual(1);
	expect(await statements.count()).toBeLessThanOrEqual(3);
	for (const statement of await statements.all()) await expect(statement).toContainText(/¶|paragraph/i);
	await expect(
		open.getByRole('button', { name: 'Timeline' }).or(open.getByRole('link', { name: 'Timeline' })),
	).toBeVisible();
	await expect(
		open.getByRole('button', { name: 'Library' }).or(open.getByRole('link', { name: 'Library' })),
	).toBeVisible();
});

test('the card is never under the pointer nor over the name, and within the window', async ({ page }) => {
	const place = await hoverText(page, 'Tomoko Akane');
	await expect(card(page)).toBeVisible();
	const box = await card(page).boundingBox();
	const view = page.viewportSize();
	if (!box || !view) throw new Error('no box');
	expect(place.y < box.y || place.y > box.y + box.height).toBe(true);
	expect(box.x).toBeGreaterThanOrEqual(0);
	expect(box.y).toBeGreaterThanOrEqual(0);
	expect(box.x + box.width).toBeLessThanOrEqual(view.width);
	expect(box.y + box.height).toBeLessThanOrEqual(view.height);
});

test('the card stays below its name, and scrolls, while enough of it fits there', async ({ page }) => {
	const { y } = await bringUp(page, 'Karim Khan');
	await page.setViewportSize({ width: 1200, height: Math.round(y) + 340 });
	await hoverText(page, 'Karim Khan');
	await expect(card(page)).toBeVisible();
	const place = await bringUp(page, 'Karim Khan', false);
	const box = await card(page).boundingBox();
	if (!box) throw new Error('no box');
	expect(box.y).toBeGreaterThan(place.y);
	expect(box.height).toBeGreaterThanOrEqual(280);
	expect(box.height).toBeLessThanOrEqual(460);
	await page.setViewportSize({ width: 1200, height: 900 });
});

test('many notes on measures do not push the first sentence out of sight', async ({ page }) => {
	const open = await openCard(page, 'Karim Khan');
	const notes = await open.locator('button.gloss-chip').count();
	expect(notes).toBeGreaterThan(1);
	await expect(open.locator('.gloss-chip-note')).toBeHidden();
	const sentence = open.locator('.gloss-since li, .gloss-statements > li').first();
	await expect(sentence).toBeInViewport({ ratio: 1 });
	const body = await open.locator('.gloss-body').boundingBox();
	const first = await sentence.boundingBox();
	if (!body || !first) throw new Error('no box');
	expect(first.y + first.height).toBeLessThanOrEqual(body.y + body.height);
	await open.locator('button.gloss-chip').last().click();
	await expect(open.locator('.gloss-chip-note')).toBeVisible();
});

test('a pointer that only crosses a name opens nothing', async ({ page }) => {
	const place = await bringUp(page, 'Nicolas Guillou');
	await page.mouse.move(place.x, place.y - 300);
	await page.mouse.move(place.x, place.y);
	await page.mouse.move(place.x, place.y + 300);
	await page.mouse.move(5, 5);
	await page.waitForTimeout(600);
	await expect(card(page)).toHaveCount(0);
});

test('Escape closes the card and leaves nothing behind', async ({ page }) => {
	await openCard(page, 'Tomoko Akane');
	await page.keyboard.press('Escape');
	await expect(card(page)).toHaveCount(0);
	expect(
		await page.evaluate(() => [...document.documentElement.children].map(({ localName }) => localName)),
	).toEqual(['head', 'body']);
});

test('the pointer may travel into the card; leaving it closes it', async ({ page }) => {
	await openCard(page, 'Tomoko Akane');
	const box = await card(page).boundingBox();
	if (!box) throw new Error('no box');
	await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 12 });
	await page.waitForTimeout(700);
	await expect(card(page)).toBeVisible();
	await page.mouse.move(3, 3, { steps: 4 });
	await expect(card(page)).toHaveCount(0);
});

test('a click outside closes a card that was taken hold of', async ({ page }) => {
	const open = await openCard(page, 'Tomoko Akane');
	await open.getByRole('heading').first().click();
	await page.mouse.move(3, 3);
	await page.waitForTimeout(600);
	await expect(card(page)).toBeVisible();
	await page.mouse.click(3, 300);
	await expect(card(page)).toHaveCount(0);
});

test('by keyboard: to the next name, into the card, round in it, back', async ({ page }) => {
	await page.keyboard.press('Alt+Shift+KeyJ');
	await expect.poll(() => page.evaluate(() => CSS.highlights.get('gloss-on')?.size ?? 0)).toBe(1);
	await page.keyboard.press('Alt+Shift+KeyJ');
	await page.keyboard.press('Alt+Shift+KeyK');
	await page.keyboard.press('Alt+Shift+Enter');
	await expect(card(page)).toBeVisible();
	await expect(card(page).locator(':focus')).toHaveCount(1);
	for (let presses = 0; presses < 12; presses += 1) {
		await page.keyboard.press('Tab');
		await expect(card(page).locator(':focus')).toHaveCount(1);
	}
	await page.keyboard.press('Escape');
	await expect(card(page)).toHaveCount(0);
	expect(await page.evaluate(() => CSS.highlights.get('gloss-on')?.size)).toBe(1);
	await page.keyboard.press('Escape');
	expect(await page.evaluate(() => CSS.highlights.get('gloss-on')?.size ?? 0)).toBe(0);
});

test('the library opens in a tab of its own, on the same entity', async ({ page, gloss }) => {
	const open = await openCard(page, 'Kimberly Prost');
	const [tab] = await Promise.all([
		gloss.context.waitForEvent('page'),
		open
			.getByRole('button', { name: 'Library' })
			.or(open.getByRole('link', { name: 'Library' }))
			.click(),
	]);
	await expect(tab).toHaveURL(`${gloss.origin}/library.html#/entity/kimberly-prost`);
	await expect(tab.getByRole('heading', { name: 'Kimberly Prost' })).toBeVisible();
});

test('"Not this one" anywhere mutes the name and remembers it on this machine only', async ({
	page,
	gloss,
}) => {
	const open = await openCard(page, 'Kimberly Prost');
	await open.getByRole('button', { name: 'More', exact: true }).click();
	await open.getByRole('button', { name: 'Anywhere' }).click();
	await expect
		.poll(async () => (await waitForLit(page)).some(({ text }) => text === 'Kimberly Prost'))
		.toBe(false);
	expect((await storedSilenced(gloss)).entities).toEqual(['kimberly-prost']);
	expect(await gloss.worker.evaluate(() => chrome.storage.sync.get(null))).not.toHaveProperty('silenced');
});

test('dark: the card follows the system and the setting', async ({ page }) => {
	const background = () =>
		card(page).evaluate((host) => {
			const filled = [...(host.shadowRoot?.querySelectorAll('*') ?? [])]
				.map((element) => getComputedStyle(element).backgroundColor)
				.find((colour) => !/^rgba\(.*, 0\)$|transparent/.test(colour));
			return (
				(filled ?? '')
					.match(/[\d.]+/g)
					?.slice(0, 3)
					.map(Number) ?? []
			);
		});
	await page.emulateMedia({ colorScheme: 'light' });
	await openCard(page, 'Tomoko Akane');
	expect(Math.min(...(await background()))).toBeGreaterThan(200);
	await page.keyboard.press('Escape');
	await page.mouse.move(3, 3);
	await page.emulateMedia({ colorScheme: 'dark' });
	await openCard(page, 'Tomoko Akane');
	expect(Math.max(...(await background()))).toBeLessThan(80);
});
