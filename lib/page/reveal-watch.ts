/** Waits for text that is hidden to come into view: tabs, accordions, "read more". */
import { hidesText } from './elements';
import { isVisible } from './visibility';

/** Elements watched at once; menus of large sites hide hundreds, more are not worth a watch each. */
const MAX_WATCHED = 2_000;

/** Elements watched before those that have left the page are looked for. */
const FEW = 50;

/** ms between two looks at what has a box in view and is hidden all the same: no observer tells of that. */
const LOOK = 500;

function isShown(element: Element): boolean {
	return isVisible(element) && !hidesText(element);
}

export class RevealWatch {
	readonly #observer: IntersectionObserver | null;
	/** Whether nothing in them was read. */
	readonly #watched = new Map<Element, boolean>();
	/** Those with a box in view. */
	readonly #veiled = new Set<Element>();
	readonly #onReveal: (element: Element, wholly: boolean) => void;
	readonly #signal: AbortSignal;
	#planned = false;
	#sweepAt = FEW;

	/** `onReveal` is told once of each element that was added and has come into view. */
	constructor(onReveal: (element: Element, wholly: boolean) => void, signal: AbortSignal) {
		this.#onReveal = onReveal;
		this.#signal = signal;
		this.#observer =
			typeof IntersectionObserver === 'function'
				? new IntersectionObserver((entries) => {
						for (const { isIntersecting, target } of entries) {
							if (isIntersecting) this.#veiled.add(target);
							else this.#veiled.delete(target);
						}
						this.#look();
					})
				: null;
		signal.addEventListener('abort', () => this.#observer?.disconnect(), { once: true });
	}

	/** `wholly`: nothing in it was read, with all that it holds. */
	add(element: Element, wholly: boolean): void {
		if (this.#watched.has(element)) return;
		if (this.#watched.size >= this.#sweepAt) this.#sweep();
		if (this.#watched.size >= MAX_WATCHED) return;
		this.#watched.set(element, wholly);
		this.#observer?.observe(element);
	}

	/** One element that left the page keeps all that it stood in. */
	#sweep(): void {
		for (const old of this.#watched.keys()) if (!old.isConnected) this.#drop(old);
		this.#sweepAt = Math.min(MAX_WATCHED, Math.max(FEW, this.#watched.size * 2));
	}

	#look(): void {
		for (const element of this.#veiled) {
			if (!isShown(element)) continue;
			const wholly = this.#watched.get(element) ?? false;
			this.#drop(element);
			this.#onReveal(element, wholly);
		}
		if (this.#planned || this.#veiled.size === 0) return;
		this.#planned = true;
		// No frame is drawn of a page that nobody sees.
		setTimeout(() => {
			requestAnimationFrame(() => {
				this.#planned = false;
				if (!this.#signal.aborted) this.#look();
			});
		}, LOOK);
	}

	#drop(element: Element): void {
		this.#observer?.unobserve(element);
		this.#watched.delete(element);
		this.#veiled.delete(element);
	}
}
