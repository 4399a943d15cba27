/** One of the page's text nodes with stretches of it wrapped by mark.js, and the way back. */
import Mark from 'mark.js';
import { claim, release, setWholeText } from '../own';

/** UTF-16 units of the node's data as the page made it. */
export interface Stretch {
	key: string;
	start: number;
	end: number;
}

/**
 * mark.js splits the node: the page's own node stays first and keeps its place, so a framework that holds
 * it can still replace or remove it; marks and the text behind them are ours. `pieces` are those, in order.
 */
export interface WrappedText {
	node: Text;
	/** What the page's node still says itself. */
	head: string;
	pieces: ChildNode[];
}

/**
 * Wraps stretches of a text node, which must be sorted and not overlap, in `mark` elements.
 * `each` is given every element made. Offsets refer to the node before wrapping. In text that runs from
 * right to left the page's node is left empty: shortened, its right edge would move, and the browser
 * (Chromium 156) counts a layout shift where nobody sees one.
 */
export function wrapText(
	node: Text,
	stretches: readonly Stretch[],
	each: (mark: HTMLElement, key: string) => void,
): WrappedText {
	const whole = node.data;
	const parent = node.parentElement;
	const cut = parent !== null && getComputedStyle(parent).direction === 'rtl' ? node.splitText(0) : node;
	let made = 0;
	// mark.js takes any node for its context; its types name elements only.
	new Mark(cut as Node as HTMLElement).markRanges(
		stretches.map(({ start, end }) => ({ start, length: end - start })),
		{
			each: (mark) => {
				const stretch = stretches[made++];
				if (stretch && mark instanceof HTMLElement) each(mark, stretch.key);
			},
		},
	);
	const pieces: ChildNode[] = [];
	for (
		let next = node.nextSibling;
		next && pieces.length < made * 2 + (cut === node ? 0 : 1);
		next = next.nextSibling
	) {
		claim(next);
		pieces.push(next);
	}
	setWholeText(node, whole);
	return { node, head: node.data, pieces };
}

/**
 * Takes the marks away again. Where the page left everything in place, its node gets its data back and
 * nothing of ours remains. Where the page has rewritten or removed its node, the pieces are leftovers of
 * the old text and go; where it put something between them, the text stays where it is.
 */
export function unwrapText({ node, head, pieces }: WrappedText): void {
	setWholeText(node, null);
	if (!node.parentNode || node.data !== head) {
		for (const piece of pieces) piece.remove();
		return;
	}
	let text = head;
	let together = true;
	for (const piece of pieces) {
		// What the page took out by itself goes back into its node.
		together &&= piece === node.nextSibling || piece.parentNode === null;
		if (together) {
			text += piece.textContent ?? '';
			piece.remove();
			continue;
		}
		release(piece);
		if (piece.nodeType === 1 && piece.parentNode) {
			(piece as Element).replaceWith(...piece.childNodes);
		}
	}
	if (text !== head) node.data = text;
}
