import type { CorpusEvent, EventKind } from '../corpus/model';
import { type MonthSpan, monthNumber } from './months';
import type { Scale } from './scale';

/**
 * How many events of each kind each month of a span has. An event that may have been in any of several
 * months counts for its part in each of them, so that the sum over all months is the number of events.
 */
export function densityOf(events: readonly CorpusEvent[], span: MonthSpan): Map<EventKind, number[]> {
	const density = new Map<EventKind, number[]>();
	for (const { kind, date } of events) {
		const [first, last] = [monthNumber(date.from), monthNumber(date.to)];
		const counts = density.get(kind) ?? Array.from({ length: span.to - span.from + 1 }, () => 0);
		density.set(kind, counts);
		for (let month = Math.max(first, span.from); month <= Math.min(last, span.to); month += 1) {
			counts[month - span.from] = (counts[month - span.from] ?? 0) + 1 / (last - first + 1);
		}
	}
	return density;
}

/** Counts by month that are drawn as one layer of bars. */
export interface Layer<K> {
	key: K;
	counts: readonly number[];
}

export interface Bar {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** Narrowest bar that is still seen, and what is left free beside one. */
const THINNEST = 1;
const BESIDE = 0.6;
/** Events that a month must have for a bar of full height: one alone is no peak. */
const PEAK = 3;

/**
 * Bars by month, the first layer at the foot and the others on top of it. The fullest month, if it
 * has three events, is as high as `height`; y is counted downwards from there. Months without events have no bar.
 */
export function stackBars<K>(layers: readonly Layer<K>[], scale: Scale, height: number): Map<K, Bar[]> {
	const months = scale.span.to - scale.span.from + 1;
	const totals = Array.from({ length: months }, (_, month) =>
		layers.reduce((sum, { counts }) => sum + (counts[month] ?? 0), 0),
	);
	const fullest = totals.reduce((most, total) => Math.max(most, total), PEAK);
	const foot = totals.map(() => height);
	const bars = new Map<K, Bar[]>();
	for (const { key, counts } of layers) {
		const list = bars.get(key) ?? [];
		bars.set(key, list);
		counts.forEach((count, month) => {
			if (count === 0) return;
			const x = scale.edge(scale.span.from + month);
			const width = Math.max(scale.edge(scale.span.from + month + 1) - x - BESIDE, THINNEST);
			const high = (count / fullest) * height;
			const y = (foot[month] ?? height) - high;
			foot[month] = y;
			list.push({ x, y, width, height: high });
		});
	}
	return bars;
}
