/** What a reader chose: kept from scripts in pages, which are told that it changed and ask for what concerns them. */
import { browser } from 'wxt/browser';
import { send } from '../messages';
import { watchLook, watchSilenced } from '../settings';

/**
 * Closes storage to scripts in pages, as far as the browser can (Chromium): a page that has broken out of
 * its bounds could read there on what else its reader was.
 */
export async function closeStorage(): Promise<void> {
	const { local, sync } = browser.storage;
	await Promise.all([local, sync].map((area) => area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' })));
}

async function tellPages(): Promise<void> {
	const tabs = await browser.tabs.query({});
	// Most pages have nobody who hears.
	await Promise.allSettled(tabs.map(({ id }) => id !== undefined && send('chosen', {}, { tabId: id })));
}

/** Tells all pages of each change of what is chosen. */
export function passChoices(): void {
	watchLook(() => void tellPages());
	watchSilenced(() => void tellPages());
}
