/** The side panel for those who have no mouse, need other colours or larger type, or hear it. */
import type { Page } from '@playwright/test';
import { waitForLit } from '../../scripts/browsers/lit.ts';
import { openSidePanel } from '../../scripts/browsers/surfaces.ts';
import { faultsOf } from './axe.ts';
import { openCard } from './card.ts';
import { expect, test } from './fixtures.ts';
import { countLine } from './panel.ts';

/** More presses than there are tab stops on the way. */
const PRESSES = 80;

/** The name of what has the focus, as far as it is needed to tell it. */
function focused(panel: Page): Promise<string> {
	return panel.evaluate(() => {
		const on = document.activeElement;
		const label = on?.getAttribute('aria-label') ?? on?.textContent ?? '';
		return on?.matches('[data-event]') ? 'event' : label.trim();
	});
}

/** Presses Tab, or Shift+Tab, until something whose name begins so has the focus. */
async function tabTo(panel: Page, name: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
	for (let press = 0; press < PRESSES; press += 1) {
		await panel.keyboard.press(key);
		if ((await focused(panel)).startsWith(name)) return;
	}
	throw new Error(`${key} does not lead to "${name}"`);
}

/** Opens all that can be opened in the panel, with a name pointed at in the page. */
async function openAll(panel: Page, page: Page): Promise<void> {
	await panel.getByRole('button', { name: 'Take out' }).press('Enter');
	await panel.getByRole('button', { name: 'More kinds' }).press('Enter');
	await panel.getByRole('button', { name: /more names$/ }).press('Enter');
	await panel.getByRole('slider', { name: 'From month' }).press('PageUp');
	await panel.locator('[data-event]').first().press('Enter');
	await openCard(page, 'Kimberly Prost');
	await expect(panel.locator('.gloss-pointed-bar')).toBeVisible();
}

test('all of it is reached and done by keys', async ({ gloss, open, page }) => {
	await open('sample-court.html');
	await waitForLit(page);
	const { page: panel, close } = await openSidePanel(gloss, page);
	const { status, all } = await countLine(panel);
	const hash = () => panel.evaluate(() => new URLSearchParams(location.hash.slice(1)).toString());
	await tabTo(panel, 'On this page');
	await panel.keyboard.press('Space');
	await expect.poll(hash).toBe('page=only');
	await panel.keyboard.press('Space');
	await tabTo(panel, 'More kinds');
	await panel.keyboard.press('Enter');
	await tabTo(panel, 'Withdrawal', 'Shift+Tab');
	await panel.keyboard.press('Space');
	await expect.poll(hash).toBe('kind=withdrawal');
	await panel.keyboard.press('Space');

	await tabTo(panel, 'Name');
	await panel.keyboard.type('prost');
	await panel.keyboard.press('Enter');
	await expect.poll(hash).toBe('entity=kimberly-prost');
	await tabTo(panel, 'Kimberly Prost: Show all names');
	await panel.keyboard.press('Enter');
	await expect.poll(hash).toBe('');
	await tabTo(panel, 'Any words');
	await panel.keyboard.type('warrant');
	await expect.poll(hash).toBe('text=warrant');
	await panel.keyboard.press('Escape');
	await tabTo(panel, 'Source');
	await panel.keyboard.press('ArrowDown');
	await expect.poll(hash).toMatch(/^source=/);
	await panel.keyboard.press('ArrowUp');
	await expect.poll(hash).toBe('');

	await tabTo(panel, 'From month');
	await panel.keyboard.press('End');
	await panel.keyboard.press('PageDown');
	await tabTo(panel, 'To month');
	await panel.keyboard.press('ArrowLeft');
	await expect.poll(hash).toMatch(/^from=20\d\d-\d\d&to=20\d\d-\d\d$/);
	await tabTo(panel, 'Show all events');
	await panel.keyboard.press('Enter');
	await expect(status).toHaveText(all);
	await tabTo(panel, 'Take out');
	await panel.keyboard.press('Enter');
	await tabTo(panel, 'CSV');
	await panel.keyboard.press('Enter');
	await expect(panel.getByText(/^gloss-timeline-.*\.csv is saved$/)).toBeVisible();

	await tabTo(panel, 'event');
	await panel.keyboard.press('End');
	await panel.keyboard.press('Enter');
	await expect(panel.locator('[data-event]:focus')).toHaveAttribute('aria-expanded', 'true');
	await expect(panel.locator('[data-event]:focus')).toBeInViewport({ ratio: 1 });
	await tabTo(panel, 'This event in the library');
	await tabTo(panel, 'event', 'Shift+Tab');
	await panel.keyboard.press('Enter');
	await expect(panel.locator('[data-event]:focus')).toHaveAttribute('aria-expanded', 'false');
	await close();
});

for (const [name, media] of [
	['light', { colorScheme: 'light' }],
	['dark', { colorScheme: 'dark' }],
	['colours of the system', { forcedColors: 'active' }],
] as const) {
	test(`everything open is without faults of access (${name})`, async ({ gloss, open, page }) => {
		await open('sample-court.html');
		await waitForLit(page);
		const { page: panel, close } = await openSidePanel(gloss, page);
		await panel.emulateMedia(media);
		await openAll(panel, page);
		expect(await faultsOf(panel)).toEqual([]);
		await close();
	});
}

test('narrow, at twice the size and from right to left nothing is cut off', async ({ gloss, open, page }) => {
	await open('sample-court.html');
	await waitForLit(page);
	const { page: panel, close } = await openSidePanel(gloss, page);
	await openAll(panel, page);
	for (const dir of ['ltr', 'rtl']) {
		await panel.evaluate((to) => {
			document.documentElement.dir = to;
		}, dir);
		// The narrowest is a panel of 360 px at twice the size.
		for (const width of [600, 320, 180]) {
			await panel.setViewportSize({ width, height: 800 });
			const beyond = await panel.evaluate(() =>
				[...document.querySelectorAll('main *')]
					// Long names on buttons are shortened, and said in full.
					.filter(
						(one) => one.checkVisibility() && !one.closest('.gloss-only-heard, svg, .gloss-page-names bdi'),
					)
					.filter((one) => {
						const { left, right, width } = one.getBoundingClientRect();
						return width > 0 && (left < -1 || right > innerWidth + 1);
					})
					.map((one) => `${one.className}: ${one.textContent}`),
			);
			expect(beyond, `${dir}, ${width} px`).toEqual([]);
			expect(await panel.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThan(1);
		}
	}
	await close();
});

test('where less motion is asked for nothing moves', async ({ gloss, open, page }) => {
	await open('sample-court.html');
	await waitForLit(page);
	const { page: panel, close } = await openSidePanel(gloss, page);
	await panel.emulateMedia({ reducedMotion: 'reduce' });
	await openAll(panel, page);
	const moving = await panel.evaluate(
		() =>
			document.getAnimations().filter(({ effect }) => Number(effect?.getComputedTiming().duration) > 0)
				.length,
	);
	expect(moving).toBe(0);
	const timed = await panel.evaluate(
		() =>
			[...document.querySelectorAll('*')].filter((one) =>
				/[1-9]/.test(
					`${getComputedStyle(one).transitionDuration} ${getComputedStyle(one).animationDuration}`,
				),
			).length,
	);
	expect(timed).toBe(0);
	await close();
});
