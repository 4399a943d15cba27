import type { Page } from '@playwright/test';
import { litPlaces, waitForLit } from '../../scripts/browsers/lit.ts';
import type { Gloss } from '../../scripts/browsers/surfaces.ts';
import { card, hoverText, openCard } from './card.ts';
import { expect, test } from './fixtures.ts';
import { setSilenced, storedLook, storedSilenced } from './settings.ts';

async function openOptions(gloss: Gloss): Promise<Page> {
	const options = await gloss.context.newPage();
	await options.goto(`${gloss.origin}/options.html`);
	return options;
}

async function countLit(page: Page): Promise<number> {
	return (await litPlaces(page)).length;
}

test('density changes an open page at once and is kept', async ({ gloss, open, page }) => {
	await open('sample-court.html');
	await waitForLit(page);
	const perSection = await countLit(page);
	const options = await openOptions(gloss);
	await options.getByLabel('All', { exact: true }).check();
	await expect(options.getByText('Saved', { exact: true })).toBeVisible();
	await expect.poll(() => countLit(page)).toBeGreaterThan(perSection);
	await options.getByLabel('The first on the page').check();
	await expect.poll(() => countLit(page)).toBeLessThan(perSection);
	await options.getByLabel('None', { exact: true }).check();
	await expect.poll(() => countLit(page)).toBe(0);
	await options.reload();
	await expect(options.getByLabel('None', { exact: true })).toBeChecked();
	expect((await storedLook(gloss))?.density).toBe('none');
});

test('marks for screen readers: real elements that take focus, and nothing of them left behind', async ({
	gloss,
	open,
	page,
	watch,
}) => {
	await open('sample-court.html');
	await waitForLit(page);
	const before = await page.evaluate(() => document.body.outerHTML);
	const options = await openOptions(gloss);
	const switched = options.getByLabel('Marks for screen readers');
	await switched.check();
	await expect.poll(() => page.locator('mark').count()).toBeGreaterThan(10);
	expect(await page.evaluate(() => CSS.highlights.get('gloss')?.size ?? 0)).toBe(0);
	expect(await page.evaluate(() => document.body.textContent)).toBe(
		await page.evaluate(
			(html) => new DOMParser().parseFromString(html, 'text/html').body.textContent,
			before,
		),
	);
	const first = page.locator('mark[tabindex="0"]').first();
	await first.focus();
	await page.keyboard.press('Enter');
	await expect(card(page)).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(first).toBeFocused();
	await hoverText(page, 'Tomoko Akane');
	await expect(card(page)).toBeVisible();
	await page.keyboard.press('Escape');
	await page.mouse.move(3, 3);
	await switched.uncheck();
	await expect.poll(() => page.locator('mark').count()).toBe(0);
	expect(await page.evaluate(() => document.body.outerHTML)).toBe(before);
	// Split text nodes would not show in the markup, but would break frameworks that hold them.
	expect(
		await page.evaluate(() => {
			const copy = document.body.cloneNode(true);
			copy.normalize();
			return copy.isEqualNode(document.body);
		}),
	).toBe(true);
	expect(await countLit(page)).toBeGreaterThan(0);
	expect(watch.errors).toEqual([]);
});

test('the theme reaches the card and our own pages', async ({ gloss, open, page }) => {
	await page.emulateMedia({ colorScheme: 'light' });
	await open('sample-court.html');
	await waitForLit(page);
	const options = await openOptions(gloss);
	await options.getByLabel('Dark', { exact: true }).check();
	const brightness = () =>
		options.evaluate(() =>
			Math.max(
				...(getComputedStyle(document.body).backgroundColor.match(/\d+/g) ?? ['255']).slice(0, 3).map(Number),
			),
		);
	await expect.poll(brightness).toBeLessThan(90);
	await page.bringToFront();
	const shown = await openCard(page, 'Tomoko Akane');
	await expect(shown).toHaveAttribute('data-theme', 'dark');
});

test('beside a long address its button keeps its line, in narrow windows too', async ({ gloss }) => {
	const site = `${'a-long-part.'.repeat(9)}example`;
	await setSilenced(gloss, { sites: [site], entities: ['office-of-the-prosecutor'] });
	const options = await openOptions(gloss);
	for (const width of [900, 320]) {
		await options.setViewportSize({ width, height: 800 });
		for (const name of [/^Switch a-long-part/, /^Light Office of the Prosecutor/]) {
			const box = await options.getByRole('button', { name }).boundingBox();
			expect(box?.height, `${name}, ${width} px`).toBeLessThan(40);
		}
		expect(await options.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThan(1);
	}
});

test('sites and names that are off are listed with a way back', async ({ gloss }) => {
	await setSilenced(gloss, { sites: ['news.example'], entities: ['tomoko-akane'] });
	const options = await openOptions(gloss);
	await options.getByRole('button', { name: /on again|switch.*news\.example/i }).click();
	await expect(options.getByText('news.example', { exact: true })).toHaveCount(0);
	// What was done is said in sight of the list, in a low window too.
	await options.setViewportSize({ width: 500, height: 400 });
	await options.getByRole('button', { name: 'Light Tomoko Akane again' }).click();
	const said = options.getByText('Tomoko Akane is lit again');
	await expect(said).toBeInViewport({ ratio: 1 });
	await expect(options.getByRole('heading', { name: 'Muted names' })).toBeFocused();
	const [bar, heading] = [await said.boundingBox(), await options.locator(':focus').boundingBox()];
	expect(heading?.y).toBeGreaterThanOrEqual((bar?.y ?? 0) + (bar?.height ?? 0));
	await expect.poll(() => storedSilenced(gloss)).toEqual({ sites: [], entities: [], here: [] });
});
