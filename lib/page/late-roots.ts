/** Waits for custom elements that a page defines later: their shadow roots come without a change of the DOM. */

/** ms after which is looked again, each counted from the one before; a page that defines later is left. */
const LOOKS = [300, 700, 1_500, 3_000, 6_000, 12_000];

const UNDEFINED = ':not(:defined)';

export class LateRoots {
	readonly #page: Document;
	readonly #onRoot: (host: Element) => void;
	readonly #signal: AbortSignal;
	readonly #waiting = new Set<Element>();
	#looks = 0;

	/** `onRoot` is told of each element that was met undefined and has an open root now. */
	constructor(page: Document, signal: AbortSignal, onRoot: (host: Element) => void) {
		this.#page = page;
		this.#onRoot = onRoot;
		this.#signal = signal;
	}

	/** Notes the elements that are still undefined, and looks at them a few times from now on. */
	start(): void {
		this.look();
		this.#plan();
	}

	#plan(): void {
		const wait = LOOKS[this.#looks++];
		if (wait === undefined || this.#waiting.size === 0) return;
		setTimeout(() => {
			if (this.#signal.aborted) return;
			this.look();
			this.#plan();
		}, wait);
	}

	/** Looks now; cheap where nothing is undefined. */
	look(): void {
		for (const element of this.#waiting) {
			if (element.isConnected && element.matches(UNDEFINED)) continue;
			this.#waiting.delete(element);
			if (element.shadowRoot) this.#onRoot(element);
		}
		for (const element of this.#page.querySelectorAll(UNDEFINED)) this.#waiting.add(element);
	}
}
