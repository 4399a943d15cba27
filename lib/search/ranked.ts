/** How well something was met, and the order that follows from it. */

/** The first is the surest; what is met at one level stands before all that is met at a later one. */
export const LEVELS = [
	/** The whole query is a form of the name. */
	'form',
	/**
	 * The query is the title of an office that is held now, with nothing but words of its body; or its
	 * everyday words come to a whole name or such a title.
	 */
	'office',
	/** Every word stands in the name, or begins a word of it. */
	'name',
	/** The same, but for a slip. */
	'slip',
	/**
	 * Every word, as it is or as sources put it, stands in what describes it, or in the sentence of an event
	 * or a passage; or it is named, and all else is said of it.
	 */
	'told',
	/** The same, with other endings. */
	'related',
	/** Every word stands in something that is said of it. */
	'said',
	/** The same as `told`, but for slips. */
	'near',
	/** Only some of the words were met. */
	'some',
] as const;
export type Level = (typeof LEVELS)[number];

export interface Ranked<T> {
	item: T;
	level: Level;
	terms: readonly string[];
}

const PLACES = new Map<Level, number>(LEVELS.map((level, place) => [level, place]));

/** Negative where `a` is the surer level. */
export function compareLevels(a: Level, b: Level): number {
	return (PLACES.get(a) ?? 0) - (PLACES.get(b) ?? 0);
}

/** Collects what query after query finds; what was found before stays where it is. */
export class Gathered<T> {
	readonly #found = new Map<T, Ranked<T>>();

	get size(): number {
		return this.#found.size;
	}

	add(level: Level, { item, terms }: { item: T; terms: readonly string[] }): void {
		if (!this.#found.has(item)) this.#found.set(item, { item, level, terms });
	}

	addAll(level: Level, hits: readonly { item: T; terms: readonly string[] }[]): void {
		for (const hit of hits) this.add(level, hit);
	}

	/** The first `limit`, surest level first and within it as they came. */
	first(limit: number): Ranked<T>[] {
		return [...this.#found.values()].sort((a, b) => compareLevels(a.level, b.level)).slice(0, limit);
	}
}

/**
 * The first `limit` of some lists without repeats, one list after another; the first keeps up to half
 * of the places for those after it: "sit" begins many a name, and is "suit" with a letter lost.
 */
export function fill<T>([first = [], ...rest]: readonly T[][], limit: number): T[] {
	const half = Math.floor(limit / 2);
	const sure = new Set(first.slice(0, limit - half));
	const others = new Set(rest.flat().filter((item) => !sure.has(item)));
	const taken = first.slice(0, limit - Math.min(half, others.size));
	return [...new Set([...taken, ...others, ...first])].slice(0, limit);
}
