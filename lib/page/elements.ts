/** What an element does to the text inside it, told by its name and attributes alone. */
import type { BlockRole } from '../recognition/types';
import { isOurs } from './own';

/** Elements that do not interrupt a line of reading. Any other element begins and ends a block. */
const INLINE = new Set(
	(
		'a abbr acronym b bdi bdo big cite data del dfn em font i img ins label mark nobr picture q ruby s slot ' +
		'small span strike strong sub sup time tt u var wbr'
	).split(' '),
);

/**
 * Elements whose content is not running text: never shown, typed by the reader, drawn, or a machine's
 * words. `rt` and `rp` hold the pronunciation beside a name and would cut it in two.
 */
const SKIPPED = new Set(
	(
		'script style noscript template textarea input select option optgroup datalist code kbd samp svg math ' +
		'canvas iframe frame frameset object embed audio video head rt rp meter progress'
	).split(' '),
);

const PERIPHERAL_ROLES = new Set([
	'navigation',
	'contentinfo',
	'search',
	'menu',
	'menubar',
	'toolbar',
	'banner',
]);
const ARTICLE_ROLES = new Set(['main', 'article']);
const HEADING = /^h[1-6]$/;
/** Note marks such as "[12]", "3" or "*". */
const NOTE_MARK = /^[\s\d[\]()*,†‡§–-]{1,12}$/;
const INLINE_HIDDEN = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/i;

/** How text right inside an element reads. */
export interface Surroundings {
	role: BlockRole;
	lang: string | undefined;
	/** Inside `main` or `article`, where a header is part of the piece. */
	inArticle: boolean;
	/** The nearest element that begins and ends a block. */
	container: Element;
	/** Whether the element itself is that one. */
	edge: boolean;
}

function isEditable(element: Element, role: string | null): boolean {
	const editable = element.getAttribute('contenteditable');
	return (editable !== null && editable.toLowerCase() !== 'false') || role === 'textbox';
}

/**
 * `hidden` and inline styles only, which every DOM can tell; what style sheets hide is asked once a block
 * (see visibility.ts). `aria-hidden` does not count: it says nothing about sight, and consent dialogs
 * put it on the whole article behind them.
 */
function isHiddenByItself(element: Element): boolean {
	if (element.hasAttribute('hidden')) return true;
	const style = element.getAttribute('style');
	return style !== null && INLINE_HIDDEN.test(style);
}

/**
 * Navigation, footers and the like: the same on every page of a site, whatever the page is about, so
 * nothing there is lit or counts for what is. A site's header is peripheral unless the page's headline
 * stands in it. An aside is not: sites put captions, boxes and whole stories into one.
 */
function isPeripheral(element: Element, tag: string, role: string | null, inArticle: boolean): boolean {
	if (role !== null && PERIPHERAL_ROLES.has(role)) return true;
	if (tag === 'nav' || tag === 'footer' || tag === 'search' || tag === 'menu') return true;
	return tag === 'header' && !inArticle && element.querySelector('h1') === null;
}

/**
 * How the text inside `element` reads, given how the text around it does; null when it is left out:
 * navigation, scripts, code, form fields, editable and hidden text, drawings, note marks and our own.
 */
export function enter(element: Element, outer: Surroundings): Surroundings | null {
	const tag = element.localName;
	if (SKIPPED.has(tag) || isOurs(element)) return null;
	// Most elements of a long text have no attributes; five look-ups each would be the walk's largest cost.
	const bare = !element.hasAttributes();
	const role = bare ? null : element.getAttribute('role');
	if (!bare && (isHiddenByItself(element) || isEditable(element, role))) return null;
	if (tag === 'sup' && NOTE_MARK.test(element.textContent ?? '')) return null;
	if (tag === 'slot' && 'assignedNodes' in element) {
		const slot = element as HTMLSlotElement;
		if (slot.assignedNodes().length > 0) return null;
	}
	const lang = (bare ? null : element.getAttribute('lang')) || outer.lang;
	const edge = !INLINE.has(tag) || element.shadowRoot != null;
	const inArticle =
		outer.inArticle || tag === 'main' || tag === 'article' || (role !== null && ARTICLE_ROLES.has(role));
	if (isPeripheral(element, tag, role, inArticle)) return null;
	const heading = role === 'heading' || HEADING.test(tag);
	return {
		role: heading ? 'heading' : outer.role,
		lang,
		inArticle,
		container: edge ? element : outer.container,
		edge,
	};
}

/** The element above, across the edge of a shadow root; null at the top. */
export function parentOf(node: Node): Element | null {
	const parent = node.parentNode;
	if (parent === null) return null;
	if (parent.nodeType === 1) return parent as Element;
	const host: unknown = Reflect.get(parent, 'host');
	return host ? (host as Element) : null;
}

/**
 * How the text right inside `element` reads where it stands in its document, from the top down; null when
 * it, or anything around it, is left out.
 */
export function surroundingsOf(element: Element): Surroundings | null {
	const path: Element[] = [];
	for (let at: Element | null = element; at; at = parentOf(at)) path.push(at);
	let here: Surroundings | null = {
		role: 'text',
		lang: undefined,
		inArticle: false,
		container: element,
		edge: true,
	};
	for (let depth = path.length - 1; depth >= 0 && here; depth--) {
		const next = path[depth];
		if (next) here = enter(next, here);
	}
	return here;
}

/** Whether an element that could hold text to read hides itself with all of it. */
export function hidesText(element: Element): boolean {
	return !SKIPPED.has(element.localName) && isHiddenByItself(element);
}

/** The outermost of an element and all around it that hides its text itself; null where none does. */
export function hiddenAround(element: Element): Element | null {
	let found: Element | null = null;
	for (let at: Element | null = element; at; at = parentOf(at)) if (hidesText(at)) found = at;
	return found;
}

/** The element that begins and ends the block a node stands in: itself, when it is such an element. */
export function containerOf(node: Node): Element | null {
	let at = node.nodeType === 1 ? (node as Element) : parentOf(node);
	while (at && INLINE.has(at.localName) && at.shadowRoot == null) at = parentOf(at);
	return at;
}
