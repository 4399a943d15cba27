/** Where the focus is, where it may go, and how it comes back. */

const FOCUSABLE = 'a[href], button:not([disabled]), input, select, textarea, [tabindex="0"]';

/** The focused element, looked up through open shadow roots; null when it is the page itself. */
export function focused(): HTMLElement | null {
	let active = document.activeElement;
	while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
	return active instanceof HTMLElement && active !== document.body ? active : null;
}

/** Whether keys go to this frame: the focused one, or the page itself while the browser's own bars have the focus. */
export function keysComeHere(): boolean {
	if (document.activeElement?.localName === 'iframe') return false;
	return window === window.top || document.hasFocus();
}

/** Whether typing belongs to this element, so that no shortcut of ours may take it. */
export function takesText(element: HTMLElement | null): boolean {
	if (!element) return false;
	return element.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(element.tagName);
}

const INTERACTIVE =
	'a[href], area[href], button, input, select, textarea, label, summary, video, audio, [contenteditable], [role="button"], [role="link"], [onclick]:not(html, body)';

/** The control or link that a press on this element would work, null when there is none; `<mark>` is ours. */
export function controlAt(element: Element | null): Element | null {
	const control = element?.closest(INTERACTIVE) ?? null;
	return control?.localName === 'mark' ? null : control;
}

/**
 * Where Tab must go so that it stays in the card: the first element after the last, and the other
 * way round with Shift. Null where the browser's own step is right. Escape is the way out.
 */
export function wrap(root: ShadowRoot, backwards: boolean): HTMLElement | null {
	const all = [...root.querySelectorAll<HTMLElement>(FOCUSABLE)].filter((one) => !one.closest('[hidden]'));
	const first = all[0];
	const last = all.at(-1);
	if (!first || !last) return null;
	const at = root.activeElement;
	const inside = all.some((one) => one === at);
	if (backwards) return at === first || !inside ? last : null;
	return at === last ? first : null;
}
