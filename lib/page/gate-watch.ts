/**
 * When the gate looks again. It runs on every page there is, so it imports nothing, reads each text
 * once, and gives up on pages that never stop changing.
 */

/** UTF-16 units of text kept from before what was added: the acronym may stand there, its cue here. */
const TAIL = 600;
/** Looks at added text on one address; an endless list of cats is not worth a thirty-first. */
const MAX_LOOKS = 30;
/** UTF-16 units read of one addition. */
const MAX_ADDED = 2_000_000;
/** Nodes that may wait while the page is hidden; above it the page is read as a whole again. */
const MAX_WAITING = 5_000;
/** ms between two looks, at least. */
const PAUSE = 1_000;

const UNREAD = 'script, style, noscript, template, svg, textarea';
const UNREAD_IN_PARAGRAPH = `p :is(${UNREAD})`;
const UNREAD_NAME = /^(?:script|style|noscript|textarea)$/i;
/** UTF-16 units tested at once where text is told from scripts. */
const PIECE = 50_000;
/** Paragraphs from which on a page is long, and the first of them are read ahead of it. */
const LONG = 200;
/** The value of NodeFilter. */
const SHOW_TEXT = 4;
/** All text of the body; nothing in XML, where its name has a namespace. */
const BODY_TEXT = 'string(/html/body)';
/** The value of XPathResult. */
const STRING_TYPE = 2;

interface Idle {
	requestIdleCallback?: (run: () => void, options: { timeout: number }) => void;
}

/**
 * Calls `hit` once when the page's text passes `test`, now or later, and then stops watching. Added text
 * is read alone, behind the end of the text before it; a new address is read as a new page. Nothing is
 * read while the page is hidden. Returns how to stop.
 */
export function watchText(page: Document, test: (text: string) => boolean, hit: () => void): () => void {
	let added: Node[] = [];
	let tail = '';
	let looks = 0;
	let address = page.URL;
	let timer: ReturnType<typeof setTimeout> | undefined;
	let fresh = true;
	const paragraphs = page.getElementsByTagName('p');

	const observer = new MutationObserver((records) => {
		for (const { type, target, addedNodes } of records) {
			if (type === 'characterData') added.push(target);
			else added.push(...addedNodes);
		}
		if (added.length > MAX_WAITING) {
			added = [];
			fresh = true;
		}
		plan();
	});

	function stop(): void {
		observer.disconnect();
		clearTimeout(timer);
		page.removeEventListener('visibilitychange', plan);
		added = [];
	}

	function plan(): void {
		if (timer !== undefined || page.hidden || (added.length === 0 && !fresh)) return;
		timer = setTimeout(() => {
			const run = () => {
				timer = undefined;
				look();
			};
			const { requestIdleCallback: whenIdle }: Idle = globalThis;
			if (whenIdle) whenIdle(run, { timeout: 2_000 });
			else run();
		}, PAUSE);
	}

	/**
	 * Whether what nodes say passes, behind what was read before. Without what scripts and styles say, and
	 * piece by piece, because a page that is about the subject mostly says so early.
	 */
	function finds(nodes: readonly Node[]): boolean {
		let text = tail;
		let read = 0;
		for (const node of nodes) {
			if (!node.isConnected || read > MAX_ADDED || node.parentElement?.closest(UNREAD)) continue;
			const walker = page.createTreeWalker(node, SHOW_TEXT);
			const first = node.nodeType === 3 ? node : walker.nextNode();
			for (let at = first; at; at = walker.nextNode()) {
				if (UNREAD_NAME.test(at.parentNode?.nodeName ?? '')) continue;
				const { data } = at as Text;
				text += data;
				read += data.length;
				if (text.length < PIECE) continue;
				if (test(text)) return true;
				text = text.slice(-TAIL);
			}
			text += ' ';
		}
		tail = text.slice(-TAIL);
		return read > 0 && test(text);
	}

	/** A page that is about the subject mostly says so in its first paragraphs. */
	function beginsWell(): boolean {
		let text = '';
		for (let at = 0; at < LONG; at++) text += ` ${paragraphs[at]?.textContent ?? ''}`;
		return test(text) && !page.querySelector(UNREAD_IN_PARAGRAPH);
	}

	/**
	 * The fastest reading there is: no element has to be made known to the isolated world, which costs more
	 * than the reading. Only where it passes are scripts told from text.
	 */
	function passes(): boolean {
		tail = '';
		// Reading all of a long page would hold its thread.
		if (paragraphs[LONG] && beginsWell()) return true;
		const text =
			page.evaluate(BODY_TEXT, page, null, STRING_TYPE).stringValue || page.body?.textContent || '';
		if (test(text)) return beginsWell() || finds([page.body]);
		tail = text.slice(-TAIL);
		return false;
	}

	function look(): void {
		if (page.hidden) return;
		const moved = page.URL !== address;
		if (moved) looks = 0;
		address = page.URL;
		if (++looks > MAX_LOOKS) {
			added = [];
			return;
		}
		const found = fresh || moved ? passes() : finds(added);
		fresh = false;
		added = [];
		if (!found) return;
		stop();
		hit();
	}

	observer.observe(page, { childList: true, characterData: true, subtree: true });
	page.addEventListener('visibilitychange', plan);
	if (page.hidden) return stop;
	look();
	return stop;
}
