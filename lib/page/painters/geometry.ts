/** Rectangles and points of stretches of text. */
import type { TextPart } from '../text-gatherer';

/** True while the part still lies inside a text node of the document. */
export function isInPlace({ node, end }: TextPart): boolean {
	return node.isConnected && end <= node.length;
}

/** Client rectangles of parts of text, in px; those without width are left out. */
export function rectsOf(parts: readonly TextPart[]): DOMRect[] {
	const rects: DOMRect[] = [];
	for (const part of parts) {
		if (!isInPlace(part)) continue;
		const range = part.node.ownerDocument.createRange();
		range.setStart(part.node, part.start);
		range.setEnd(part.node, part.end);
		for (const rect of range.getClientRects()) if (rect.width > 0) rects.push(rect);
	}
	return rects;
}

/** Whether a client point lies in one of the rectangles. */
export function contains(rects: readonly DOMRect[], x: number, y: number): boolean {
	return rects.some(({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom);
}

/** The element that is seen at a client point, inside open shadow roots too; null beyond the page. */
export function elementAt(x: number, y: number): Element | null {
	let found = document.elementFromPoint(x, y);
	while (found?.shadowRoot) {
		const inner = found.shadowRoot.elementFromPoint(x, y);
		if (!inner || inner === found) break;
		found = inner;
	}
	return found;
}

/** Chromium 116 to 127 has the older call only. */
interface CaretSource {
	caretPositionFromPoint?: (
		x: number,
		y: number,
		options?: { shadowRoots: ShadowRoot[] },
	) => { offsetNode: Node; offset: number } | null;
	caretRangeFromPoint?: (x: number, y: number) => Range | null;
}

/** The text node and offset nearest to a client point, or null. Shadow roots must be named to be entered. */
export function caretAt(
	x: number,
	y: number,
	shadowRoots: ShadowRoot[],
): { node: Node; offset: number } | null {
	const page = document as unknown as CaretSource;
	if (page.caretPositionFromPoint) {
		const position = page.caretPositionFromPoint(x, y, { shadowRoots });
		return position && { node: position.offsetNode, offset: position.offset };
	}
	const range = page.caretRangeFromPoint?.(x, y);
	return range ? { node: range.startContainer, offset: range.startOffset } : null;
}
