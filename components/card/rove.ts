/** Keys inside the card: from control to control, and page by page; the page behind it never scrolls by them. */
import { moveInList } from '../page/roving';

const CONTROLS = 'a[href], button';
/** px of the text before that stay in sight when a page is turned. */
const KEPT = 40;

/** Left and right as up and down: the way that is read leads on. */
function asVertical(key: string, card: HTMLElement): string {
	if (key !== 'ArrowLeft' && key !== 'ArrowRight') return key;
	const onwards = getComputedStyle(card).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
	return key === onwards ? 'ArrowDown' : 'ArrowUp';
}

/** Which way a key turns the card's pages: 1, -1, or 0 where it turns none. A space on a control works that. */
function turns({ key }: KeyboardEvent, onControl: boolean): number {
	if (key === 'PageUp') return -1;
	return key === 'PageDown' || (key === ' ' && !onControl) ? 1 : 0;
}

/** Does what a key means inside a card whose `body` scrolls, and takes it from the page; others go on to it. */
export function rove(event: KeyboardEvent, card: HTMLElement, body: HTMLElement): void {
	if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.isComposing) return;
	const controls = [...card.querySelectorAll<HTMLElement>(CONTROLS)].filter(
		(one) => !one.closest('[hidden]'),
	);
	const { activeElement } = card.getRootNode() as Document | ShadowRoot;
	// Its text that was clicked scrolls by the browser's own keys.
	if (activeElement === body) return;
	const at = controls.indexOf(activeElement as HTMLElement);
	const pages = turns(event, at >= 0);
	const to = moveInList(asVertical(event.key, card), at, controls.length);
	if (pages !== 0) body.scrollTop += pages * (body.clientHeight - KEPT);
	else if (to !== null) controls[to]?.focus();
	else return;
	event.preventDefault();
}
