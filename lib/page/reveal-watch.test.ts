// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { RevealWatch } from './reveal-watch';

/** Tells of boxes when the test says so. */
class Boxes {
	static tell: (target: Element, isIntersecting: boolean) => void;
	readonly #targets = new Set<Element>();

	constructor(callback: IntersectionObserverCallback) {
		Boxes.tell = (target, isIntersecting) => {
			if (!this.#targets.has(target)) return;
			const entry = { target, isIntersecting } as Partial<IntersectionObserverEntry>;
			callback([entry as IntersectionObserverEntry], this as Partial<IntersectionObserver> as never);
		};
	}

	observe(target: Element): void {
		this.#targets.add(target);
	}

	unobserve(target: Element): void {
		this.#targets.delete(target);
	}

	disconnect(): void {
		this.#targets.clear();
	}
}

let life: AbortController;
let element: HTMLElement;
let visible: boolean;
let revealed: [Element, boolean][];
let watch: RevealWatch;

beforeEach(() => {
	vi.useFakeTimers();
	vi.stubGlobal('IntersectionObserver', Boxes);
	document.body.innerHTML = '<p id="x">a</p>';
	element = document.querySelector('p') ?? document.body;
	visible = false;
	element.checkVisibility = () => visible;
	revealed = [];
	life = new AbortController();
	watch = new RevealWatch((found, wholly) => revealed.push([found, wholly]), life.signal);
});

afterEach(() => {
	life.abort();
	vi.unstubAllGlobals();
	vi.useRealTimers();
});

describe('what is revealed', () => {
	it('tells once of what comes into view', async () => {
		watch.add(element, true);
		Boxes.tell(element, false);
		expect(revealed).toEqual([]);
		visible = true;
		Boxes.tell(element, true);
		await vi.advanceTimersByTimeAsync(5_000);
		expect(revealed).toEqual([[element, true]]);
	});

	it('waits for what has a box and is not visible', async () => {
		watch.add(element, false);
		Boxes.tell(element, true);
		await vi.advanceTimersByTimeAsync(5_000);
		expect(revealed).toEqual([]);
		visible = true;
		await vi.advanceTimersByTimeAsync(1_000);
		expect(revealed).toEqual([[element, false]]);
	});

	it('waits for what hides itself by a style that a sheet overrules', async () => {
		element.style.display = 'none';
		visible = true;
		watch.add(element, true);
		Boxes.tell(element, true);
		await vi.advanceTimersByTimeAsync(5_000);
		expect(revealed).toEqual([]);
	});

	it('lets go of what has left the page', () => {
		const observed = vi.spyOn(Boxes.prototype, 'unobserve');
		watch.add(element, true);
		element.remove();
		for (let at = 0; at < 50; at++) watch.add(document.body.appendChild(document.createElement('p')), true);
		expect(observed).toHaveBeenCalledExactlyOnceWith(element);
	});

	it('looks no more once it has left the view, or all has ended', async () => {
		watch.add(element, false);
		Boxes.tell(element, true);
		Boxes.tell(element, false);
		await vi.advanceTimersByTimeAsync(2_000);
		expect(vi.getTimerCount()).toBe(0);
		Boxes.tell(element, true);
		life.abort();
		visible = true;
		await vi.advanceTimersByTimeAsync(2_000);
		expect(revealed).toEqual([]);
	});
});
