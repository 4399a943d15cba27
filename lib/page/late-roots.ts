/** Waits for components whose shadow roots come late: they come without a change of the DOM. */

/**
 * ms after which is looked again, each counted from the one before; they begin anew with each element that is
 * met, and one that takes longer is left.
 */
const LOOKS = [300, 700, 1_500, 3_000, 6_000, 12_000];

const UNDEFINED = ':not(:defined)';

export class LateRoots {
	readonly #page: Document;
	readonly #onRoot: (host: Element) => void;
	readonly #signal: AbortSignal;
	/** Not defined yet. */
	readonly #undefined = new Set<Element>();
	/** Defined, it may be, and without an open root. */
	readonly #rootless = new Set<Element>();
	readonly #left = new WeakSet<Element>();
	readonly #roots = new Set<ShadowRoot>();
	#looks = 0;
	#planned = false;

	/** `onRoot` is told of each element that was met without an open root and has one now. */
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

	/** Waits for the root of a custom element that was read without one. */
	wait(host: Element): void {
		if (this.#left.has(host) || this.#rootless.has(host)) return;
		this.#rootless.add(host);
		this.#looks = 0;
		this.#plan();
	}

	#note(root: Document | ShadowRoot): void {
		for (const element of root.querySelectorAll(UNDEFINED)) {
			if (this.#undefined.has(element)) continue;
			this.#undefined.add(element);
			this.#looks = 0;
		}
	}

	#plan(): void {
		const wait = LOOKS[this.#looks];
		if (this.#planned || this.#undefined.size + this.#rootless.size === 0) return;
		if (wait === undefined) {
			for (const host of this.#rootless) this.#left.add(host);
			this.#rootless.clear();
			return;
		}
		this.#looks++;
		this.#planned = true;
		setTimeout(() => {
			this.#planned = false;
			if (!this.#signal.aborted) this.look();
		}, wait);
	}

	/** Looks now, and a few times from now on where elements have no root yet; cheap where none are. */
	look(): void {
		for (const element of this.#undefined) {
			if (element.isConnected && element.matches(UNDEFINED)) continue;
			this.#undefined.delete(element);
			if (!element.shadowRoot) continue;
			this.#rootless.delete(element);
			this.#onRoot(element);
		}
		for (const host of this.#rootless) {
			if (host.isConnected && !host.shadowRoot) continue;
			this.#rootless.delete(host);
			if (host.isConnected) this.#onRoot(host);
		}
		this.#note(this.#page);
		for (const root of this.#roots) {
			if (root.isConnected) this.#note(root);
			else this.#roots.delete(root);
		}
		this.#plan();
	}
}
