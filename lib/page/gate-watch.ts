/**
 * When the gate looks again. It runs on every page there is, so it imports nothing, reads each text
 * once, and gives up on pages that never stop changing.
 */

/** UTF-16 units of text kept from before what was added: the acronym may stand there, its cue here. */
const TAIL = 600;
/**
 * UTF-16 units read on one address, and each node counts as one: an endless list of cats is not worth more,
 * and a clock that ticks all day does not come to it.
 */
const MAX_READ = 5_000_000;
/** Nodes that may wait while the page is hidden; above it the page is read as a whole again. */
const MAX_WAITING = 5_000;
/** ms between two looks, at least. */
const PAUSE = 1_000;

const UNREAD = 'script, style, noscript, textarea';
const UNREAD_IN_PARAGRAPH = `p :is(${UNREAD})`;
/** UTF-16 units tested at once where text is told from scripts. */
const PIECE = 50_000;
/** Paragraphs from which on a page is long, and the first of them are read ahead of it. */
const LONG = 200;
/** The values of NodeFilter, elements and text. */
const SHOWN = 5;
/** All text of the body; nothing in XML, where its name has a namespace. */
const BODY_TEXT = 'string(/html/body)';
/** The values of XPathResult. */
const STRING_TYPE = 2;
const NODES_TYPE = 5;
/** UTF-16 units of text below which a page is short: any of its elements may hold the rest of it. */
const SHORT = 5_000;
/**
 * UTF-16 units from which on a page's own text holds what it is about: to look for components besides
 * would cost it a third more.
 */
const WORDY = 20_000;
/** ms after which an element without a shadow root is not asked for one again. */
const LAST_CHANCE = 60_000;

/** A name that a page makes up: with a hyphen, and not one of those that begin with `#`. */
const CUSTOM = /^\w+-/;

const CHANGES: MutationObserverInit = { childList: true, characterData: true, subtree: true };

/**
 * Calls `hit` once when the page's text passes `test`, now or later, and then stops watching. Text in open
 * shadow roots counts as well where the page itself says little. Added text is read alone, behind the end
 * of the text before it; a new address is read as a new page. Nothing is read while the page is hidden.
 * Returns how to stop.
 */
export function watchText(page: Document, test: (text: string) => boolean, hit: () => void): () => void {
	let added: Node[] = [];
	let fresh = true;
	let address: string | undefined;
	/** Units read on this address. */
	let read: number;
	let tail: string;
	/** Elements that may get a shadow root: it comes without a change that an observer is told. */
	let hosts: Element[];
	let timer: ReturnType<typeof setTimeout> | 0 | undefined;
	let asking: ReturnType<typeof setTimeout> | undefined;
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
		clearTimeout(asking);
		fresh = false;
		added = [];
	}

	function plan(): void {
		if (timer || page.hidden || !(fresh || added[0])) return;
		timer = setTimeout(() => requestIdleCallback(look, { timeout: 2_000 }), PAUSE);
	}

	/** Puts what stands in an element's open shadow root among what was added. */
	function enter(host: Element): void {
		const root = host.shadowRoot;
		if (root) {
			observer.observe(root, CHANGES);
			added.push(root);
		} else if (CUSTOM.test(host.nodeName)) hosts.push(host);
	}

	function askLater(wait: number): void {
		clearTimeout(asking);
		if (!hosts[0] || wait > LAST_CHANCE) return;
		asking = setTimeout(() => {
			hosts.splice(0).forEach(enter);
			plan();
			askLater(wait * 2);
		}, wait);
	}

	/**
	 * Whether what nodes say passes, behind what was read before. Without what scripts and styles say, and
	 * piece by piece, because a page that is about the subject mostly says so early.
	 */
	function finds(nodes: readonly Node[]): boolean {
		let text = tail;
		const before = read;
		for (const node of nodes) {
			if (!node.isConnected) continue;
			const walker = page.createTreeWalker(node, SHOWN);
			for (let at: Node | null = node; at; at = walker.nextNode()) {
				read++;
				if (at.nodeType !== 3) enter(at as Element);
				else if (!at.parentElement?.matches(UNREAD)) {
					const { data } = at as Text;
					text += data;
					read += data.length;
					if (text.length > PIECE) {
						if (test(text)) return true;
						text = text.slice(-TAIL);
					}
				}
			}
			text += ' ';
		}
		tail = text.slice(-TAIL);
		return read > before && test(text);
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
		added = [];
		hosts = [];
		// Reading all of a long page would hold its thread.
		if (paragraphs[LONG] && beginsWell()) return true;
		const text =
			page.evaluate(BODY_TEXT, page, null, STRING_TYPE).stringValue || page.body?.textContent || '';
		read += text.length;
		if (!test(text)) tail = text.slice(-TAIL);
		else if (beginsWell() || finds([page.body])) return true;
		if (text.length < WORDY) {
			const found = page.evaluate(
				`//*${text.length < SHORT ? '' : '[contains(local-name(.),"-")]'}`,
				page,
				null,
				NODES_TYPE,
			);
			for (let at = found.iterateNext(); at; at = found.iterateNext()) enter(at as Element);
		}
		return finds(added);
	}

	function look(): void {
		timer = 0;
		if (page.hidden) return;
		if (page.URL !== address) {
			address = page.URL;
			read = 0;
			fresh = true;
		}
		if (read < MAX_READ && (fresh ? passes() : finds(added))) {
			stop();
			hit();
			return;
		}
		fresh = false;
		added = [];
		askLater(PAUSE);
	}

	observer.observe(page, CHANGES);
	page.addEventListener('visibilitychange', plan);
	look();
	return stop;
}
