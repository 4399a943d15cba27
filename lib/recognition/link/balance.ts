/**
 * Cues for and against, brought to one balance. A clause has one sense of a name (after Gale, Church &
 * Yarowsky, "One Sense per Discourse", 1992, and Yarowsky, "One Sense per Collocation", 1993): where
 * the name's own clause speaks for one bearer only, what other clauses say of another counts little, so
 * a page that holds both meanings is decided place by place.
 */
import type { NameItem, Weight } from './evidence';

/** What cues in other clauses may at most add to a side that the own clause speaks against. */
const MOST_FOR = 1;
const MOST_AGAINST = 0.5;

export interface Balance {
	pro: number;
	con: number;
	/** The name's own clause speaks for the Court and for nobody else. */
	own: boolean;
}

const NOTHING: Weight = [0, 0, 0, 0];

/** The balance of the cues around a name. */
export function balanceOf({ w }: NameItem): Balance {
	// By place: taking a list apart makes an iterator.
	const weight = w ?? NOTHING;
	const proHere = weight[0];
	const conHere = weight[1];
	const proNear = weight[2];
	const conNear = weight[3];
	const own = proHere >= 1 && conHere === 0;
	return {
		pro: proHere + (conHere > 0 ? Math.min(MOST_FOR, proNear) : proNear),
		con: conHere + (own ? Math.min(MOST_AGAINST, conNear) : conNear),
		own,
	};
}
