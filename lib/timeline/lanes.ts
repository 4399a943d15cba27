import type { CorpusEvent } from '../corpus/model';
import { isVague } from '../dates/vague';
import type { Scale } from './scale';

/** An event as it is drawn. */
export interface Mark {
	event: CorpusEvent;
	/** Where it begins, and how wide it is; a day has no width. */
	x: number;
	width: number;
	/** Counted from 0 at the top. */
	lane: number;
	/** Whether the day is not known: it lies somewhere in the width. */
	vague: boolean;
}

/**
 * Puts events into lanes so that none covers another: each into the first lane that has room, those
 * given first before the rest. `size` is how wide the sign of an event is, at the middle of a day and
 * at the start of anything longer. `hidden` counts those that have no room in any lane; with `allOrNone`
 * nothing is placed then, which is soon known.
 */
export function placeMarks(
	events: readonly CorpusEvent[],
	scale: Scale,
	{ lanes, size, allOrNone = false }: { lanes: number; size: number; allOrNone?: boolean },
): { marks: Mark[]; hidden: number } {
	const taken: { start: number; end: number }[][] = Array.from({ length: lanes }, () => []);
	const marks: Mark[] = [];
	for (const event of events) {
		const { from, to } = event.date;
		const begins = scale.x(from);
		const long = from !== to;
		const x = long ? begins : (begins + scale.end(to)) / 2;
		const width = long ? scale.end(to) - begins : 0;
		const start = long ? x : x - size / 2;
		const end = long ? x + Math.max(width, size) : x + size / 2;
		const lane = taken.findIndex((row) => row.every((other) => other.end <= start || end <= other.start));
		if (lane === -1 && allOrNone) return { marks: [], hidden: events.length };
		if (lane === -1) continue;
		// The last that was placed is asked first: of events in order of time it is the one in the way.
		taken[lane]?.unshift({ start, end });
		marks.push({ event, x, width, lane, vague: isVague(event.date) });
	}
	return { marks, hidden: events.length - marks.length };
}
