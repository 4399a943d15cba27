/** Where something may be planted in a saved page: stretches of its source between two tags. */
import { JSDOM } from 'jsdom';

/** What a place stands in; the nearest one that applies. */
export const KINDS = [
	'link',
	'caption',
	'cell',
	'heading',
	'item',
	'quote',
	'inline',
	'paragraph',
	'other',
] as const;
export type Kind = (typeof KINDS)[number];

/** A text node of the source, as UTF-16 offsets from the first unit of its text to behind the last. */
export interface Place {
	kind: Kind;
	start: number;
	end: number;
	/** Whether a link stands around it: links hold no links. */
	inLink: boolean;
	/** In front of the paragraph that it stands in, where another may go; null without one, and in links. */
	beforeParagraph: number | null;
}

/** What holds no running text: navigation, footers, forms, code, drawings, what is not shown. */
const OUTSIDE = [
	'nav, footer, menu, search, head, script, style, noscript, template, textarea, select, option, datalist',
	'button, label, svg, math, canvas, iframe, object, video, audio, code, kbd, samp, rt, rp, sup, sub, title',
	'[role=navigation], [role=contentinfo], [role=search], [role=menu], [role=menubar], [role=toolbar]',
	'[role=banner], [role=textbox], [contenteditable], [hidden]',
].join(', ');

/** A site's masthead, full of menus; a header with the headline, or of an article, is none. */
function isInMasthead(element: Element): boolean {
	const header = element.closest('header');
	return (
		header !== null &&
		!header.closest('main, article, [role=main], [role=article]') &&
		!header.querySelector('h1')
	);
}

const SELECTORS: readonly (readonly [Kind, string])[] = [
	['link', 'a[href]'],
	['caption', 'figcaption, caption'],
	['heading', 'h1, h2, h3, h4, h5, h6, [role=heading]'],
	['inline', 'em, strong, b, i, u, q, cite, mark'],
	['cell', 'td, th'],
	['item', 'li, dt, dd'],
	['quote', 'blockquote'],
	['paragraph', 'p'],
];

const SHOW_TEXT = 4;

function kindOf(element: Element): Kind {
	const found = SELECTORS.find(([, selector]) => element.closest(selector));
	return found ? found[0] : 'other';
}

function startOfParagraph(dom: JSDOM, source: string, element: Element): number | null {
	const paragraph = element.closest('p');
	const start = paragraph && !paragraph.closest('a') ? dom.nodeLocation(paragraph)?.startOffset : undefined;
	// A stray end tag makes a paragraph too.
	return start !== undefined && /^<p\b/i.test(source.slice(start, start + 3)) ? start : null;
}

/**
 * Every stretch of text in a page's source that stands outside navigation and footers, read as a browser
 * with scripts reads it. Text that the parser put together from several stretches is left out.
 */
export function findPlaces(source: string): Place[] {
	const dom = new JSDOM(source, { includeNodeLocations: true, runScripts: 'outside-only' });
	const { document } = dom.window;
	const places: Place[] = [];
	const walker = document.createTreeWalker(document.body, SHOW_TEXT);
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		const element = node.parentElement;
		const at = dom.nodeLocation(node);
		if (!element || !at || !/\S/.test(node.nodeValue ?? '') || element.closest(OUTSIDE)) continue;
		if (isInMasthead(element)) continue;
		const { startOffset: start, endOffset: end } = at;
		if (/[<>]/.test(source.slice(start, end))) continue;
		places.push({
			kind: kindOf(element),
			start,
			end,
			inLink: element.closest('a') !== null,
			beforeParagraph: startOfParagraph(dom, source, element),
		});
	}
	dom.window.close();
	return places;
}
