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

/** Listens to the live regions that come into the page from now on; answers all that they have said. */
export async function listenToStatus(page: Page): Promise<() => Promise<string[]>> {
	const heard = await page.evaluateHandle(() => {
		const said: string[] = [];
		new MutationObserver((records) => {
			for (const node of records.flatMap(({ addedNodes }) => [...addedNodes])) {
				const region = node instanceof HTMLElement && node.shadowRoot?.querySelector('[role="status"]');
				if (!region) continue;
				new MutationObserver(() => said.push(region.textContent ?? '')).observe(region, { childList: true });
			}
		}).observe(document.documentElement, { childList: true });
		return said;
	});
	return () => heard.jsonValue();
}
