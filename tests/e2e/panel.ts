/** What the tests of the side panel share. */
import type { Locator, Page } from '@playwright/test';
import { expect } from './fixtures.ts';

/** The line that says how many events the view has, and what it says of all of them. */
export async function countLine(panel: Page): Promise<{ status: Locator; all: string }> {
	const status = panel.getByRole('status').filter({ hasText: /events?$/i });
	await expect(status).toHaveText(/^\d+ events$/);
	return { status, all: (await status.textContent()) ?? '' };
}
