/** What of a page can be seen. */
import type { Point, Size } from './geometry';

/** The scale from which on a page counts as magnified: browsers round. */
const MAGNIFIED = 1.01;

/**
 * The part of the page that can be seen: its left upper corner in client px, and its size. All of the
 * window, without scroll bars at its side, unless fingers have magnified a part of it.
 */
export function seenPart(): Point & Size {
	const part = window.visualViewport;
	if (part && part.scale > MAGNIFIED) {
		return { x: part.offsetLeft, y: part.offsetTop, width: part.width, height: part.height };
	}
	return { x: 0, y: 0, width: document.documentElement.clientWidth, height: window.innerHeight };
}
