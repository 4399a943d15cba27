import { waitForLit } from '../../scripts/browsers/lit.ts';
import { openPopup, openSidePanel } from '../../scripts/browsers/surfaces.ts';
import { copyOfCard, faultsOf } from './axe.ts';
import { card, openCard } from './card.ts';
import { expect, test } from './fixtures.ts';

for (const colorScheme of ['light', 'dark'] as const) {
	test.describe(colorScheme, () => {
		test('card', async ({ open, page }) => {
			await page.emulateMedia({ colorScheme });
			await open('sample-court.html');
			await waitForLit(page);
			const shown = await openCard(page, 'Nicolas Guillou');
			await shown.locator('.gloss-source-line').first().click();
			expect(await faultsOf(page, await copyOfCard(page))).toEqual([]);
		});

		test('popup', async ({ gloss, open, page }) => {
			await open('sample-court.html');
			await waitForLit(page);
			const popup = await openPopup(gloss, page);
			await popup.page.emulateMedia({ colorScheme });
			expect.soft(await faultsOf(popup.page)).toEqual([]);
			await popup.page.getByRole('combobox').fill('sanctions');
			await expect(popup.page.getByRole('option').first()).toBeVisible();
			expect(await faultsOf(popup.page)).toEqual([]);
			await popup.close();
		});

		test('side panel', async ({ gloss, open, page }) => {
			await open('sample-court.html');
			await waitForLit(page);
			const panel = await openSidePanel(gloss, page);
			await panel.page.emulateMedia({ colorScheme });
			await panel.page.locator('[data-event]').first().click();
			expect(await faultsOf(panel.page)).toEqual([]);
			await panel.close();
		});

		for (const place of ['', '#/entity/karim-khan', '#/search/sanctions', '#/nowhere/at-all']) {
			test(`library ${place || 'front page'}`, async ({ gloss, page }) => {
				await page.emulateMedia({ colorScheme });
				await page.goto(`${gloss.origin}/library.html${place}`);
				await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
				expect(await faultsOf(page)).toEqual([]);
			});
		}

		test('options', async ({ gloss, page }) => {
			await page.emulateMedia({ colorScheme });
			await page.goto(`${gloss.origin}/options.html`);
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
			expect(await faultsOf(page)).toEqual([]);
		});
	});
}

test('a fault planted in the card is found', async ({ open, page }) => {
	await open('sample-court.html');
	await waitForLit(page);
	await openCard(page, 'Nicolas Guillou');
	await card(page).evaluate((host) => {
		const picture = document.createElement('img');
		picture.src = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';
		const faint = document.createElement('p');
		faint.textContent = 'Faint words';
		faint.style.cssText = 'color:#bbb;background:#fff';
		const place = host.shadowRoot?.querySelector('.gloss-head');
		if (!place) throw new Error('the root is not open');
		place.append(picture, faint);
	});
	const rules = (await faultsOf(page, await copyOfCard(page))).map(({ rule }) => rule);
	expect(rules).toContain('image-alt');
	expect(rules).toContain('color-contrast');
});
