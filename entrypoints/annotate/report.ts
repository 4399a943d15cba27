/** Tells popup, panel and badge what stands lit, after it has settled. */
import type { PageSummary } from '../../lib/messages';
import { ask } from '../../lib/wire/wire';
import { onNewAddress } from './lifetime';

/** ms without a change before a report is sent: batches of one page come in quick succession. */
const SETTLED = 200;
/** ms after a new address: the browser's own news of it, on which old reports are dropped, comes first. */
const AFTER_NAVIGATION = 500;

/** Sends what `read` answers. Returns how to ask for a report. */
export function createReport(read: () => PageSummary, signal: AbortSignal): () => void {
	let last = '';
	let timer: ReturnType<typeof setTimeout> | undefined;

	function report(summary: PageSummary): void {
		const { url, title, found, capped } = summary;
		const now = JSON.stringify([url, title, found, capped]);
		if (now === last || (last === '' && found.length === 0 && capped.length === 0)) return;
		last = now;
		// Nobody can be told once the extension is gone.
		ask('pageFound', summary).catch(() => undefined);
	}

	function plan(wait: number): void {
		clearTimeout(timer);
		timer = setTimeout(() => report(read()), wait);
	}

	function again(): void {
		last = '';
		plan(AFTER_NAVIGATION);
	}

	const nothing = () => {
		clearTimeout(timer);
		if (last !== '') report({ ...read(), found: [], capped: [] });
	};
	// The browser tells when a page goes, and nothing when one of its frames does.
	if (window !== window.top) window.addEventListener('pagehide', nothing, { signal });
	window.addEventListener('pageshow', (event) => event.persisted && again(), { signal });
	onNewAddress(again, signal);
	signal.addEventListener('abort', nothing);
	return () => plan(SETTLED);
}
