/** Snapshots of one page compared: what a load shows that no control load shows. */

/** Numbers of one element in a snapshot: path, text, left, top, width, height. */
export const WIDTH = 6;

/** Control loads that must differ from each other before a text counts as the page's own whim. */
const ENOUGH = 3;

/** Paths of elements, each told once. */
export interface Difference {
	/** Whose text no control has. */
	text: number[];
	/** Whose box no control has. */
	box: number[];
	/** How far the farthest of these boxes is from the control's, in px. */
	by: number;
	/** The same of those that lie within the tolerance, which are not listed. */
	rounding: number;
	/** Which no control has. */
	added: number[];
	/** Which every control has. */
	missing: number[];
}

interface Seen {
	/** The loads that had a text. */
	texts: Map<number, Set<number>>;
	boxes: Map<string, number[]>;
	/** Snapshots that have the element. */
	count: number;
}

/** How many differences there are. */
export function countOf({ text, box, added, missing }: Difference): number {
	return text.length + box.length + added.length + missing.length;
}

/** px between the edges of a box and those of the nearest of some others. */
function farness(box: readonly number[], others: readonly number[][]): number {
	return Math.min(
		...others.map((other) => Math.max(...box.map((edge, at) => Math.abs(edge - (other[at] ?? 0))))),
	);
}

/** Everything that control loads have shown. Snapshots are lists of numbers as the probe makes them. */
export class Reference {
	readonly #seen = new Map<number, Seen>();
	readonly #loads = new Set<number>();
	#snapshots = 0;

	/** Takes a snapshot of a control load; loads are told apart by numbers. */
	add(load: number, snapshot: readonly number[]): void {
		this.#loads.add(load);
		this.#snapshots++;
		for (let at = 0; at < snapshot.length; at += WIDTH) {
			const [path = 0, text = 0, ...box] = snapshot.slice(at, at + WIDTH);
			const seen = this.#seen.get(path) ?? { texts: new Map(), boxes: new Map(), count: 0 };
			seen.texts.set(text, (seen.texts.get(text) ?? new Set()).add(load));
			seen.boxes.set(box.join(), box);
			seen.count++;
			this.#seen.set(path, seen);
		}
	}

	/** What a snapshot shows that none of the control's does; edges may be `tolerance` px apart. */
	differences(snapshot: readonly number[], tolerance = 0): Difference {
		const difference: Difference = { text: [], box: [], by: 0, rounding: 0, added: [], missing: [] };
		const met = new Set<number>();
		for (let at = 0; at < snapshot.length; at += WIDTH) {
			const [path = 0, text = 0, ...box] = snapshot.slice(at, at + WIDTH);
			met.add(path);
			const seen = this.#seen.get(path);
			if (!seen) difference.added.push(path);
			else {
				if (!seen.texts.has(text) && !this.#isVolatile(seen)) difference.text.push(path);
				if (seen.boxes.has(box.join())) continue;
				const far = farness(box, [...seen.boxes.values()]);
				if (far <= tolerance) difference.rounding = Math.max(difference.rounding, far);
				else {
					difference.box.push(path);
					difference.by = Math.max(difference.by, far);
				}
			}
		}
		for (const [path, { count }] of this.#seen) {
			if (count >= this.#snapshots && !met.has(path)) difference.missing.push(path);
		}
		return difference;
	}

	/** Whether a text is another in each load, as one with the time in it: then no control can tell. */
	#isVolatile({ texts }: Seen): boolean {
		const alike = [...texts.values()].some((loads) => loads.size > 1);
		return !alike && this.#loads.size >= ENOUGH && texts.size >= this.#loads.size;
	}
}
