/**
 * What Gloss itself put into the page, known by identity, so that no page can ask or pretend: the card's
 * elements, and the marks and cut-off text behind a text node that was wrapped.
 */
declare global {
	/** Kept in the isolated world, since the scripts that share it are bundled apart. */
	var glossOwn: { nodes: WeakSet<Node>; whole: WeakMap<Text, string>; any: boolean } | undefined;
}

globalThis.glossOwn ??= { nodes: new WeakSet(), whole: new WeakMap(), any: false };
/** Every node of the page is asked about: as long as there is nothing of ours, nothing is looked up. */
const own = globalThis.glossOwn;

/** Declares a node ours; call it before the node is in the document. */
export function claim(node: Node): void {
	own.any = true;
	own.nodes.add(node);
}

/** The node is the page's from now on. */
export function release(node: Node): void {
	own.nodes.delete(node);
}

/** Whether a node was put there by us. */
export function isOurs(node: Node): boolean {
	return own.any && own.nodes.has(node);
}

/** Remembers what a text node of the page says while marks stand for a part of it; null ends that. */
export function setWholeText(node: Text, data: string | null): void {
	if (data === null) {
		own.whole.delete(node);
		return;
	}
	own.any = true;
	own.whole.set(node, data);
}

/** What a text node of the page says, marks of ours or not. */
export function wholeText(node: Text): string {
	return (own.any ? own.whole.get(node) : undefined) ?? node.data;
}
