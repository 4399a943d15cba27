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

function isApartFrom(element: Element, neighbour: Node | null): boolean {
	if (neighbour === null || neighbour.nodeType > 3) return false;
	const other = neighbour.textContent ?? '';
	const own = element.textContent ?? '';
	const touches = neighbour === element.previousSibling ? touch(other, own) : touch(own, other);
	if (!touches) return false;
	return standsApart(element) || (neighbour.nodeType === 1 && standsApart(neighbour as Element));
}

/** Whether one of an element's children is shown apart from what stands beside it without a space. */
export function hasSeams(parent: Element): boolean {
	for (let child = parent.firstElementChild; child; child = child.nextElementSibling) {
		const { previousSibling, nextSibling } = child;
		if (isApartFrom(child, previousSibling)) return true;
		if (nextSibling?.nodeType === 3 && isApartFrom(child, nextSibling)) return true;
	}
	return false;
}
