/** What of a text the boxes around it leave to be seen: folded paragraphs, slides beside the one that is shown. */
import { parentOf } from './elements';

interface Rect {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

/** `scrolled`: a reader can scroll it to light. `hidden`: the page alone can show it. */
export type Cut = 'scrolled' | 'hidden';

/** What one box does with a rectangle along both of its axes. */
function cutBy(element: Element, { overflowX, overflowY }: CSSStyleDeclaration, rect: Rect): Cut | null {
	if (overflowX === 'visible' && overflowY === 'visible') return null;
	const box = element.getBoundingClientRect();
	const beyond: string[] = [];
	if (rect.right <= box.left || rect.left >= box.right) beyond.push(overflowX);
	if (rect.bottom <= box.top || rect.top >= box.bottom) beyond.push(overflowY);
	if (beyond.includes('hidden') || beyond.includes('clip')) return 'hidden';
	return beyond.includes('auto') || beyond.includes('scroll') ? 'scrolled' : null;
}

/**
 * Whether a box around a node, which is neither `html` nor `body`, cuts all of a rectangle of its text off
 * (client px); null where none does. Boxes that what is positioned leaves are passed over (CSS 2.1, 11.1.1).
 */
export function cutOff(node: Node, rect: Rect): Cut | null {
	let found: Cut | null = null;
	let seen = rect;
	let leaves = false;
	for (let at = parentOf(node); at && at.localName !== 'body'; at = parentOf(at)) {
		const style = getComputedStyle(at);
		const { position } = style;
		if (leaves && position === 'static') continue;
		const cut = cutBy(at, style, seen);
		if (cut === 'hidden') return 'hidden';
		if (cut) {
			found = cut;
			seen = at.getBoundingClientRect();
		}
		if (position === 'fixed') return found;
		leaves = position === 'absolute';
	}
	return found;
}
