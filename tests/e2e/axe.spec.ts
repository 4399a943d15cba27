import { waitForLit } from '../../scripts/browsers/lit.ts';
import { openPopup, openSidePanel } from '../../scripts/browsers/surfaces.ts';
import { faultsOf } from './axe.ts';
import { expect, test } from './fixtures.ts';

// axe asks what lies behind each of a surface's texts: ten seconds for three thousand elements.
test.describe.configure({ timeout: 120_000 });

for (const colorScheme of ['light', 'dark'] as const) {
	test.describe(colorScheme, () => {
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
