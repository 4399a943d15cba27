/** Keeps what the reader has selected while marks come and go. */
import type { WrappedText } from './wrapped-text';

/** A boundary of the selection; in one of the page's text nodes the offset counts its whole text. */
interface Place {
	node: Node;
	offset: number;
}

/** What wraps a text node of the page, or the one that a piece was cut from. */
export type FindWrapped = (node: Node) => WrappedText | undefined;

const lengthOf = (node: Node) => node.textContent?.length ?? 0;

/** The place as it is without marks; null where marks make no difference. */
function withoutMarks({ node, offset }: Place, find: FindWrapped): Place | null {
	const parent = node.parentNode;
	const piece = parent && find(parent) ? parent : node;
	const wrapped = find(piece);
	if (!wrapped) return node.nodeType === 3 ? { node, offset } : null;
	if (piece === wrapped.node) return { node, offset };
	let before = wrapped.head.length;
	for (const other of wrapped.pieces) {
		if (other === piece) break;
		before += lengthOf(other);
	}
	const inside = node.nodeType === 3 ? offset : offset > 0 ? lengthOf(piece) : 0;
	return { node: wrapped.node, offset: before + inside };
}

/** The same place with the marks that there are now. */
function withMarks({ node, offset }: Place, find: FindWrapped): Place {
	const wrapped = find(node);
	if (!wrapped || offset <= wrapped.head.length) return { node, offset: Math.min(offset, lengthOf(node)) };
	let rest = offset - wrapped.head.length;
	for (const piece of wrapped.pieces) {
		const length = lengthOf(piece);
		if (rest <= length) return { node: piece.firstChild ?? piece, offset: rest };
		rest -= length;
	}
	return { node, offset: lengthOf(node) };
}

/** Runs a change of marks; the selection begins and ends at the same words afterwards. */
export function keepSelection(find: FindWrapped, run: () => void): void {
	const selection = document.getSelection();
	const { anchorNode, focusNode } = selection ?? {};
	if (!selection || selection.isCollapsed || !anchorNode || !focusNode) {
		run();
		return;
	}
	const anchor = withoutMarks({ node: anchorNode, offset: selection.anchorOffset }, find);
	const focus = withoutMarks({ node: focusNode, offset: selection.focusOffset }, find);
	run();
	const from = anchor && withMarks(anchor, find);
	const to = focus && withMarks(focus, find);
	const start = from ?? { node: selection.anchorNode, offset: selection.anchorOffset };
	const end = to ?? { node: selection.focusNode, offset: selection.focusOffset };
	const moved =
		start.node !== selection.anchorNode ||
		start.offset !== selection.anchorOffset ||
		end.node !== selection.focusNode ||
		end.offset !== selection.focusOffset;
	if (!moved || !start.node?.isConnected || !end.node?.isConnected) return;
	selection.setBaseAndExtent(start.node, start.offset, end.node, end.offset);
}
