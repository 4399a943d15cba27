/**
 * Whether a page shifts more with Gloss than without. Whether a browser counts what a page moves by itself
 * hangs on when frames fall, so that some pages shift in one load and not in the next: one load proves
 * nothing either way, and several of both are held against each other.
 */

/** One load of a page with Gloss and one without, side by side: the layout shift of each. */
export interface Pair {
	ours: number;
	control: number;
}

export interface Judgement {
	caused: boolean;
	/** How likely loads of which none is different would fall out like this or worse, from 0 to 1. */
	chance: number;
	looks: readonly Pair[];
}

/** Shifts that differ by less are the same. */
export const ROUNDING = 0.0001;

/** Looks after which to judge; most pages need the first ones alone. */
const STAGES = [3, 9, 15];
/** Below this it is no chance: five loads of each of which all of ours shift more come to 0.4 %. */
const SURE = 0.005;
/** Above this there is nothing to look for: a single one of ours that shifts alone comes to it. */
const LIKELY = 0.5;

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, one) => total + one, 0);
}

/**
 * How likely it is, from 0 to 1, that some loads shift as much more than others by chance alone: the exact
 * one-sided rank-sum test, with mid-ranks for ties (Mann and Whitney, “On a test of whether one of two
 * random variables is stochastically larger than the other”, 1947). 1 where there are no loads.
 */
export function chanceOf(ours: readonly number[], controls: readonly number[]): number {
	const steps = (shifts: readonly number[]) => shifts.map((shift) => Math.round(shift / ROUNDING));
	const all = steps([...ours, ...controls]);
	// Twice the mid-rank, which is a whole number.
	const rankOf = (value: number) =>
		1 + 2 * all.filter((one) => one < value).length + all.filter((one) => one === value).length;
	const ranks = all.map(rankOf);
	const reached = sum(ranks.slice(0, ours.length));
	const top = sum(ranks);
	// In how many ways so many of the loads have ranks of a sum.
	const ways = Array.from({ length: ours.length + 1 }, () => new Float64Array(top + 1));
	const [none] = ways;
	if (none) none[0] = 1;
	for (const rank of ranks) {
		for (let count = ours.length; count > 0; count--) {
			const [to, from] = [ways[count], ways[count - 1]];
			if (!to || !from) continue;
			for (let at = top; at >= rank; at--) to[at] = (to[at] ?? 0) + (from[at - rank] ?? 0);
		}
	}
	const drawn = [...(ways[ours.length] ?? [])];
	return sum(drawn.slice(reached)) / sum(drawn);
}

/** Looks at a page until it is clear whether Gloss shifts it, fifteen times at most. Throws what a look throws. */
export async function judge(look: () => Promise<Pair>): Promise<Judgement> {
	const looks: Pair[] = [];
	let chance = 1;
	for (const stage of STAGES) {
		while (looks.length < stage) looks.push(await look());
		chance = chanceOf(
			looks.map(({ ours }) => ours),
			looks.map(({ control }) => control),
		);
		if (chance < SURE || chance > LIKELY) break;
	}
	return { caused: chance < SURE, chance, looks };
}
