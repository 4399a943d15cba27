import type { Page } from '@playwright/test';
import { litPlaces, waitForLit } from '../../scripts/browsers/lit.ts';
import { openPopup } from '../../scripts/browsers/surfaces.ts';
import { faultsOf } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { setSilenced, storedSilenced } from './settings.ts';

/** Waits until nothing of a page stands beyond its window. */
async function expectToFit(page: Page): Promise<void> {
	await expect
		.poll(() =>
			page.evaluate(() => {
				const { scrollHeight, scrollWidth, clientWidth } = document.documentElement;
				return scrollHeight <= innerHeight + 1 && scrollWidth <= clientWidth;
			}),
		)
		.toBe(true);
}

test('says what was found and leads to each place of a name', async ({ gloss, open, page }) => {
	await open('sample-court.html');
	await waitForLit(page);
	const popup = await openPopup(gloss, page);
	await expect(popup.page.getByRole('heading', { level: 1 })).toHaveText(/^\d+ names on this page$/);
	const more = popup.page.getByRole('button', { name: /more names?$/ });
	if (await more.isVisible()) await more.click();
	await popup.page.getByRole('button', { name: /Rome Statute.*on this page/ }).click();
	await expect
		.poll(async () => {
			const place = (await litPlaces(page)).find(({ text }) => text === 'Rome Statute');
			return place && place.y > 0 && place.y < 900;
		})
		.toBe(true);
	await expect.poll(() => page.evaluate(() => CSS.highlights.get('gloss-on')?.size ?? 0)).toBeGreaterThan(0);
	await popup.close();
});

test('search forgives typos, marks the words, and is keyboard all the way', async ({ gloss, open, page }) => {
	await open('sample-cricket.html');
	const popup = await openPopup(gloss, page);
	const field = popup.page.getByRole('combobox');
	await expect(field).toBeFocused();
	await field.pressSequentially('Guilolu');
	const first = popup.page.getByRole('option').first();
	await expect(first).toContainText('Nicolas Guillou');
	await expect(first).toHaveAttribute('aria-selected', 'true');
	await field.fill('sanctions');
	await expect(popup.page.locator('[role="option"] mark').first()).toHaveText(/sanction/i);
	await field.press('ArrowDown');
	const second = popup.page.getByRole('option').nth(1);
	await expect(second).toHaveAttribute('aria-selected', 'true');
	await field.press('ArrowUp');
	await field.fill('tomoko akane');
	await expect(popup.page.getByRole('option').first()).toContainText('Tomoko Akane');
	await popup.close();
});

test('a result opens in the popup, leads on, and back to the results', async ({ gloss, open, page }) => {
	await open('sample-cricket.html');
	const popup = await openPopup(gloss, page);
	const field = popup.page.getByRole('combobox');
	const heading = popup.page.getByRole('heading', { level: 1 });
	await field.fill('tomoko akane');
	await expect(popup.page.getByRole('option').first()).toContainText('Tomoko Akane');
	await field.press('Enter');
	await expect(heading).toHaveText('Tomoko Akane');
	await expect(heading).toBeFocused();
	await expect(field).toBeHidden();
	await expectToFit(popup.page);
	expect(await faultsOf(popup.page)).toEqual([]);
	await popup.page
		.getByRole('link', { name: 'Presidency of the International Criminal Court' })
		.first()
		.press('Enter');
	await expect(heading).toHaveText('Presidency of the International Criminal Court');
	await popup.page.getByRole('button', { name: 'Back' }).press('Enter');
	await expect(heading).toHaveText('Tomoko Akane');
	await popup.page.keyboard.press('Escape');
	await expect(field).toBeFocused();
	await expect(field).toHaveValue('tomoko akane');
	await field.press('End');
	await field.press('Enter');
	await expect(heading).toHaveText('Results for “tomoko akane”');
	await popup.page.keyboard.press('Escape');
	await expect(field).toBeFocused();

	// The popup closes under the key press, which the press then complains of.
	await field.press('Home');
	const [tab] = await Promise.all([
		gloss.context.waitForEvent('page'),
		field.press('Control+Enter').catch(() => {}),
	]);
	await expect(tab).toHaveURL(`${gloss.origin}/library.html#/entity/tomoko-akane`);
	await expect.poll(() => popup.page.isClosed()).toBe(true);
	await tab.close();
	await popup.close();
	const again = await openPopup(gloss, page);
	await expect(again.page.getByRole('button', { name: 'tomoko akane' })).toBeVisible();
	await again.page.getByRole('button', { name: 'Clear', exact: true }).click();
	await expect(again.page.getByRole('heading', { name: 'Try' })).toBeVisible();
	await again.close();
});

test('a search for nothing known says so', async ({ gloss, open, page }) => {
	await open('sample-cricket.html');
	const popup = await openPopup(gloss, page);
	await popup.page.getByRole('combobox').fill('xyzzyqqq');
	await expect(popup.page.getByText('Nothing found for “xyzzyqqq”')).toBeVisible();
	await popup.close();
});

test('on a page that is not about the Court it says that there is nothing', async ({ gloss, open, page }) => {
	await open('sample-cricket.html');
	const popup = await openPopup(gloss, page);
	await expect(popup.page.getByRole('heading', { level: 1 })).toHaveText('This page is not about the Court');
	await popup.close();
});

test('whatever is found, head, search and foot stay in the window and the list scrolls', async ({
	gloss,
	open,
	page,
}) => {
	await open('sample-court.html');
	await waitForLit(page);
	const popup = await openPopup(gloss, page);
	const field = popup.page.getByRole('combobox');
	await field.fill('court');
	await expect(popup.page.getByRole('option').first()).toBeVisible();
	await expectToFit(popup.page);
	for (const part of [popup.page.getByRole('heading', { level: 1 }), field, popup.page.locator('footer')]) {
		await expect(part).toBeInViewport({ ratio: 1 });
	}
	const list = await popup.page.getByRole('listbox').evaluate((element) => {
		const { width, right } = element.getBoundingClientRect();
		return { width, right, clipped: element.scrollHeight > element.clientHeight };
	});
	expect(list.clipped).toBe(true);
	expect(list.right).toBe(await popup.page.evaluate(() => innerWidth));
	await field.press('End');
	await field.press('ArrowUp');
	await expect(popup.page.locator('[aria-selected="true"]')).toBeInViewport({ ratio: 1 });
	await popup.close();
});

test('a word met with a slip and another by what is told lead to the one who meets both', async ({
	gloss,
	open,
	page,
}) => {
	await open('sample-cricket.html');
	const popup = await openPopup(gloss, page);
	await popup.page.getByRole('combobox').fill('guilou sanctions');
	await expect(popup.page.getByRole('option').first()).toContainText('Nicolas Guillou');
	await popup.close();
});

test('the switch turns this site off and on again, at once and for good', async ({ gloss, open, page }) => {
	await open('sample-court.html');
	await waitForLit(page);
	const popup = await openPopup(gloss, page);
	const toggle = popup.page.getByRole('switch');
	await expect(toggle).toBeChecked();
	await toggle.click();
	await expect(toggle).not.toBeChecked();
	await expect.poll(async () => (await litPlaces(page)).length).toBe(0);
	expect((await storedSilenced(gloss)).sites).toEqual(['127.0.0.1']);
	await page.reload();
	await page.waitForTimeout(1500);
	expect(await litPlaces(page)).toEqual([]);
	await popup.close();
	await setSilenced(gloss, { sites: [], entities: [] });
	await page.reload();
	expect((await waitForLit(page)).length).toBeGreaterThan(0);
});

test('filters as words and chips, by keyboard alone', async ({ gloss, open, page }) => {
	await open('sample-cricket.html');
	const popup = await openPopup(gloss, page);
	const field = popup.page.getByRole('combobox');
	await expect(field).toBeFocused();
	await popup.page.keyboard.type('kind:sanction from:2025-06 to:2025-07');
	await expect(popup.page.getByRole('option').first()).toContainText('Francesca Albanese');
	await expect(popup.page.locator('.gloss-group')).toHaveText(['Events']);
	const remove = popup.page.getByRole('button', { name: 'Remove the filter to: 2025-07' });
	for (
		let tabs = 0;
		tabs < 12 && !(await remove.evaluate((one) => one === document.activeElement));
		tabs += 1
	)
		await popup.page.keyboard.press('Tab');
	await expect(remove).toBeFocused();
	await popup.page.keyboard.press('Enter');
	await expect(field).toHaveValue('kind:sanction from:2025-06');
	await expect(field).toBeFocused();
	await field.fill('court from:yesterday');
	await expect(popup.page.getByText('“yesterday” is no date')).toBeVisible();
	expect(await faultsOf(popup.page)).toEqual([]);
	await popup.page.keyboard.press('Escape');
	await expect(field).toHaveValue('');
	await popup.close();
});

test('what led somewhere is offered again, and forgotten on demand', async ({ gloss, open, page }) => {
	await open('sample-cricket.html');
	const popup = await openPopup(gloss, page);
	const field = popup.page.getByRole('combobox');
	await expect(popup.page.getByRole('heading', { name: 'Try' })).toBeVisible();
	await field.fill('president of the court');
	await expect(popup.page.getByRole('option').first()).toBeVisible();
	await expect(popup.page.getByRole('option').filter({ hasText: 'Tomoko Akane' })).not.toHaveCount(0);
	const opened = gloss.context.waitForEvent('page');
	await field.press('Control+Enter').catch(() => {});
	await (await opened).close();
	await popup.close();
	const again = await openPopup(gloss, page);
	const recent = again.page.getByRole('button', { name: 'president of the court' });
	await expect(again.page.getByRole('heading', { name: 'Recent searches' })).toBeVisible();
	await again.page.getByRole('button', { name: 'Clear', exact: true }).click();
	await expect(again.page.getByRole('heading', { name: 'Try' })).toBeVisible();
	await recent.click();
	await expect(again.page.getByRole('combobox')).toHaveValue('president of the court');
	await again.close();
});

test('the places of a name are walked in both directions', async ({ gloss, open, page }) => {
	await open('sample-court.html');
	await waitForLit(page);
	const popup = await openPopup(gloss, page);
	await popup.page
		.getByRole('button', { name: /, \d+ times on this page/ })
		.first()
		.click();
	const place = popup.page.getByText(/, \d+ of \d+$/);
	await expect(place).toHaveText(/, 1 of \d+$/);
	await popup.page.getByRole('button', { name: /^Next place of / }).click();
	await expect(place).toHaveText(/, 2 of \d+$/);
	await popup.page.getByRole('button', { name: /^Previous place of / }).click();
	await expect(place).toHaveText(/, 1 of \d+$/);
	await popup.close();
});
