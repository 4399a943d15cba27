/** Tells which of many things are near what the reader sees, by the elements they stand in. */

/** Two screens above and below: farther than a reader scrolls in the frame that a change takes. */
const MARGIN = '200% 50%';

/** `scrollMargin` is younger than the types: boxes that scroll by themselves (Chromium 120, Firefox 141). */
interface Options extends IntersectionObserverInit {
	scrollMargin: string;
}

export class NearView {
	readonly #keys = new Map<Element, Set<string>>();
	readonly #near = new Set<Element>();
	readonly #observer: IntersectionObserver;

	/** `onChange` is told the keys that came near and those that went far. */
	constructor(onChange: (near: string[], far: string[]) => void) {
		const options: Options = { rootMargin: MARGIN, scrollMargin: MARGIN };
		this.#observer = new IntersectionObserver((entries) => {
			const near: string[] = [];
			const far: string[] = [];
			for (const { target, isIntersecting } of entries) {
				if (isIntersecting) this.#near.add(target);
				else this.#near.delete(target);
				(isIntersecting ? near : far).push(...(this.#keys.get(target) ?? []));
			}
			onChange(near, far);
		}, options);
	}

	/** Adds a key; true when its element is known to be near, else `onChange` will tell. */
	add(element: Element, key: string): boolean {
		const keys = this.#keys.get(element);
		if (keys) keys.add(key);
		else {
			this.#keys.set(element, new Set([key]));
			this.#observer.observe(element);
		}
		return this.#near.has(element);
	}

	remove(element: Element, key: string): void {
		const keys = this.#keys.get(element);
		if (!keys?.delete(key) || keys.size > 0) return;
		this.#keys.delete(element);
		this.#near.delete(element);
		this.#observer.unobserve(element);
	}

	destroy(): void {
		this.#observer.disconnect();
		this.#keys.clear();
	}
}
