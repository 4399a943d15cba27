/** Places in document order as numbers, so that blocks found later fit between those already known. */

/** Distance between blocks that are read one after the other. */
export const STEP = 2 ** 10;

/** Distance between blocks read ahead of their turn: room for every block of a page between two of them. */
export const STRIDE = 2 ** 40;

/**
 * `count` rising numbers between two neighbours; a missing neighbour means the page's edge. They are laid
 * beside the neighbour that `lean` names, the one that came last: pages grow at one place again and
 * again (a live blog above its newest post, an endless list before its footer), and halving the gap each
 * time would use up a double's 52 bits after fifty batches. Where the gap is used up, numbers repeat.
 */
export function ordersBetween(
	before: number | undefined,
	after: number | undefined,
	count: number,
	lean: 'before' | 'after',
): number[] {
	if (before === undefined && after === undefined) {
		return Array.from({ length: count }, (_, index) => (index + 1) * STEP);
	}
	if (after === undefined)
		return Array.from({ length: count }, (_, index) => (before ?? 0) + (index + 1) * STEP);
	if (before === undefined)
		return Array.from({ length: count }, (_, index) => after - (count - index) * STEP);
	const step = Math.min(1, (after - before) / (count + 1));
	return Array.from({ length: count }, (_, index) =>
		lean === 'before' ? before + (index + 1) * step : after - (count - index) * step,
	);
}

/** The root's host, up to the tree that both nodes stand in. */
function hosts(node: Node): Node[] {
	const path = [node];
	for (let root = node.getRootNode(); ; ) {
		const host: unknown = Reflect.get(root, 'host');
		if (!host) return path.reverse();
		path.push(host as Node);
		root = (host as Node).getRootNode();
	}
}

/** Whether `a` comes before `b` in document order, shadow roots read in the place of their hosts. */
export function precedes(a: Node, b: Node): boolean {
	let left = a;
	let right = b;
	if (a.getRootNode() !== b.getRootNode()) {
		const lefts = hosts(a);
		const rights = hosts(b);
		for (let depth = 0; left === right || depth === 0; depth++) {
			const nextLeft = lefts[depth];
			const nextRight = rights[depth];
			if (!nextLeft || !nextRight) return !nextLeft;
			left = nextLeft;
			right = nextRight;
		}
	}
	return (left.compareDocumentPosition(right) & 4) !== 0;
}
