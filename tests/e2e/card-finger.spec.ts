/** A reader without a pointer: taps and swipes. */
import type { CDPSession, Page } from '@playwright/test';
import { bringUp, type LitPlace, waitForLit } from '../../scripts/browsers/lit.ts';
import { card } from './card.ts';
import { expect, test } from './fixtures.ts';

let session: CDPSession;

test.beforeEach(async ({ open, page }) => {
	session = await page.context().newCDPSession(page);
	await session.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 5 });
	await open('sample-court.html');
	await waitForLit(page);
});

async function tap({ x, y }: Pick<LitPlace, 'x' | 'y'>): Promise<void> {
	await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
	await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

/** A finger that goes up by a number of px. */
async function swipe({ x, y }: Pick<LitPlace, 'x' | 'y'>, up: number): Promise<void> {
	await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
	for (let step = 1; step <= 8; step++) {
		const touchPoints = [{ x, y: y - (up * step) / 8 }];
		await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints });
	}
	await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

async function openByTap(page: Page, name: string): Promise<LitPlace> {
	const place = await bringUp(page, name);
	await tap(place);
	await expect(card(page)).toBeVisible();
	return place;
}

test('a tap on a name opens its card, a tap outside closes it', async ({ page }) => {
	await openByTap(page, 'Tomoko Akane');
	await page.waitForTimeout(600);
	await expect(card(page)).toBeVisible();
	await tap({ x: 5, y: 450 });
	await expect(card(page)).toHaveCount(0);
});

test('the first tap on a name in a link opens the card, the second follows the link', async ({ page }) => {
	const place = await openByTap(page, 'Karim Khan');
	expect(new URL(page.url()).hash).toBe('');
	await page.waitForTimeout(500);
	await tap(place);
	await expect.poll(() => new URL(page.url()).hash).toBe('#record');
	await expect(card(page)).toHaveCount(0);
});

test('a link without a name is followed by the first tap, with a card open or not', async ({ page }) => {
	await openByTap(page, 'Karim Khan');
	const link = page.getByRole('link', { name: 'Politics' });
	await link.scrollIntoViewIfNeeded();
	const box = await link.boundingBox();
	if (!box) throw new Error('no box');
	await tap({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
	await expect.poll(() => new URL(page.url()).hash).toBe('#politics');
	await expect(card(page)).toHaveCount(0);
});

test('a swipe on the page closes the card, one in the card scrolls it', async ({ page }) => {
	await openByTap(page, 'Nicolas Guillou');
	const box = await card(page).boundingBox();
	if (!box) throw new Error('no box');
	const top = await page.evaluate(() => scrollY);
	await swipe({ x: box.x + box.width / 2, y: box.y + box.height * 0.7 }, 150);
	await expect
		.poll(() => card(page).evaluate((host) => host.shadowRoot?.querySelector('.gloss-body')?.scrollTop ?? 0))
		.toBeGreaterThan(20);
	await expect(card(page)).toBeVisible();
	expect(await page.evaluate(() => scrollY)).toBe(top);
	await swipe({ x: 8, y: 500 }, 60);
	await expect(card(page)).toHaveCount(0);
});

test('in a narrow window a tap opens a sheet that leaves the name in sight', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await page.waitForTimeout(300);
	await openByTap(page, 'Tomoko Akane');
	const place = await bringUp(page, 'Tomoko Akane', false);
	const box = await card(page).boundingBox();
	expect(box).toMatchObject({ x: 0, width: 360 });
	expect(place.y < (box?.y ?? 0) || place.y > (box?.y ?? 0) + (box?.height ?? 0)).toBe(true);
});

test('a sheet is swiped away over its edge, but not while its text scrolls', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await page.waitForTimeout(300);
	await openByTap(page, 'Tomoko Akane');
	const box = await card(page).boundingBox();
	if (!box) throw new Error('no box');
	const middle = { x: 180, y: box.y + 120 };
	const scroll = (top: number) =>
		card(page).evaluate((host, to) => {
			host.shadowRoot?.querySelector('.gloss-body')?.scrollTo({ top: to, behavior: 'instant' });
		}, top);
	await scroll(300);
	await swipe(middle, -150);
	await page.waitForTimeout(500);
	await expect(card(page)).toBeVisible();
	await scroll(0);
	await swipe(middle, -150);
	await expect(card(page)).toHaveCount(0);
});

test('a sheet covers no line of a name that breaks over two', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 640 });
	await page.evaluate(() => {
		const lead = [...document.querySelectorAll('p')].find(({ textContent }) =>
			textContent.includes('Executive Order'),
		);
		if (!lead) throw new Error('no such paragraph');
		// So narrow that each word of the name has a line of its own.
		lead.style.width = '90px';
	});
	await page.waitForTimeout(500);
	await openByTap(page, 'Executive Order 14203');
	const box = await card(page).boundingBox();
	const bottom = await page.evaluate(() => {
		const [on] = CSS.highlights.get('gloss-on') ?? [];
		const range = document.createRange();
		if (!on) return Number.NaN;
		range.setStart(on.startContainer, on.startOffset);
		range.setEnd(on.endContainer, on.endOffset);
		return range.getBoundingClientRect().bottom;
	});
	expect(bottom).toBeLessThanOrEqual(box?.y ?? 0);
});
