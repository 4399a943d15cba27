/** axe over the card in every state, theme and palette, and over a card with faults planted in it. */
import type { Page } from '@playwright/test';
import { waitForLit } from '../../scripts/browsers/lit.ts';
import { copyOfCard, type Fault, faultsOf } from './axe.ts';
import { card, openCard } from './card.ts';
import { expect, test } from './fixtures.ts';
import { setLook } from './settings.ts';

const NAME = 'Nicolas Guillou';

async function faultsOfCard(page: Page): Promise<Fault[]> {
	return faultsOf(page, await copyOfCard(page));
}

/** Opens everything that can be opened in a card. */
async function openAll(page: Page): Promise<void> {
	const shown = card(page);
	await shown.getByRole('button', { name: 'Pin', exact: true }).click();
	await shown.getByRole('button', { name: /^and \d+ more/ }).click();
	await shown.getByRole('button', { name: /more sentence/ }).click();
	await shown.getByRole('button', { name: /^US sanctions/ }).click();
	await shown.getByRole('button', { name: /^Compare/ }).click();
	await shown.getByRole('button', { name: 'More', exact: true }).click();
	await shown.evaluate((host) => {
		const closed = '.gloss-source-line[aria-expanded="false"]';
		for (const line of host.shadowRoot?.querySelectorAll<HTMLElement>(closed) ?? []) line.click();
	});
}

async function openPage(page: Page, open: (name: string) => Promise<Page>): Promise<void> {
	await open('sample-court.html');
	await page.evaluate(() => {
		const meta = document.querySelector('meta[property="article:published_time"]');
		meta?.setAttribute('content', '2025-06-06');
	});
	await waitForLit(page);
}

const SIGHTS = (['light', 'dark'] as const).flatMap((colorScheme) =>
	(['system', 'light', 'dark'] as const).flatMap((theme) =>
		(['none', 'active'] as const).map((forcedColors) => ({ colorScheme, theme, forcedColors })),
	),
);

for (const { colorScheme, theme, forcedColors } of SIGHTS) {
	const forced = forcedColors === 'active' ? ', forced colours' : '';
	test(`system ${colorScheme}, setting ${theme}${forced}`, async ({ gloss, open, page }) => {
		await setLook(gloss, { theme });
		await page.emulateMedia({ colorScheme, forcedColors });
		await openPage(page, open);
		await openCard(page, NAME);
		expect.soft(await faultsOfCard(page), 'as it opens').toEqual([]);
		await openAll(page);
		expect.soft(await faultsOfCard(page), 'all of it open').toEqual([]);
		await page.setViewportSize({ width: 320, height: 640 });
		await expect(card(page).locator('[data-form="sheet"]')).toBeVisible();
		expect.soft(await faultsOfCard(page), 'as a sheet').toEqual([]);
	});
}

test('faults planted in the card are found', async ({ open, page }) => {
	await openPage(page, open);
	await openCard(page, NAME);
	await card(page).evaluate((host) => {
		const root = host.shadowRoot;
		const place = root?.querySelector('.gloss-head');
		if (!root || !place) throw new Error('the root is not open');
		const picture = document.createElement('img');
		picture.src = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';
		const faint = document.createElement('p');
		faint.textContent = 'Faint words';
		faint.style.cssText = 'color:#bbb;background:#fff';
		place.append(picture, faint);
		root.querySelector('.gloss-icon')?.removeAttribute('aria-label');
		root.querySelector('.gloss-icon')?.removeAttribute('title');
		root.querySelector('[role="dialog"]')?.setAttribute('role', 'dialogue');
	});
	const rules = (await faultsOfCard(page)).map(({ rule }) => rule);
	for (const rule of ['image-alt', 'color-contrast', 'button-name', 'aria-roles']) {
		expect.soft(rules).toContain(rule);
	}
});
