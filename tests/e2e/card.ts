/** What a reader does with the card. */
import type { Locator, Page } from '@playwright/test';
import { hover, type LitPlace, litPlaces, waitForCard } from '../../scripts/browsers/lit.ts';

/** The host of the card that stands open. Locators look into its root, which is open in test builds. */
export function card(page: Page): Locator {
	return page.locator('[popover]:popover-open');
}

/** A lit place by its text, scrolled to the middle of the window. */
export async function bringToView(page: Page, text: string): Promise<LitPlace> {
	const first = (await litPlaces(page)).find((place) => place.text === text);
	if (!first) throw new Error(`nothing lit reads "${text}"`);
	await page.evaluate((y) => scrollBy({ top: y - innerHeight / 2, behavior: 'instant' }), first.y);
	const place = (await litPlaces(page)).find((one) => one.text === text);
	if (!place) throw new Error(`"${text}" was lost by scrolling`);
	return place;
}

/** Rests the pointer on a lit name. */
export async function hoverText(page: Page, text: string): Promise<LitPlace> {
	const place = await bringToView(page, text);
	await hover(page, place);
	return place;
}

/** Hovers a name and waits for its card. */
export async function openCard(page: Page, text: string): Promise<Locator> {
	await hoverText(page, text);
	await waitForCard(page);
	return card(page);
}
