/** Which sentences of a card matter most for the text that is being read. */
import type { Statement } from './model';

/**
 * How many steps of salience a sentence gains by concerning something that stands beside the name:
 * background on what is being read about goes before the general, except before what every reader
 * must know.
 */
const NEARBY_BOOST = 2;
/** The greatest salience: what a reader must know. */
const MOST = 5;

/**
 * The sentences of a card, those first that matter most where the name stands; a new list. They come
 * ranked by `rankStatements`, and keep that order among equals. `nearby` are ids of other entities in
 * the same block of the page (empty: nothing is known of the page).
 */
export function raiseNearby<T extends Pick<Statement, 'about' | 'salience'>>(
	statements: readonly T[],
	nearby: ReadonlySet<string>,
): T[] {
	const weightOf = ({ salience, about }: T) =>
		Math.min(salience + (about.some((id) => nearby.has(id)) ? NEARBY_BOOST : 0), MOST);
	return [...statements].sort((a, b) => weightOf(b) - weightOf(a));
}
