/** WCAG 1.4.13: what shows on hover can be dismissed, reached with the pointer, and stays. */
import { waitForLit } from '../../scripts/browsers/lit.ts';
import { card, hoverText, openCard } from './card.ts';
import { expect, test } from './fixtures.ts';

for (const file of ['sample-court.html', 'sample-mixed.html', 'shadow.html']) {
	test.describe(file, () => {
		let name: string;
		test.beforeEach(async ({ open, page }) => {
			await open(file);
			name = (await waitForLit(page))[0]?.text ?? '';
		});

		test('dismissible: Escape closes it under a pointer and a focus that stay where they are', async ({
			page,
		}) => {
			const place = await hoverText(page, name);
			await expect(card(page)).toBeVisible();
			await page.keyboard.press('Escape');
			await expect(card(page)).toHaveCount(0);
			await page.mouse.move(place.x, place.y);
			await page.waitForTimeout(500);
			await expect(card(page)).toHaveCount(0);
			expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
		});

		test('hoverable: the pointer goes to each of its corners on the straight way', async ({ page }) => {
			for (const [across, down] of [
				[0.05, 0.1],
				[0.95, 0.1],
				[0.05, 0.9],
				[0.95, 0.9],
			] as const) {
				await openCard(page, name);
				const box = await card(page).boundingBox();
				if (!box) throw new Error('no box');
				await page.mouse.move(box.x + box.width * across, box.y + box.height * down, { steps: 20 });
				await page.waitForTimeout(450);
				await expect(card(page)).toBeVisible();
				await page.keyboard.press('Escape');
				await page.mouse.move(3, 3);
			}
		});

		test('persistent: it stays as long as the pointer rests on name or card', async ({ page }) => {
			await openCard(page, name);
			await page.waitForTimeout(3_000);
			await expect(card(page)).toBeVisible();
			const box = await card(page).boundingBox();
			if (!box) throw new Error('no box');
			await page.mouse.move(box.x + 40, box.y + 40, { steps: 10 });
			await page.waitForTimeout(3_000);
			await expect(card(page)).toBeVisible();
		});
	});
}
