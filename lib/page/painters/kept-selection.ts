/** Keeps what the reader has selected while marks come and go. */
import type { WrappedText } from './wrapped-text';

/**
 * A boundary of the selection; in one of the page's text nodes the offset counts its whole text. Among the
 * children of an element it is the child behind it that stays, null for the end: marks change their number.
 */
interface Place {
	node: Node;
	offset: number;
	behind?: Node | null;
}

/** What wraps a text node of the page, or the one that a piece was cut from. */
export type FindWrapped = (node: Node) => WrappedText | undefined;

const lengthOf = (node: Node) => node.textContent?.length ?? 0;

/** The place as it is without marks. */
function withoutMarks({ node, offset }: Place, find: FindWrapped): Place {
	const parent = node.parentNode;
	const piece = parent && find(parent) ? parent : node;
	const wrapped = find(piece);
	if (!wrapped && node.nodeType !== 3) {
		const behind = node.childNodes[offset] ?? null;
		const cut = behind && find(behind);
		return cut && behind !== cut.node
			? withoutMarks({ node: behind, offset: 0 }, find)
			: { node, offset, behind };
	}
	if (!wrapped || piece === wrapped.node) return { node, offset };
	let before = wrapped.head.length;
	for (const other of wrapped.pieces) {
		if (other === piece) break;
		before += lengthOf(other);
	}
	const inside = node.nodeType === 3 ? offset : offset > 0 ? lengthOf(piece) : 0;
	return { node: wrapped.node, offset: before + inside };
}

/** The same place with the marks that there are now. */
function withMarks({ node, offset, behind }: Place, find: FindWrapped): Place {
	if (behind !== undefined) {
		const at = behind ? [...node.childNodes].indexOf(behind as ChildNode) : node.childNodes.length;
		return { node, offset: at < 0 ? Math.min(offset, node.childNodes.length) : at };
	}
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
	const children = () => anchorNode.childNodes.length + focusNode.childNodes.length;
	const before = children();
	run();
	const start = withMarks(anchor, find);
	const end = withMarks(focus, find);
	// Chromium (156) counts new children into the offset, and yet leaves them out of what is selected.
	const moved =
		children() !== before ||
		start.node !== selection.anchorNode ||
		start.offset !== selection.anchorOffset ||
		end.node !== selection.focusNode ||
		end.offset !== selection.focusOffset;
	if (!moved || !start.node.isConnected || !end.node.isConnected) return;
	selection.setBaseAndExtent(start.node, start.offset, end.node, end.offset);
}
