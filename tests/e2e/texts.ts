/** What a page says and what of it is lit. */
import type { Page } from '@playwright/test';
import { litPlaces } from '../../scripts/browsers/lit.ts';

/** The lit texts in document order. */
export async function texts(page: Page): Promise<string[]> {
	return (await litPlaces(page)).map(({ text }) => text);
}

/** Runs one of the page's own functions. */
export function call(page: Page, script: string): Promise<unknown> {
	return page.evaluate(script);
}

/** The text of the first element that a selector finds. */
export function textOf(page: Page, selector: string): Promise<string | null> {
	return page.locator(selector).evaluate((found) => found.textContent);
}
