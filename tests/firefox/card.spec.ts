/** The card in Firefox: by keys, by the pointer, and the shortcuts that a reader may change. */
import type { KeyInput, Page } from 'puppeteer-core';
import { focusInCard, ring, ringed } from '../../scripts/browsers/keys.ts';
import { hover, litPlaces } from '../../scripts/browsers/lit.ts';
import { expect, headingOfCard, test } from './fixtures.ts';
import { pressInWindow } from './window.ts';

/** Presses keys together, the last of them once. */
async function press(page: Page, ...keys: KeyInput[]): Promise<void> {
	const held = keys.slice(0, -1);
	for (const key of held) await page.keyboard.down(key);
	const [last] = keys.slice(-1);
	if (last) await page.keyboard.press(last);
	for (const key of held.reverse()) await page.keyboard.up(key);
}

const next = (page: Page) => press(page, 'Alt', 'Shift', 'KeyJ');
const previous = (page: Page) => press(page, 'Alt', 'Shift', 'KeyK');
const openCard = (page: Page) => press(page, 'Alt', 'Shift', 'Enter');

function isOpen(page: Page): Promise<boolean> {
	return page.evaluate(() => document.querySelector('[popover]:popover-open') !== null);
}

/** The card's code comes when the page is idle: asks until the first name stands in the ring. */
async function firstName(page: Page): Promise<string | undefined> {
	await expect
		.poll(async () => {
			if ((await ring(page)).length === 0) await next(page);
			return ringed(page);
		})
		.toBeTruthy();
	return ringed(page);
}

test.beforeEach(async ({ paintWith, errors }) => {
	await paintWith('highlight');
	expect(errors).toEqual([]);
});

test.afterEach(({ errors }) => {
	expect(errors).toEqual([]);
});

for (const painter of ['highlight', 'mark'] as const) {
	test(`by keys from name to name, into a card and out of it (${painter})`, async ({ paintWith, open }) => {
		await paintWith(painter);
		const page = await open('sample-court.html');
		if (painter === 'mark') await page.waitForSelector('mark');
		await page.evaluate(() => {
			const before = document.createElement('button');
			before.id = 'before';
			document.body.prepend(before);
			before.focus();
		});
		const first = await firstName(page);
		await next(page);
		await expect.poll(() => ringed(page)).not.toBe(first);
		await previous(page);
		await expect.poll(() => ringed(page)).toBe(first);
		await openCard(page);
		await expect.poll(() => focusInCard(page)).toBeTruthy();
		await press(page, 'Tab');
		await expect.poll(() => focusInCard(page)).toBe('Pin');
		await press(page, 'Shift', 'Tab');
		await expect.poll(() => focusInCard(page)).toMatch(/^More/);
		await press(page, 'Enter');
		await expect
			.poll(() =>
				page.evaluate(() => {
					const root = document.querySelector('[popover]:popover-open')?.shadowRoot;
					return root?.querySelector('.gloss-reasons')?.checkVisibility();
				}),
			)
			.toBe(true);
		await press(page, 'Escape');
		await expect.poll(() => isOpen(page)).toBe(false);
		expect(await page.evaluate(() => document.activeElement?.id)).toBe('before');
		expect(await ringed(page)).toBe(first);
		await press(page, 'Escape');
		await expect.poll(() => ring(page)).toEqual([]);
	});
}

test('by the pointer: hoverable, dismissible, persistent', async ({ open }) => {
	const page = await open('sample-court.html');
	await expect.poll(async () => (await litPlaces(page)).length).toBeGreaterThan(30);
	expect(await headingOfCard(page, 'Tomoko Akane')).toContain('Tomoko Akane');
	const place = (await litPlaces(page)).find(({ text, y }) => text === 'Tomoko Akane' && y > 0);
	if (!place) throw new Error('the name is gone');
	await new Promise((later) => setTimeout(later, 1_500));
	expect(await isOpen(page)).toBe(true);
	const box = await page.evaluate(() =>
		document.querySelector('[popover]:popover-open')?.getBoundingClientRect().toJSON(),
	);
	await page.mouse.move(box.x + box.width * 0.9, box.y + box.height * 0.9, { steps: 20 });
	await new Promise((later) => setTimeout(later, 1_000));
	expect(await isOpen(page)).toBe(true);
	await page.mouse.move(3, 3, { steps: 10 });
	await expect.poll(() => isOpen(page)).toBe(false);
	await hover(page, place);
	await expect.poll(() => isOpen(page)).toBe(true);
	await page.keyboard.press('Escape');
	await expect.poll(() => isOpen(page)).toBe(false);
	await new Promise((later) => setTimeout(later, 700));
	expect(await isOpen(page)).toBe(false);
});

test('shortcuts of the browser do the same, as the reader has changed them', async ({
	firefox,
	options,
	open,
}) => {
	const page = await open('sample-court.html');
	const first = await firstName(page);
	await page.bringToFront();
	await pressInWindow(firefox, 'Alt', 'Shift', 'J');
	await expect.poll(() => ringed(page)).not.toBe(first);
	await options.evaluate(`chrome.commands.update({ name: 'previous-name', shortcut: 'Alt+Shift+U' })`);
	await pressInWindow(firefox, 'Alt', 'Shift', 'U');
	await expect.poll(() => ringed(page)).toBe(first);
	await pressInWindow(firefox, 'Alt', 'Shift', 'O');
	await expect.poll(() => focusInCard(page)).toBeTruthy();
	await options.evaluate(`chrome.commands.reset('previous-name')`);
});
