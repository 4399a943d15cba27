/** WCAG 2.1.1, 2.1.2 and 2.4.7: all of the card by keyboard alone, out of it again, and where the reader is. */
import type { Page } from '@playwright/test';
import {
	controlsOfCard,
	focusInCard,
	NEXT,
	OPEN,
	PREVIOUS,
	reachedBy,
	ring,
	ringed,
	tabTo,
	walkTo,
} from '../../scripts/browsers/keys.ts';
import { litPlaces, waitForLit } from '../../scripts/browsers/lit.ts';
import { openPopup } from '../../scripts/browsers/surfaces.ts';
import { card, listenToStatus } from './card.ts';
import { expect, test } from './fixtures.ts';
import { setLook, storedSilenced } from './settings.ts';

async function openByKeys(page: Page, name: string): Promise<void> {
	await walkTo(page, name);
	await page.keyboard.press(OPEN);
	await expect(card(page)).toBeVisible();
}

for (const file of ['sample-court.html', 'sample-mixed.html', 'shadow.html']) {
	for (const painter of ['highlight', 'mark'] as const) {
		test(`${file}, ${painter}: to a name, into its card, to each control, and back`, async ({
			open,
			page,
			gloss,
		}) => {
			await setLook(gloss, { painter });
			await open(file);
			await waitForLit(page, { painter });
			await page.evaluate(() => {
				const before = document.createElement('button');
				before.id = 'before';
				document.body.prepend(before);
				before.focus();
			});
			const height = await page.evaluate(() => document.documentElement.scrollHeight);
			await page.keyboard.press(NEXT);
			await expect.poll(() => ringed(page)).toBeTruthy();
			const first = await ringed(page);
			await page.keyboard.press(NEXT);
			await expect.poll(() => ring(page)).not.toEqual([]);
			await page.keyboard.press(PREVIOUS);
			expect(await ringed(page)).toBe(first);
			expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(height);

			await page.keyboard.press(OPEN);
			await expect(card(page).getByRole('dialog')).toBeFocused();
			const controls = await controlsOfCard(page);
			expect(controls).toBeGreaterThan(4);
			expect(await reachedBy(page, 'Tab', controls)).toBe(controls);

			await page.keyboard.press('Escape');
			await expect(card(page)).toHaveCount(0);
			expect(await ringed(page)).toBe(first);
			expect(await page.evaluate(() => document.activeElement?.id)).toBe('before');
			await page.keyboard.press('Escape');
			expect(await ring(page)).toEqual([]);
			await page.keyboard.press('Tab');
			expect(await page.evaluate(() => document.activeElement?.id)).not.toBe('before');
		});
	}
}

test('every action of the card by keyboard alone', async ({ open, page, gloss }) => {
	await open('sample-court.html');
	await waitForLit(page);
	await openByKeys(page, 'Nicolas Guillou');
	const shown = card(page);
	const press = async (name: RegExp) => {
		await tabTo(page, name);
		await page.keyboard.press('Enter');
	};
	await press(/^US sanctions/);
	await expect(shown.locator('.gloss-chip-note')).toBeVisible();
	await press(/paragraph|¶/);
	await expect(shown.locator('.gloss-source-details').first()).toBeVisible();
	await press(/more sentence/);
	await expect.poll(() => shown.locator('.gloss-statements > li').count()).toBeGreaterThan(3);
	const event = shown.locator('.gloss-line button[aria-pressed="false"]').first();
	const label = await event.getAttribute('aria-label');
	await press(new RegExp(`^${(label ?? '').slice(0, 12)}`));
	await expect(shown.locator('.gloss-line button[aria-pressed="true"]')).toHaveAttribute(
		'aria-label',
		label ?? '',
	);
	await press(/^Cite/);
	await expect(shown.getByRole('status')).toHaveText('Copied');
	await press(/^Pin/);
	await expect(shown.getByRole('button', { name: 'Close' })).toBeVisible();
	const [library] = await Promise.all([gloss.context.waitForEvent('page'), press(/^Library/)]);
	await expect(library).toHaveURL(/#\/entity\/nicolas-guillou/);
	await library.close();
	await page.bringToFront();
	await press(/^More/);
	await press(/^On this page/);
	await expect(card(page)).toHaveCount(0);
	expect((await storedSilenced(gloss)).here).toHaveLength(1);
});

test('the way leads past what is inert, and through a modal dialog alone while one is open', async ({
	open,
	page,
}) => {
	await open('sample-court.html');
	await waitForLit(page);
	await page.evaluate(() => {
		const dialog = document.createElement('dialog');
		dialog.innerHTML =
			'<h2>Before you read on</h2><p inert>Tomoko Akane</p><p>Beti Hohler and Kimberly Prost are judges.</p>';
		document.body.append(dialog);
		dialog.showModal();
	});
	await expect.poll(async () => (await litPlaces(page)).map(({ text }) => text)).toContain('Beti Hohler');
	await walkTo(page, 'Beti Hohler');
	for (const name of ['Kimberly Prost', 'Beti Hohler']) {
		await page.keyboard.press(NEXT);
		await expect.poll(() => ringed(page)).toBe(name);
	}
});

test('the way leads past what the page cuts off, and brings to light what it scrolls', async ({
	open,
	page,
}) => {
	await open('sample-court.html');
	await waitForLit(page);
	await page.evaluate(() => {
		const said = document.createElement('article');
		said.innerHTML = `<h2>Judges of the International Criminal Court</h2>
			<p>First comes Päivi Kaukoranta.</p>
			<div style="height: 30px; overflow: hidden"><p style="margin-top: 60px">Behind it Tomoko Akane.</p></div>
			<div style="width: 200px; overflow-x: auto; white-space: nowrap"><p style="margin-left: 600px; width: 300px">
			At its end Kimberly Prost.</p></div>
			<p style="width: 200px; overflow: hidden; white-space: nowrap; text-overflow: ellipsis">
			A line that ends before it names Nicolas Guillou.</p>
			<div style="height: 20px; overflow: hidden"><p style="position: absolute; margin-top: 40px">
			Not cut off is Iulia Motoc.</p></div>`;
		document.body.append(said);
	});
	await expect.poll(async () => (await litPlaces(page)).map(({ text }) => text)).toContain('Iulia Motoc');
	await walkTo(page, 'Päivi Kaukoranta');
	await page.keyboard.press(NEXT);
	await expect.poll(() => ringed(page)).toBe('Kimberly Prost');
	expect(
		await page.evaluate(() => document.querySelector('[style*="overflow-x"]')?.scrollLeft),
	).toBeGreaterThan(0);
	await page.keyboard.press(NEXT);
	await expect.poll(() => ringed(page)).toBe('Iulia Motoc');
});

test('arrow and page keys stay in the card', async ({ open, page }) => {
	await open('sample-court.html');
	await waitForLit(page);
	await openByKeys(page, 'Nicolas Guillou');
	const before = await page.evaluate(() => scrollY);
	const body = card(page).locator('.gloss-body');
	await page.keyboard.press('PageDown');
	expect(await body.evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(100);
	for (let press = 0; press < 3; press++) await page.keyboard.press('ArrowDown');
	expect(await focusInCard(page)).not.toBe('Pin');
	await page.keyboard.press('Home');
	expect(await focusInCard(page)).toBe('Pin');
	expect(await page.evaluate(() => scrollY)).toBe(before);
});

test('shortcuts that the browser hands on do the same, whatever keys the reader gave them', async ({
	open,
	page,
	gloss,
}) => {
	await open('sample-court.html');
	await waitForLit(page);
	const helper = await gloss.context.newPage();
	await helper.goto(`${gloss.origin}/options.html`);
	await page.bringToFront();
	const press = (command: string) =>
		gloss.worker.evaluate(async (name) => {
			const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
			// The browser alone can press them; what it would tell the background is told by hand.
			const { onCommand } = chrome.commands;
			const dispatch: unknown = Reflect.get(onCommand, 'dispatch');
			if (typeof dispatch !== 'function') throw new Error('events cannot be dispatched');
			dispatch.call(onCommand, name, tab);
		}, command);
	await press('next-name');
	await expect.poll(() => ringed(page)).toBeTruthy();
	const first = await ringed(page);
	await press('next-name');
	await expect.poll(() => ringed(page)).not.toBe(first);
	await press('previous-name');
	await expect.poll(() => ringed(page)).toBe(first);
	await press('open-card');
	await expect(card(page).getByRole('dialog')).toBeFocused();
});

test('a name chosen in the popup is ringed, said there and in the page, and opens from there', async ({
	open,
	page,
	gloss,
}) => {
	await open('sample-court.html');
	await waitForLit(page);
	const said = await listenToStatus(page);
	const popup = await openPopup(gloss, page);
	const chip = popup.page.locator('.gloss-name').first();
	const name = (await chip.textContent())?.replace(/ \d+$/, '') ?? '';
	await chip.click();
	await expect(popup.page.getByRole('status').filter({ hasText: name })).toHaveCount(1);
	await expect.poll(() => ringed(page)).toBeTruthy();
	const there = await ringed(page);
	await expect.poll(said).toEqual([there]);
	await popup.close();
	await page.keyboard.press(OPEN);
	await expect(card(page).getByRole('heading', { name })).toBeVisible();
});
