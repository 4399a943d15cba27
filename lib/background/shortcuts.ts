/** Shortcuts that the browser knows, so that a reader can change them in its settings. */
import { browser } from 'wxt/browser';
import { type MessageData, send } from '../messages';

/** By the names that the manifest gives them. */
const ACTIONS: ReadonlyMap<string, MessageData<'walk'>['action']> = new Map([
	['next-name', 'next'],
	['previous-name', 'previous'],
	['open-card', 'open'],
]);

/** Hands each shortcut to the page in front. */
export function passShortcuts(): void {
	browser.commands.onCommand.addListener((command, tab) => {
		const action = ACTIONS.get(command);
		if (!action || tab?.id === undefined) return;
		// A page without names has nobody who hears.
		send('walk', { action }, { tabId: tab.id }).catch(() => undefined);
	});
}
