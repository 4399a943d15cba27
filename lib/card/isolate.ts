/** A place of our own in somebody else's page: a bare element with a shadow root and our styles. */

const XHTML = 'http://www.w3.org/1999/xhtml';

/**
 * Sets styles on an element so that no rule of the page can win: inline and important.
 * Set through the CSSOM, since a page's CSP may forbid style attributes.
 */
export function fixStyles(element: HTMLElement, styles: Record<string, string>): void {
	for (const [name, value] of Object.entries(styles)) element.style.setProperty(name, value, 'important');
}

/**
 * A style sheet made in script, which no CSP of the page can stop. Firefox has been unreliable with
 * those of content scripts (153 takes them): where one is refused, a `<style>` in the root serves.
 */
function addStyles(root: ShadowRoot, css: string): void {
	try {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(css);
		root.adoptedStyleSheets = [sheet];
		if (root.adoptedStyleSheets.length === 1) return;
	} catch {
		// Refused: fall through to the element.
	}
	const style = root.ownerDocument.createElementNS(XHTML, 'style');
	style.textContent = css;
	root.prepend(style);
}

export interface Isolated {
	host: HTMLElement;
	root: ShadowRoot;
	/** Where views are drawn; a child of the root, since the root also holds the styles. */
	container: HTMLElement;
}

/**
 * A `div`, not a custom element (a page's `:not(:defined)` rule may hide those), with a closed root
 * (open in test builds, so that axe can look inside). It is not yet in the document.
 */
export function isolate(css: string): Isolated {
	const host = document.createElementNS(XHTML, 'div') as HTMLElement;
	const mode = import.meta.env.VITE_GLOSS_OPEN_ROOT === '1' ? 'open' : 'closed';
	const root = host.attachShadow({ mode });
	const container = document.createElementNS(XHTML, 'div') as HTMLElement;
	root.append(container);
	addStyles(root, css);
	return { host, root, container };
}

/**
 * Puts an element of ours into one of the page so that its px are those of the window: pages may zoom
 * themselves (CSS `zoom`), and what lies in them would grow and move with them.
 */
export function appendUnzoomed(host: HTMLElement, parent: Element): void {
	const zoom: unknown = Reflect.get(parent, 'currentCSSZoom');
	if (typeof zoom === 'number' && zoom > 0 && zoom !== 1) fixStyles(host, { zoom: String(1 / zoom) });
	parent.append(host);
}
