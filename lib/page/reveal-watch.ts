/** Waits for text that style sheets hide to come into view: tabs, accordions, "read more". */

/** Elements watched at once; menus of large sites hide hundreds, more are not worth a watch each. */
const MAX_WATCHED = 2_000;

export class RevealWatch {
	readonly #observer: IntersectionObserver | null;
	readonly #watched = new Set<Element>();

	/** `onReveal` is told once of each element that was added and has come into view. */
	constructor(onReveal: (element: Element) => void, signal: AbortSignal) {
		this.#observer =
			typeof IntersectionObserver === 'function'
				? new IntersectionObserver((entries) => {
						for (const { isIntersecting, target } of entries) {
							if (!isIntersecting) continue;
							this.#observer?.unobserve(target);
							this.#watched.delete(target);
							onReveal(target);
						}
					})
				: null;
		signal.addEventListener('abort', () => this.#observer?.disconnect(), { once: true });
	}

	add(element: Element): void {
		if (this.#watched.has(element)) return;
		if (this.#watched.size >= MAX_WATCHED) {
			for (const old of this.#watched) if (!old.isConnected) this.#drop(old);
			if (this.#watched.size >= MAX_WATCHED) return;
		}
		this.#watched.add(element);
		this.#observer?.observe(element);
	}

	#drop(element: Element): void {
		this.#observer?.unobserve(element);
		this.#watched.delete(element);
	}
}
