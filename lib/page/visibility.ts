/** Whether a reader can see an element, as far as this environment can tell. */
import { parentOf } from './elements';

/** `checkVisibilityCSS` is the name that Chromium knew up to 120. */
const ASK = { visibilityProperty: true, checkVisibilityCSS: true };

/**
 * True unless style sheets hide the element or anything around it. Where the environment has no layout
 * (Node), everything counts as visible. An element with `display: contents` has no box of its own and is
 * judged by the one around it.
 */
export function isVisible(element: Element): boolean {
	for (let at: Element | null = element; at; at = parentOf(at)) {
		if (typeof at.checkVisibility !== 'function') return true;
		if (at.checkVisibility(ASK)) return true;
		if (getComputedStyle(at).display !== 'contents') return false;
	}
	return true;
}
