/** How the words of a mention stand on the page, which is asked only of what is about to be lit. */
import { parentOf } from './elements';
import { standsApart } from './seams';
import type { TextPart } from './text-gatherer';
import { isVisible } from './visibility';

/** The inline element by which style sheets hide a part of the words; null where all can be seen. */
export function hiddenBy(parts: readonly TextPart[], container: Element): Element | null {
	for (const { node } of parts) {
		const parent = parentOf(node);
		if (parent && parent !== container && !isVisible(parent)) return parent;
	}
	return null;
}

/** What pages clip words by that are for ears alone, as computed. */
const CLIPPED = /^(?:rect\((?:[01]px(?:, )?){4}\)|inset\((?:50|100)%\))$/;

function clipsAway(element: Element): boolean {
	// It is done by a class or by the element's own style, and most elements around a name have neither.
	if (!element.hasAttribute('class') && !element.hasAttribute('style')) return false;
	const { position, clip, clipPath } = getComputedStyle(element);
	return CLIPPED.test(clipPath) || (/^(?:absolute|fixed)$/.test(position) && CLIPPED.test(clip));
}

/** Whether a part of the words is for ears alone, by what stands around them up to the one around their block. */
export function isClippedAway(parts: readonly TextPart[], container: Element): boolean {
	const end = container.parentElement?.parentElement;
	return parts.some(({ node }) => {
		for (let at = parentOf(node); at && at !== end; at = parentOf(at)) if (clipsAway(at)) return true;
		return false;
	});
}

function leadsApart(from: Node, to: Node, container: Element): boolean {
	for (let at = parentOf(from); at && at !== container && !at.contains(to); at = parentOf(at)) {
		if (standsApart(at)) return true;
	}
	return false;
}

/** Whether the words stand in inline elements that style sheets show apart, such as two entries of a menu. */
export function isTorn(parts: readonly TextPart[], container: Element): boolean {
	return parts.some(({ node }, index) => {
		const next = parts[index + 1]?.node;
		return next !== undefined && (leadsApart(node, next, container) || leadsApart(next, node, container));
	});
}
