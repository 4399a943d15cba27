/** When the script of this page begins and ends. */

import { siteOf } from '../../lib/site';
import { isAlive } from '../../lib/wire/wire';

declare global {
	/** The lifetime of the annotate script that runs in this frame, if one does. */
	var glossLife: AbortController | undefined;
}

/**
 * Sent through the document, because after an update the old script lives in a world of its own. A page
 * that sends it takes our light away from itself, nothing more.
 */
const RETIRE = 'gloss-retire';

/** Events at which a script finds out that its extension is gone: nothing tells it by itself. */
const PULSE = ['visibilitychange', 'pointerover', 'pointerdown', 'keydown'];

/**
 * Begins a lifetime and ends that of any older script in this frame; null when this very script runs here
 * already. The lifetime ends when a newer script begins or the extension is gone.
 */
export function beginLife(): AbortController | null {
	if (globalThis.glossLife && !globalThis.glossLife.signal.aborted) return null;
	document.dispatchEvent(new CustomEvent(RETIRE));
	const life = new AbortController();
	globalThis.glossLife = life;
	const { signal } = life;
	document.addEventListener(RETIRE, () => life.abort(), { signal });
	const check = () => {
		if (!isAlive()) life.abort();
	};
	for (const type of PULSE) document.addEventListener(type, check, { signal, capture: true, passive: true });
	return life;
}

/** Calls back when the page has gone to another address without being loaded anew. */
export function onNewAddress(run: () => void, signal: AbortSignal): void {
	window.addEventListener('popstate', run, { signal });
	const navigation: EventTarget | undefined = Reflect.get(window, 'navigation');
	navigation?.addEventListener('navigatesuccess', run, { signal });
}

/** The site that the address bar shows; in frames of other sites where the browser tells it. */
export function siteOfTab(): string | null {
	if (window === window.top) return siteOf(location.href);
	const ancestors: DOMStringList | undefined = location.ancestorOrigins;
	return siteOf(ancestors?.[ancestors.length - 1] ?? location.href);
}
