/** Which statements matter most for a text: a sort that gives the same order everywhere. */
import type { Statement } from './model';
import { compareTiers } from './tier';

/**
 * How many steps of salience a sentence gains by concerning something that stands beside the name:
 * background on what is being read about goes before the general, except before what every reader
 * must know.
 */
const NEARBY_BOOST = 2;

const byNumber = new Intl.Collator('en', { numeric: true });

/**
 * The statements of an entity's card, those that matter most first; a new list. `nearby` are ids of
 * other entities in the same block of the page (without the one whose card it is; empty: nothing is
 * known of the page). Decided by salience, raised where the sentence concerns one of `nearby`; then
 * by the newer as-of day, the stronger first source, and the id.
 */
export function rankStatements(
	statements: readonly Statement[],
	nearby: ReadonlySet<string> = new Set(),
): Statement[] {
	const weights = new Map(statements.map((statement) => [statement, weightOf(statement, nearby)]));
	return [...statements].sort(
		(a, b) =>
			(weights.get(b) ?? 0) - (weights.get(a) ?? 0) ||
			compare(b.asOf.from, a.asOf.from) ||
			compare(b.asOf.to, a.asOf.to) ||
			compareTiers(a, b) ||
			byNumber.compare(a.id, b.id),
	);
}

function weightOf({ salience, entity, about }: Statement, nearby: ReadonlySet<string>): number {
	const concerned = nearby.has(entity) || about.some((id) => nearby.has(id));
	return salience + (concerned ? NEARBY_BOOST : 0);
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
