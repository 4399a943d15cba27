/** Runs in a page: notes when the pointer moved, when a frame began and when the card came and went. */

export interface Moved {
	x: number;
	y: number;
	/** ms on the page's clock, when the page heard of it. */
	time: number;
}

export interface Noted {
	moves: Moved[];
	/** When each frame's callbacks ran, in ms. */
	frames: number[];
	came: number | null;
	went: number | null;
}

/**
 * Begins to note; what was noted before is forgotten. It is told to a page as it stands, so it names
 * nothing outside, and its functions are methods, to which a compiler adds no helper of its own.
 */
export function watchCard(): void {
	const fresh: Noted = { moves: [], frames: [], came: null, went: null };
	Reflect.set(globalThis, 'notedOfCard', fresh);
	if (Reflect.get(globalThis, 'watchesCard')) return;
	Reflect.set(globalThis, 'watchesCard', true);
	const watch = {
		now(): Noted {
			return Reflect.get(globalThis, 'notedOfCard');
		},
		isCard(node: Node): boolean {
			return node instanceof HTMLElement && node.popover === 'manual';
		},
		frame(): void {
			watch.now().frames.push(performance.now());
			requestAnimationFrame(() => watch.frame());
		},
	};
	document.addEventListener(
		'pointermove',
		({ clientX: x, clientY: y }) => watch.now().moves.push({ x, y, time: performance.now() }),
		{ capture: true, passive: true },
	);
	new MutationObserver((records) => {
		for (const { addedNodes, removedNodes } of records) {
			if ([...addedNodes].some((node) => watch.isCard(node))) watch.now().came ??= performance.now();
			if ([...removedNodes].some((node) => watch.isCard(node))) watch.now().went = performance.now();
		}
	}).observe(document.documentElement, { childList: true });
	watch.frame();
}

/** What was noted since `watchCard`. */
export function readCard(): Noted {
	return Reflect.get(globalThis, 'notedOfCard');
}

/** The card's box in client px, null while none stands. */
export function cardBox(): { x: number; y: number; width: number; height: number } | null {
	const host = document.querySelector('[popover]:popover-open');
	if (!host) return null;
	const { x, y, width, height } = host.getBoundingClientRect();
	return { x, y, width, height };
}
