/** Two readings of the same part of a page, compared. */
import type { PageBlock } from './blocks';
import { precedes } from './order';

/** What became of the page's blocks. */
export interface Change {
	/** New blocks, and changed ones under the id they had. */
	read: PageBlock[];
	/** Blocks that say the same with other text nodes. */
	moved: PageBlock[];
	/** Ids of blocks that are gone. */
	removed: string[];
}

/** A change in which nothing happened. */
export function noChange(): Change {
	return { read: [], moved: [], removed: [] };
}

/** Whether recognition would see a difference. */
export function saysTheSame(a: PageBlock, b: PageBlock): boolean {
	return a.text === b.text && a.role === b.role && a.lang === b.lang;
}

/** Whether two readings stand in the same places of the same text nodes. */
export function standsTheSame(a: PageBlock, b: PageBlock): boolean {
	return (
		a.runs.length === b.runs.length &&
		a.runs.every((run, index) => {
			const other = b.runs[index];
			return other?.node === run.node && other.offset === run.offset && other.start === run.start;
		})
	);
}

/** Whether a block begins before another in document order. */
export function isBefore(a: PageBlock | undefined, b: PageBlock): boolean {
	const left = a?.first;
	const right = b.first;
	return left != null && right != null && precedes(left, right);
}
