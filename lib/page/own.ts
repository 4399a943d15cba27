/**
 * What Gloss itself put into the page, known by identity, so that no page can ask or pretend: the card's
 * elements, and the marks and cut-off text behind a text node that was wrapped.
 */
declare global {
	/** Kept in the isolated world, since the scripts that share it are bundled apart. */
	var glossOwn: { nodes: WeakSet<Node>; whole: WeakMap<Text, string> } | undefined;
}

globalThis.glossOwn ??= { nodes: new WeakSet(), whole: new WeakMap() };
const { nodes: own, whole } = globalThis.glossOwn;

/** Declares a node ours; call it before the node is in the document. */
export function claim(node: Node): void {
	own.add(node);
}

/** The node is the page's from now on. */
export function release(node: Node): void {
	own.delete(node);
}

/** Whether a node was put there by us. */
export function isOurs(node: Node): boolean {
	return own.has(node);
}

/** Remembers what a text node of the page says while marks stand for a part of it; null ends that. */
export function setWholeText(node: Text, data: string | null): void {
	if (data === null) whole.delete(node);
	else whole.set(node, data);
}

/** What a text node of the page says, marks of ours or not. */
export function wholeText(node: Text): string {
	return whole.get(node) ?? node.data;
}
