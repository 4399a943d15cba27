import { pattern } from 'virtual:gloss-gate';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { watchText } from '../../lib/page/gate-watch';
import { createGate } from '../../lib/recognition/gate';

/** All that the gate needs of the browser; the polyfill would weigh more than the gate itself. */
interface Runtime {
	runtime?: { id?: string; sendMessage(message: unknown): Promise<unknown> };
}

declare global {
	/** How to stop the gate that runs in this frame, if one does. */
	var glossGate: (() => void) | undefined;
}

/** The message that lib/messages.ts calls `openGate`, in the form that it travels in. */
function openGate(): void {
	const { browser, chrome } = globalThis as { browser?: Runtime; chrome?: Runtime };
	const runtime = (browser ?? chrome)?.runtime;
	// Without an id the extension was updated or removed under this page.
	if (!runtime?.id) return;
	const timestamp = Date.now();
	runtime.sendMessage({ id: timestamp, type: 'openGate', data: {}, timestamp }).catch(() => {});
}

export default defineUnlistedScript(() => {
	if (!/html/.test(document.contentType)) return;
	globalThis.glossGate?.();
	globalThis.glossGate = watchText(document, createGate(pattern), openGate);
});
