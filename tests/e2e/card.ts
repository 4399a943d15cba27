/** What a reader does with the card. */
import type { Locator, Page } from '@playwright/test';
import { bringUp, hover, type LitPlace, showCard } from '../../scripts/browsers/lit.ts';

/** The host of the card that stands open. Locators look into its root, which is open in test builds. */
export function card(page: Page): Locator {
	return page.locator('[popover]:popover-open');
}

/** Rests the pointer on a lit name. */
export async function hoverText(page: Page, text: string): Promise<LitPlace> {
	const place = await bringUp(page, text);
	await hover(page, place);
	return place;
}

/** Hovers a name and waits for its card. */
export async function openCard(page: Page, text: string): Promise<Locator> {
	await showCard(page, text);
	return card(page);
}
