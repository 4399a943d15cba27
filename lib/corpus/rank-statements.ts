/** Which statements matter most: a sort that gives the same order everywhere. */
import type { Statement } from './model';
import { compareTiers } from './tier';

const byNumber = new Intl.Collator('en', { numeric: true });

/**
 * Statements, those that matter most first; a new list. Decided by salience, then by the newer as-of
 * day, the stronger first source, and the id. What stands beside the name on a page is weighed by
 * `raiseNearby`, when the card opens.
 */
export function rankStatements(statements: readonly Statement[]): Statement[] {
	return [...statements].sort(
		(a, b) =>
			b.salience - a.salience ||
			compare(b.asOf.from, a.asOf.from) ||
			compare(b.asOf.to, a.asOf.to) ||
			compareTiers(a, b) ||
			byNumber.compare(a.id, b.id),
	);
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
