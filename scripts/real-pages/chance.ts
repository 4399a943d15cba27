/**
 * Whether Gloss causes what a page showed with it and not without. Pages change by themselves in one load
 * and not in the next: by timers, by what arrives first, and whether a browser counts what they move as a
 * shift hangs on when frames fall. One load proves nothing either way, and several of both are held against
 * each other.
 */

/** How much of something a load of a page with Gloss showed, and one without beside it. */
export interface Pair {
	ours: number;
	control: number;
}

export interface Judgement {
	caused: boolean;
	/** How likely loads of which none is different would fall out like this or worse, from 0 to 1. */
	chance: number;
	pairs: readonly Pair[];
}

/** Shifts that differ by less are the same. */
export const ROUNDING = 0.0001;

/**
 * Looks after which to judge, and the chance above which there is nothing more to look for: most pages need
 * the first ones alone, after which a single one of ours that shows something comes to 0.5.
 */
const STAGES = [
	{ looks: 3, likely: 0.5 },
	{ looks: 9, likely: 0.25 },
	{ looks: 15, likely: 0 },
];
/** Below this it is no chance: five loads of each of which all of ours shift more come to 0.4 %. */
const SURE = 0.005;

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, one) => total + one, 0);
}

/**
 * How likely it is, from 0 to 1, that some loads show as much more than others by chance alone: the exact
 * one-sided rank-sum test, with mid-ranks for ties (Mann and Whitney, “On a test of whether one of two
 * random variables is stochastically larger than the other”, 1947). 1 where there are no loads.
 */
export function chanceOf(ours: readonly number[], controls: readonly number[]): number {
	const steps = (shown: readonly number[]) => shown.map((one) => Math.round(one / ROUNDING));
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

function judgementOf(pairs: readonly Pair[]): Judgement {
	const chance = chanceOf(
		pairs.map(({ ours }) => ours),
		pairs.map(({ control }) => control),
	);
	return { caused: chance < SURE, chance, pairs };
}

/**
 * Looks at a page until it is clear whether Gloss causes what it shows, fifteen times at most.
 * @param look makes some more looks.
 * @param measures how much each of all looks so far shows of some things.
 * @returns one judgement for each of the measures.
 * @throws what a look throws.
 */
export async function judge<Look>(
	look: (more: number) => Promise<readonly Look[]>,
	measures: readonly ((looks: readonly Look[]) => readonly Pair[])[],
): Promise<Judgement[]> {
	const looks: Look[] = [];
	let judgements: Judgement[] = [];
	for (const stage of STAGES) {
		looks.push(...(await look(stage.looks - looks.length)));
		judgements = measures.map((measure) => judgementOf(measure(looks)));
		if (judgements.every(({ chance }) => chance < SURE || chance > stage.likely)) break;
	}
	return judgements;
}
