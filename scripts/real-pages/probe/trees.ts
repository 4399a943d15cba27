/** The trees of a page: its document and every open shadow root. */

export type Tree = Document | ShadowRoot;

/** A mark of Gloss's: not an element of the page. */
export function isMark(node: Node): boolean {
	return node instanceof Element && node.localName === 'mark' && node.hasAttribute('data-markjs');
}

/** The document and all open shadow roots below it. */
export function trees(): Tree[] {
	const found: Tree[] = [document];
	for (const tree of found) {
		for (const { shadowRoot } of tree.querySelectorAll('*')) if (shadowRoot) found.push(shadowRoot);
	}
	return found;
}
