/** A sheet goes when a finger pushes it over the edge along which it lies. */
import { PUSH } from './constants';
import type { Point } from './geometry';

export type Edge = 'top' | 'bottom';

/** Whether text under a finger can be scrolled towards an edge: then the finger scrolls, and pushes nothing. */
function scrollsTowards(edge: Edge, path: readonly EventTarget[], container: HTMLElement): boolean {
	const inside = path.slice(0, path.indexOf(container));
	return inside.some((one) => {
		if (!(one instanceof Element) || one.scrollHeight <= one.clientHeight) return false;
		if (!/auto|scroll/.test(getComputedStyle(one).overflowY)) return false;
		return edge === 'bottom' ? one.scrollTop > 0 : one.scrollTop + one.clientHeight < one.scrollHeight - 1;
	});
}

/**
 * Calls back when one finger has pushed a sheet in `container` over its edge, `edgeOf` telling which: null
 * while there is no sheet. By touch events, since pointer events end where the browser begins to scroll.
 */
export function onSwipeAway(container: HTMLElement, edgeOf: () => Edge | null, away: () => void): void {
	let start: (Point & { edge: Edge }) | null = null;
	container.addEventListener(
		'touchstart',
		(event) => {
			const [touch, other] = event.touches;
			const edge = edgeOf();
			const pushes = touch && !other && edge && !scrollsTowards(edge, event.composedPath(), container);
			start = pushes ? { x: touch.clientX, y: touch.clientY, edge } : null;
		},
		{ passive: true },
	);
	container.addEventListener('touchend', ({ changedTouches: [touch] }) => {
		const from = start;
		start = null;
		if (!from || !touch) return;
		const down = (touch.clientY - from.y) * (from.edge === 'bottom' ? 1 : -1);
		if (down > PUSH && down > Math.abs(touch.clientX - from.x)) away();
	});
	container.addEventListener('touchcancel', () => {
		start = null;
	});
}
