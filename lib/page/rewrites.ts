/** Tells changes that put the same words back: a page's answer to marks of ours that it will not have. */

interface Words {
	gone: string;
	come: string;
}

function wordsOf(nodes: NodeList): string {
	let words = '';
	for (const node of nodes) if (node.nodeType === 1 || node.nodeType === 3) words += node.textContent ?? '';
	return words;
}

/** The elements in which these changes took words out and put the same words in again. */
export function rewrittenIn(records: readonly MutationRecord[]): Set<Node> {
	const words = new Map<Node, Words>();
	for (const { target, removedNodes } of records) {
		if (removedNodes.length === 0) continue;
		const here = words.get(target) ?? { gone: '', come: '' };
		here.gone += wordsOf(removedNodes);
		words.set(target, here);
	}
	if (words.size === 0) return new Set();
	for (const { target, addedNodes } of records) {
		const here = words.get(target);
		if (here) here.come += wordsOf(addedNodes);
	}
	const rewritten = new Set<Node>();
	for (const [target, { gone, come }] of words) {
		if (target.nodeType === 1 && gone.trim() !== '' && gone === come) rewritten.add(target);
	}
	return rewritten;
}
