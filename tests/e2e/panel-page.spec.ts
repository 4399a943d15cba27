/** The side panel beside pages of every kind: it follows what is read there, and stays with its own where nothing is. */
import type { Frame, Locator, Page } from '@playwright/test';
import { type LitPlace, litPlaces, waitForLit } from '../../scripts/browsers/lit.ts';
import { openSidePanel, stopWorker } from '../../scripts/browsers/surfaces.ts';
import { openCard } from './card.ts';
import { expect, test } from './fixtures.ts';
import { countLine } from './panel.ts';

/** The names that are offered as filters, one button each. */
function offered(panel: Page): Locator {
	return panel.getByRole('group', { name: 'Names on this page' }).getByRole('button');
}

/** Shows the first event with some words, and then the place of a name of it in the page. */
async function showInPage(panel: Page, words: string, name: string): Promise<void> {
	await panel.getByRole('searchbox').fill(words);
	const event = panel.locator('[data-event]').first();
	if ((await event.getAttribute('aria-expanded')) !== 'true') await event.press('Enter');
	await panel.getByRole('button', { name: new RegExp(`^${name}, .* in the page`) }).press('Enter');
	await expect(panel.getByText(`${name} is shown in the page`)).toBeAttached();
}

/** Where a lit name of a frame stands in the tab, in client px. */
async function placeInTab(frame: Frame, text: string): Promise<LitPlace> {
	const place = (await litPlaces(frame)).find((one) => one.text === text);
	const box = await frame.locator('body').boundingBox();
	const { x, y } = await frame.evaluate(() => document.body.getBoundingClientRect().toJSON());
	if (!place || !box) throw new Error(`nothing lit reads "${text}"`);
	return { text, x: place.x + box.x - x, y: place.y + box.y - y };
}

test('names in frames are offered, shown in their frame, and marked when they are pointed at', async ({
	gloss,
	open,
	page,
}) => {
	await open('frames.html');
	const { page: panel, close } = await openSidePanel(gloss, page);
	await expect(offered(panel)).toHaveText(['International Criminal Court', 'Tomoko Akane']);
	const inner = page.frames().find((frame) => frame.parentFrame()?.parentFrame());
	if (!inner) throw new Error('no frame in a frame');
	await showInPage(panel, 'akane', 'Tomoko Akane');
	await expect.poll(() => inner.evaluate(() => document.querySelectorAll('html > div').length)).toBe(1);

	const { x, y } = await placeInTab(inner, 'Tomoko Akane');
	await page.mouse.move(x - 4, y + 60);
	await page.mouse.move(x, y, { steps: 4 });
	await expect(panel.locator('.gloss-pointed-bar')).toHaveText(/^Tomoko Akane/);
	await expect(panel.locator('[data-pointed]').first()).toContainText('Akane');

	await page.evaluate(() => document.querySelector('iframe')?.remove());
	await expect(offered(panel)).toHaveText(['International Criminal Court']);
	await close();
});

test('a page that says other things at another address is followed', async ({ gloss, open, page }) => {
	await open('live.html');
	const { page: panel, close } = await openSidePanel(gloss, page);
	await expect(offered(panel)).toHaveText(['International Criminal Court', 'Kimberly Prost']);
	await page.evaluate(() => {
		history.pushState(null, '', '?second');
		const main = document.querySelector('main');
		if (main) main.textContent = 'Judge Tomoko Akane of the International Criminal Court spoke.';
	});
	await expect(offered(panel)).toHaveText(['Tomoko Akane', 'International Criminal Court']);
	await page.evaluate(() => {
		history.pushState(null, '', '?third');
		const main = document.querySelector('main');
		if (main) main.textContent = 'The weather stays dry.';
	});
	await expect(offered(panel)).toHaveCount(0);
	await close();
});

test('beside pages with nothing to follow all events stand, and nothing of the page before', async ({
	gloss,
	open,
	page,
}) => {
	await open('sample-court.html');
	await waitForLit(page);
	const { page: panel, close } = await openSidePanel(gloss, page);
	const errors: string[] = [];
	panel.on('pageerror', (error) => errors.push(error.message));
	panel.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
	const { all } = await countLine(panel);
	await panel.getByRole('button', { name: 'On this page' }).press('Enter');
	const status = panel.getByRole('status').filter({ hasText: /events?$/i });
	await expect(status).not.toHaveText(all);
	for (const elsewhere of [() => open('sample-cricket.html'), () => page.goto('chrome://version')]) {
		await elsewhere();
		await expect(offered(panel)).toHaveCount(0);
		await expect(panel.getByText('No events of the names on this page')).toBeVisible();
		await panel.getByRole('button', { name: 'Show all events' }).press('Enter');
		await expect(status).toHaveText(all);
		await expect(panel.getByRole('button', { name: 'On this page' })).toHaveCount(0);
		await open('sample-court.html');
		await expect(offered(panel).first()).toBeVisible();
		await panel.getByRole('button', { name: 'On this page' }).press('Enter');
	}
	expect(errors).toEqual([]);
	await close();
});

test('with the worker stopped the page is followed as before', async ({ gloss, open, page }) => {
	await open('live.html');
	await waitForLit(page);
	const { page: panel, close } = await openSidePanel(gloss, page);
	await expect(offered(panel)).toHaveText(['International Criminal Court', 'Kimberly Prost']);
	await stopWorker(gloss);
	await page.bringToFront();
	await expect(offered(panel)).toHaveText(['International Criminal Court', 'Kimberly Prost']);
	await openCard(page, 'Kimberly Prost');
	await expect(panel.locator('.gloss-pointed-bar')).toHaveText(/^Kimberly Prost/);
	await page.keyboard.press('Escape');
	await expect(panel.locator('.gloss-pointed-bar')).toHaveCount(0);
	await showInPage(panel, 'prost', 'Kimberly Prost');
	await stopWorker(gloss);
	await page.bringToFront();
	await page.evaluate(`post('Judge Tomoko Akane spoke.')`);
	await expect(offered(panel)).toHaveText(['International Criminal Court', 'Tomoko Akane', 'Kimberly Prost']);
	await close();
});
