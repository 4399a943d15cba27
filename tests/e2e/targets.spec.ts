/** WCAG 2.5.8: whatever can be pressed is at least 24 px wide and high. */
import type { Page } from '@playwright/test';
import { waitForLit } from '../../scripts/browsers/lit.ts';
import { openPopup, openSidePanel } from '../../scripts/browsers/surfaces.ts';
import { card, openCard } from './card.ts';
import { expect, test } from './fixtures.ts';

/** Targets that are too small, by their names; links within sentences are excepted, as in the criterion. */
function smallTargets(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const host = document.querySelector('[popover]:popover-open');
		const root = host?.shadowRoot ?? document;
		const targets = [
			...root.querySelectorAll<HTMLElement>(
				'a[href], button, input, select, textarea, summary, [role="option"], [role="switch"], [role="tab"]',
			),
		];
		return targets.flatMap((target) => {
			if (!target.checkVisibility({ visibilityProperty: true }) || target.closest('.gloss-only-heard'))
				return [];
			if (target.localName === 'a' && getComputedStyle(target).display === 'inline' && target.closest('p'))
				return [];
			const label = target instanceof HTMLInputElement ? target.labels?.[0] : undefined;
			const boxes = [target, ...(label ? [label] : [])].map((one) => one.getBoundingClientRect());
			if (boxes.every(({ width }) => width <= 1)) return [];
			const width = Math.max(...boxes.map((box) => box.width));
			const height = Math.max(...boxes.map((box) => box.height));
			if (width >= 24 && height >= 24) return [];
			const name = target.getAttribute('aria-label') ?? target.textContent?.trim() ?? '';
			return [`${target.localName}.${target.className} "${name}" ${width.toFixed(1)} × ${height.toFixed(1)}`];
		});
	});
}

test('card, all of it open', async ({ open, page }) => {
	await open('sample-court.html');
	await waitForLit(page);
	const shown = await openCard(page, 'Nicolas Guillou');
	await shown.getByRole('button', { name: 'Pin', exact: true }).click();
	await shown.getByRole('button', { name: 'More', exact: true }).click();
	await shown.getByRole('button', { name: /more sentence/ }).click();
	await shown.getByRole('button', { name: /^Compare/ }).click();
	await shown.locator('.gloss-source-line').first().click();
	expect(await card(page).getByRole('button').count()).toBeGreaterThan(12);
	expect(await smallTargets(page)).toEqual([]);
});

test('a target that is too small is found', async ({ open, page }) => {
	await open('sample-court.html');
	await waitForLit(page);
	const shown = await openCard(page, 'Nicolas Guillou');
	await shown.getByRole('button', { name: 'Cite' }).evaluate((button) => {
		button.style.cssText = 'min-block-size: 0; padding: 0; line-height: 1';
	});
	expect(await smallTargets(page)).toHaveLength(1);
});

test('popup, with and without a search', async ({ gloss, open, page }) => {
	await open('sample-court.html');
	await waitForLit(page);
	const popup = await openPopup(gloss, page);
	await expect(popup.page.getByRole('button').first()).toBeVisible();
	expect(await smallTargets(popup.page)).toEqual([]);
	await popup.page.getByRole('combobox').fill('kind:sanction guillou');
	await expect(popup.page.getByRole('option').first()).toBeVisible();
	expect(await smallTargets(popup.page)).toEqual([]);
	await popup.close();
});

test('side panel', async ({ gloss, open, page }) => {
	await open('sample-court.html');
	await waitForLit(page);
	const panel = await openSidePanel(gloss, page);
	await panel.page.locator('[data-event]').first().click();
	expect(await smallTargets(panel.page)).toEqual([]);
	await panel.close();
});

for (const path of [
	'library.html',
	'library.html#/entity/karim-khan',
	'library.html#/search/sanctions',
	'options.html',
]) {
	test(path, async ({ gloss, page }) => {
		await page.goto(`${gloss.origin}/${path}`);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		expect(await smallTargets(page)).toEqual([]);
	});
}
