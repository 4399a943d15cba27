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
