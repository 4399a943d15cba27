/** A reader with a mouse on a saved page: WCAG 1.4.13, and from the pointer to the keyboard. */
import type { Page } from 'playwright-core';
import { focusInCard, OPEN } from '../browsers/keys.ts';
import { bringUp, hover, type LitPlace, litPlaces, waitForCard } from '../browsers/lit.ts';
import { cardOn } from './card-actions.ts';
import { until } from './until.ts';

/** Names that are tried: some lie below a page's banners. */
const TRIES = 6;
/** ms in which a card that may not stay, or come back, would have gone or come. */
const AFTER = 500;
/** ms of rest in which a card must not go by itself. */
const REST = 2_500;
/** Where in the card the pointer goes: near each corner, in shares of its size. */
const CORNERS = [
	[0.05, 0.1],
	[0.95, 0.1],
	[0.05, 0.9],
	[0.95, 0.9],
] as const;

/** A name that the pointer can reach on this page, with its card open. */
async function openSome(page: Page): Promise<LitPlace> {
	const names = [...new Set((await litPlaces(page)).map(({ text }) => text))];
	for (const name of names.slice(0, TRIES)) {
		const place = await bringUp(page, name);
		await hover(page, place);
		const opened = await waitForCard(page, 1_500).then(
			() => true,
			() => false,
		);
		if (opened) return place;
	}
	throw new Error(`no card opens on ${names.length} names`);
}

async function isOpen(page: Page): Promise<boolean> {
	return (await cardOn(page).count()) > 0;
}

async function reopen(page: Page, place: LitPlace): Promise<void> {
	await page.mouse.move(3, 3);
	await until(async () => !(await isOpen(page)), 'the card does not go');
	await hover(page, place);
	await waitForCard(page);
}

async function stays(page: Page, time: number, what: string): Promise<void> {
	await page.waitForTimeout(time);
	if (!(await isOpen(page))) throw new Error(what);
}

/**
 * Hovers a name of a lit page and tries what WCAG 1.4.13 asks for: dismissible, hoverable, persistent.
 * @throws Error with what does not hold.
 */
export async function readByPointer(page: Page): Promise<void> {
	const place = await openSome(page);
	await page.keyboard.press('Escape');
	await until(async () => !(await isOpen(page)), 'Escape does not dismiss the card');
	await page.mouse.move(place.x, place.y);
	await page.waitForTimeout(AFTER);
	if (await isOpen(page)) throw new Error('dismissed, it comes back under a resting pointer');
	for (const [across, down] of CORNERS) {
		await reopen(page, place);
		const box = await cardOn(page).boundingBox();
		if (!box) throw new Error('the card has no box');
		await page.mouse.move(box.x + box.width * across, box.y + box.height * down, { steps: 20 });
		await stays(page, AFTER, `lost on the way to its corner at ${across}, ${down}`);
	}
	await stays(page, REST, 'gone while the pointer rests in it');
	await reopen(page, place);
	await stays(page, REST, 'gone while the pointer rests on the name');
	await page.keyboard.press(OPEN);
	await until(async () => (await focusInCard(page)) !== null, 'no key leads into a card that is hovered');
	await page.keyboard.press('Escape');
	await until(async () => !(await isOpen(page)), 'Escape does not close it from within');
}
