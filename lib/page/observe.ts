/** Watches a page for changed text: which elements to read again, which to read first, what went. */
import { containerOf } from './elements';
import { FUSE_WINDOW, MAX_REREADS, MAX_WAITING_NODES, REST } from './limits';
import { isOurs, wholeText } from './own';
import { rewrittenIn } from './rewrites';
import { whenIdle } from './slices';

/** What changed since the last time. */
export interface PageChange {
	/** Elements whose own text changed. */
	reread: Set<Element>;
	/** Elements that were added with all they hold. */
	added: Set<Element>;
	/** Whether anything was taken out. */
	removed: boolean;
	/** Too much changed while nobody looked: the whole page is to be read again. */
	everything: boolean;
}

/** What else pages hide and show text by, such as styles, is told by its box (see reveal-watch.ts). */
const HIDDEN = 'hidden';
/** Text that the reader begins to edit is the reader's, and the page's again afterwards. */
const EDITABLE = 'contenteditable';

const OBSERVED: MutationObserverInit = {
	childList: true,
	characterData: true,
	subtree: true,
	attributeFilter: [HIDDEN, EDITABLE],
};

/** ms a change may wait for the page to be idle. */
const PATIENCE = 250;

/** How often an element's text was read again of late. */
interface Rereads {
	since: number;
	count: number;
	/** Left as it was once already. */
	again: boolean;
	rest?: ReturnType<typeof setTimeout>;
}

function nothing(): PageChange {
	return { reread: new Set(), added: new Set(), removed: false, everything: false };
}

/** A text node that is wrapped may itself hold nothing and yet say something. */
function isBlank(node: Node): boolean {
	return node.nodeType === 3 && !/\S/.test(wholeText(node as Text));
}

/**
 * Collects changes and hands them over in batches: when the page is idle, never while it is hidden, and
 * not before `start`.
 */
export class PageWatch {
	readonly #observer: MutationObserver;
	readonly #page: Document;
	readonly #onChange: (change: PageChange) => void;
	readonly #onRestless: (container: Element) => void;
	readonly #onRefused: (node: Node) => void;
	readonly #rereads = new WeakMap<Element, Rereads>();
	#waiting = nothing();
	#started = false;
	#scheduled = false;
	#stopped = false;

	/**
	 * `onRestless` is told when an element changes so often that it is left alone from then on, `onRefused`
	 * at once of each node of ours that the page took out.
	 */
	constructor(
		page: Document,
		signal: AbortSignal,
		onChange: (change: PageChange) => void,
		onRestless: (container: Element) => void,
		onRefused: (node: Node) => void,
	) {
		this.#page = page;
		this.#onChange = onChange;
		this.#onRestless = onRestless;
		this.#onRefused = onRefused;
		this.#observer = new MutationObserver((records) => this.#note(records));
		this.#observer.observe(page, OBSERVED);
		page.addEventListener('visibilitychange', () => this.#schedule(), { signal });
		signal.addEventListener('abort', () => {
			this.#stopped = true;
			this.#observer.disconnect();
		});
	}

	/** Watches an open shadow root as well; observers do not see into it by themselves. */
	include(root: ShadowRoot): void {
		if (!this.#stopped) this.#observer.observe(root, OBSERVED);
	}

	/** From now on changes are handed over, those noted so far too. */
	start(): void {
		this.#started = true;
		this.#schedule();
	}

	/** Adds an element whose text is to be read again with the next batch. */
	ask(element: Element): void {
		this.#waiting.reread.add(element);
		this.#schedule();
	}

	/** Adds an element that is to be read, with all it holds, with the next batch. */
	add(element: Element): void {
		this.#waiting.added.add(element);
		this.#schedule();
	}

	/** Takes an element that hid itself for one that was added where it stands. */
	show(element: Element): void {
		this.#noteAdded(element);
		this.#schedule();
	}

	/** Runs something that changes the page on our behalf; what it does is not noted. */
	ignore<T>(run: () => T): T {
		this.#note(this.#observer.takeRecords());
		try {
			return run();
		} finally {
			this.#observer.takeRecords();
		}
	}

	#note(records: readonly MutationRecord[]): void {
		if (records.length === 0) return;
		const waiting = this.#waiting;
		const refused = new Set(
			[...rewrittenIn(records)].filter((target) => this.#isRestless(target as Element)),
		);
		for (const record of records) {
			if (record.type === 'characterData') this.#reread(record.target);
			else if (record.attributeName === EDITABLE) this.#noteEditable(record.target as Element);
			else if (record.type === 'attributes') this.#noteShown(record.target as Element);
			else if (refused.has(record.target)) waiting.removed = true;
			else {
				if (record.removedNodes.length > 0) this.#noteRemoved(record);
				for (const node of record.addedNodes) this.#noteAdded(node);
			}
		}
		if (waiting.reread.size + waiting.added.size > MAX_WAITING_NODES) {
			this.#waiting = { ...nothing(), removed: true, everything: true };
		}
		this.#schedule();
	}

	#noteRemoved(record: MutationRecord): void {
		for (const node of record.removedNodes) {
			if (isOurs(node)) {
				this.#onRefused(node);
				continue;
			}
			this.#waiting.removed = true;
			const inline = node.nodeType === 1 && containerOf(node) !== node;
			if ((node.nodeType === 3 && !isBlank(node)) || inline) {
				this.#reread(record.target);
				return;
			}
		}
	}

	/** Text behind `hidden` was not read at all. */
	#noteShown(element: Element): void {
		if (!element.hasAttribute(HIDDEN) && !isOurs(element)) this.#noteAdded(element);
	}

	#noteEditable(element: Element): void {
		this.#reread(element);
		for (const inner of element.querySelectorAll('*')) {
			if (containerOf(inner) === inner) this.#waiting.reread.add(inner);
		}
	}

	#noteAdded(node: Node): void {
		if (node.nodeType === 3) {
			if (!isBlank(node)) this.#reread(node);
			return;
		}
		if (node.nodeType !== 1 || isOurs(node)) return;
		const element = node as Element;
		const inline = containerOf(element) !== element;
		if (inline) this.#reread(element);
		if (!inline || element.firstElementChild) this.#waiting.added.add(element);
	}

	#reread(node: Node): void {
		const container = containerOf(node);
		if (container && !this.#isRestless(container)) this.#waiting.reread.add(container);
	}

	#isRestless(container: Element): boolean {
		if (this.#waiting.reread.has(container)) return false;
		const now = performance.now();
		const past = this.#rereads.get(container);
		if (past && past.count > MAX_REREADS) {
			this.#awaitRest(container, past);
			return true;
		}
		if (!past || now - past.since > FUSE_WINDOW) {
			this.#rereads.set(container, { since: now, count: 1, again: past?.again ?? false });
			return false;
		}
		past.count++;
		if (past.count <= MAX_REREADS) return false;
		this.#onRestless(container);
		this.#awaitRest(container, past);
		return true;
	}

	/**
	 * What was written word by word is read once it stands still. Once only: a page that answers every
	 * change of ours stands still whenever we do.
	 */
	#awaitRest(container: Element, past: Rereads): void {
		if (past.again) return;
		clearTimeout(past.rest);
		past.rest = setTimeout(() => {
			if (this.#stopped) return;
			this.#rereads.set(container, { since: performance.now(), count: 1, again: true });
			if (container.isConnected) this.add(container);
		}, REST);
	}

	#hasWork(): boolean {
		const { reread, added, removed, everything } = this.#waiting;
		return reread.size > 0 || added.size > 0 || removed || everything;
	}

	#schedule(): void {
		if (!this.#started || this.#scheduled || this.#stopped || this.#page.hidden || !this.#hasWork()) return;
		this.#scheduled = true;
		whenIdle(() => {
			this.#scheduled = false;
			if (this.#stopped || this.#page.hidden) return;
			const change = this.#waiting;
			this.#waiting = nothing();
			this.#onChange(change);
		}, PATIENCE);
	}
}
