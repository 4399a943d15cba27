/** Waits for custom elements that a page defines later: their shadow roots come without a change of the DOM. */

/** ms after which is looked again, each counted from the one before; a page that defines later is left. */
const LOOKS = [300, 700, 1_500, 3_000, 6_000, 12_000];

const UNDEFINED = ':not(:defined)';

export class LateRoots {
	readonly #page: Document;
	readonly #onRoot: (host: Element) => void;
	readonly #signal: AbortSignal;
	readonly #waiting = new Set<Element>();
	readonly #roots = new Set<ShadowRoot>();
	#looks = 0;
	#planned = false;

	/** `onRoot` is told of each element that was met undefined and has an open root now. */
	constructor(page: Document, signal: AbortSignal, onRoot: (host: Element) => void) {
		this.#page = page;
		this.#onRoot = onRoot;
		this.#signal = signal;
		// One may be defined between its being read and the first look.
		this.look();
	}

	/** Looks into an open shadow root as well. */
	include(root: ShadowRoot): void {
		this.#roots.add(root);
		this.#note(root);
		this.#plan();
	}

	#note(root: Document | ShadowRoot): void {
		for (const element of root.querySelectorAll(UNDEFINED)) this.#waiting.add(element);
	}

	#plan(): void {
		const wait = LOOKS[this.#looks];
		if (wait === undefined || this.#planned || this.#waiting.size === 0) return;
		this.#looks++;
		this.#planned = true;
		setTimeout(() => {
			this.#planned = false;
			if (!this.#signal.aborted) this.look();
		}, wait);
	}

	/** Looks now, and a few times from now on where elements are still undefined; cheap where none are. */
	look(): void {
		for (const element of this.#waiting) {
			if (element.isConnected && element.matches(UNDEFINED)) continue;
			this.#waiting.delete(element);
			if (element.shadowRoot) this.#onRoot(element);
		}
		this.#note(this.#page);
		for (const root of this.#roots) {
			if (root.isConnected) this.#note(root);
			else this.#roots.delete(root);
		}
		this.#plan();
	}
}
