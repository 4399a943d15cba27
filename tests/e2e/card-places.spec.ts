/** Where the card stands: on pages that zoom themselves, that dim what lies behind dialogs, and under fingers that magnify. */
import type { Page } from '@playwright/test';
import { NEXT, OPEN } from '../../scripts/browsers/keys.ts';
import { bringUp, hover, litPlaces, waitForLit } from '../../scripts/browsers/lit.ts';
import { card, hoverText, openCard } from './card.ts';
import { expect, test } from './fixtures.ts';
import { setLook } from './settings.ts';

test.beforeEach(async ({ open, page }) => {
	await open('sample-court.html');
	await waitForLit(page);
});

for (const element of ['html', 'body']) {
	test(`on a page that zooms its ${element}, the card keeps its size and stands below the name`, async ({
		page,
	}) => {
		await page.addStyleTag({ content: `${element} { zoom: 1.5 }` });
		const { y } = await hoverText(page, 'Nicolas Guillou');
		await expect(card(page)).toBeVisible();
		const box = await card(page).boundingBox();
		if (!box) throw new Error('no box');
		expect(box.y).toBeGreaterThan(y);
		expect(box.y).toBeLessThan(y + 60);
		expect(box.width).toBeCloseTo(372, 0);
	});
}

test('on a page whose root stands in the middle, the card begins where its name does', async ({ page }) => {
	await page.addStyleTag({ content: 'html { max-width: 560px; margin: 0 auto }' });
	const { x } = await hoverText(page, 'Nicolas Guillou');
	await expect(card(page)).toBeVisible();
	const box = await card(page).boundingBox();
	if (!box) throw new Error('no box');
	expect(box.x).toBeLessThan(x);
	expect(box.x).toBeGreaterThan(x - 100);
});

for (const painter of ['highlight', 'mark'] as const) {
	test(`of names that lie over each other, the one that is seen has the card (${painter})`, async ({
		gloss,
		page,
	}) => {
		await setLook(gloss, { painter });
		await waitForLit(page, { painter });
		const place = await bringUp(page, 'Nicolas Guillou');
		await page.evaluate(({ x, y }) => {
			const over = document.createElement('h2');
			over.textContent = 'Karim Khan of the International Criminal Court';
			over.style.cssText = `position: fixed; left: ${x - 20}px; top: ${y - 12}px; margin: 0;
				background: white; color: black; font: 20px/24px serif; z-index: 9`;
			document.body.append(over);
		}, place);
		const over = async () =>
			(await litPlaces(page)).filter(({ text, y }) => text === 'Karim Khan' && Math.abs(y - place.y) < 12);
		await expect.poll(async () => (await over()).length).toBe(1);
		await hover(page, place);
		await expect(card(page)).toContainText('Karim Khan');
		await expect(card(page).getByRole('heading', { level: 2 }).first()).toHaveText('Karim Khan');
	});
}

/** Lets something come late above all that the page says. */
async function comeLate(page: Page): Promise<void> {
	await page.evaluate(() => {
		scrollTo({ top: 0, behavior: 'instant' });
		const late = document.createElement('div');
		late.style.height = '60px';
		document.body.prepend(late);
	});
}

test('a card goes when its name is pushed from under the pointer', async ({ page }) => {
	await openCard(page, 'Nicolas Guillou');
	await page.mouse.move(2, 2);
	await expect(card(page)).toHaveCount(0);
	await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
	const [first] = (await litPlaces(page)).filter(({ y }) => y > 0 && y < 700);
	if (!first) throw new Error('nothing in view is lit');
	await hover(page, first);
	await expect(card(page)).toBeVisible();
	await comeLate(page);
	await expect(card(page)).toHaveCount(0);
});

test('a card that was opened by key comes along when its name is pushed down', async ({ page }) => {
	await page.keyboard.press(NEXT);
	await page.keyboard.press(OPEN);
	await expect(card(page)).toBeVisible();
	await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
	const top = async () => (await card(page).boundingBox())?.y ?? 0;
	await page.waitForTimeout(200);
	const before = await top();
	await comeLate(page);
	await expect.poll(top).toBeCloseTo(before + 60, -1);
});

test('nothing is laid between page and card, whatever the page puts behind its dialogs', async ({ page }) => {
	await page.addStyleTag({
		content: '::backdrop { background: black !important; display: block !important }',
	});
	const host = await openCard(page, 'Nicolas Guillou');
	const behind = await host.evaluate((element) => getComputedStyle(element, '::backdrop').display);
	expect(behind).toBe('none');
});

/** Checks that all of the card can be seen, and that it shows some sentences or as much as there is room for. */
async function expectInSight(page: Page, height: number): Promise<void> {
	await expect(async () => {
		const box = await card(page).boundingBox();
		if (!box) throw new Error('no box');
		const seen = await page.evaluate(() => {
			const { offsetLeft: left, offsetTop: top, width, height } = visualViewport as VisualViewport;
			return { left, top, right: left + width, bottom: top + height };
		});
		expect(box.height).toBeGreaterThan(height);
		expect(box.x).toBeGreaterThanOrEqual(seen.left);
		expect(box.y).toBeGreaterThanOrEqual(seen.top);
		expect(box.x + box.width).toBeLessThanOrEqual(seen.right);
		expect(box.y + box.height).toBeLessThanOrEqual(seen.bottom);
	}).toPass({ timeout: 5000 });
}

test.describe('magnified by fingers', () => {
	const magnify = async (page: Page, pageScaleFactor: number) => {
		const session = await page.context().newCDPSession(page);
		await session.send('Emulation.setPageScaleFactor', { pageScaleFactor });
	};

	test('a card below a name at the lower end of what is seen stands above it', async ({ page }) => {
		const { y } = await bringUp(page, 'Nicolas Guillou');
		await magnify(page, 2);
		const bottom = await page.evaluate(() => visualViewport?.height ?? 0);
		await page.evaluate((by) => scrollBy({ top: by, behavior: 'instant' }), y - bottom + 30);
		await hover(page, await bringUp(page, 'Nicolas Guillou', false));
		await expect(card(page)).toBeVisible();
		await expectInSight(page, 200);
	});

	test('a card that stands comes along, in the end as a sheet', async ({ page }) => {
		await openCard(page, 'Nicolas Guillou');
		await magnify(page, 2);
		await expectInSight(page, 100);
		await magnify(page, 3);
		await expect(card(page).locator('[data-form="sheet"]')).toBeVisible();
		await expectInSight(page, 40);
	});
});
