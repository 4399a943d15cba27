/**
 * Frameworks take over what their server wrote, compare it node by node, and complain of any that they do
 * not know. This tells when a page has nothing left to be taken over, so that elements may be put into it.
 */

/**
 * `free`: nothing waits to be taken over. `coming`: a server wrote for a framework that has not been seen.
 * `partly`: one runs, and a part of the page still waits for it.
 */
export const TAKEOVERS = ['free', 'coming', 'partly'] as const;
export type Takeover = (typeof TAKEOVERS)[number];

/**
 * Looks at the page. It runs among the page's own scripts, because frameworks leave their notes on nodes
 * as properties that no other world sees; so it stands alone, changes nothing, and what it answers is the
 * page's word. React notes the elements that it has taken over (react-dom 16 to 19), and bounds what comes
 * later by the comments `$` and `/$`, `$?` or `$~` while it is not there; Vue notes the container, Angular
 * each element.
 */
export function readTakeover(): Takeover {
	const NOTE = /^(?:__react(?:Fiber|Props|InternalInstance)|__vue_app__|__ngContext__)/;
	const WRITTEN =
		'#__next, #__nuxt, #___gatsby, #__docusaurus, [data-reactroot], [data-server-rendered], [ng-server-context], astro-island[ssr]';

	const isNoted = (node: Node): boolean => Object.keys(node).some((key) => NOTE.test(key));

	function isWithinNoted(from: Node): boolean {
		for (let at: Node | null = from; at; at = at.parentNode) if (isNoted(at)) return true;
		return false;
	}

	/** Whether all of the part that begins with a comment was taken over. */
	function isPartTaken(begin: Comment): boolean {
		if (begin.data !== '$') return false;
		for (let at = begin.nextSibling; at && at.nodeValue !== '/$'; at = at.nextSibling) {
			if (at.nodeType === Node.ELEMENT_NODE) return isNoted(at);
		}
		return true;
	}

	let coming = [...document.querySelectorAll(WRITTEN)].some(
		(element) => !isWithinNoted(element.firstElementChild ?? element),
	);
	const comments = document.createTreeWalker(document.body ?? document, NodeFilter.SHOW_COMMENT);
	for (let at = comments.nextNode() as Comment | null; at; at = comments.nextNode() as Comment | null) {
		// Comments without a word are how frameworks part texts and bound what may come and go.
		if (/[\p{L}\p{N}]/u.test(at.data)) continue;
		if (!isWithinNoted(at)) coming = true;
		else if (/^\$[?~]?$/.test(at.data) && !isPartTaken(at)) return 'partly';
	}
	return coming ? 'coming' : 'free';
}

/** ms that a page may take to load. */
const LOAD_WAIT = 5_000;
/** ms after which a framework that was not seen is not waited for any more. */
const COMING_WAIT = 7_500;
/** ms after which the rest of a page is taken to stay as it is. */
const PARTLY_WAIT = 120_000;
/** ms between the first two looks; the pause doubles each time. */
const FIRST_PAUSE = 250;

function pause(wait: number): Promise<unknown> {
	return new Promise((resolve) => setTimeout(resolve, wait));
}

/** Resolves once the page has loaded, or does not come to the end of it. */
function whenLoaded(): Promise<unknown> {
	if (document.readyState === 'complete') return Promise.resolve();
	return Promise.race([
		new Promise((resolve) => addEventListener('load', resolve, { once: true })),
		pause(LOAD_WAIT),
	]);
}

/** ms since the page has loaded, as far as it tells. */
function sinceLoad(): number {
	const [entry] = performance.getEntriesByType('navigation');
	const end: unknown = entry && Reflect.get(entry, 'loadEventEnd');
	return typeof end === 'number' && end > 0 ? performance.now() - end : 0;
}

/**
 * Resolves true once elements may be put into the page: it has loaded and `look` says, twice in a row, that
 * nothing waits, or that a framework has long been waited for. False where a part of the page is never
 * taken over, or the signal is aborted. What `look` throws passes on.
 */
export async function whenFree(look: () => Promise<Takeover>, signal: AbortSignal): Promise<boolean> {
	await whenLoaded();
	let before: Takeover | undefined;
	for (let waited = sinceLoad(), wait = FIRST_PAUSE; !signal.aborted; waited += wait, wait *= 2) {
		const now = await look();
		if (now === 'free' && before === 'free') return true;
		if (now === 'coming' && waited > COMING_WAIT) return true;
		if (waited > PARTLY_WAIT) return false;
		if (now === 'free') wait = FIRST_PAUSE;
		before = now;
		await pause(wait);
	}
	return false;
}
