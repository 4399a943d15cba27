/**
 * Where inline elements meet without a space. "Karim Khan" and "Prosecutor" in two spans that a style
 * sheet shows below each other are two pieces, though nothing in the markup says so. Computed styles are
 * asked only where letters touch: asking for every element would cost more than the reading itself.
 */

const WORD = /[\p{L}\p{N}]/u;

/** Whether a word would run from the end of one text on into the next. */
export function touch(before: string, after: string): boolean {
	return WORD.test(before.slice(-1)) && WORD.test(after.charAt(0));
}

/** Letters that a style sheet may float at the beginning of a text: part of its first word. */
const DROP_CAP = 2;

/** Whether an element that reads inline by its name is shown apart from the text around it. */
export function standsApart(element: Element): boolean {
	// A document that is read without a window, as in a terminal, has no style to ask for.
	const style = element.ownerDocument.defaultView?.getComputedStyle(element);
	if (!style) return false;
	const { display, float } = style;
	if (float !== '' && float !== 'none' && (element.textContent ?? '').trim().length <= DROP_CAP) return false;
	return !/^(?:inline|contents|ruby|$)/.test(display);
}

const ELEMENT = 1;
const TEXT = 3;
/** Counted as text by `textContent`, unlike all kinds that follow it. */
const CDATA = 4;

/** Whether a letter stands at a place of a text. */
function isLetterAt(text: string, at: number): boolean {
	return WORD.test(text.charAt(at));
}

/** UTF-16 units of a node's text. Strings are not asked for where a number will do: most nodes hold one text. */
function lengthOf(node: Node): number {
	if (node.nodeType !== ELEMENT) return (node as Text).length;
	const only = node.firstChild;
	if (only === null) return 0;
	return only.nodeType === TEXT && only.nextSibling === null
		? (only as Text).length
		: (node.textContent ?? '').length;
}

function isShownApart(node: Node): boolean {
	return node.nodeType === ELEMENT && standsApart(node as Element);
}

/**
 * Whether one of an element's children is shown apart from what stands beside it without a space. `text` is
 * the element's own `textContent`.
 */
export function hasSeams(parent: Element, text: string): boolean {
	let before: Node | null = null;
	let at = 0;
	for (let node = parent.firstChild; node; node = node.nextSibling) {
		const isSaid = node.nodeType <= CDATA;
		if (isSaid && before && isLetterAt(text, at - 1) && isLetterAt(text, at)) {
			if (isShownApart(before) || isShownApart(node)) return true;
		}
		if (isSaid) at += lengthOf(node);
		before = isSaid ? node : null;
	}
	return false;
}
