/**
 * Places moments along a line: in proportion to time, but never closer than `gap`, in their order.
 * `times` ascend (any unit); the answer is from 0 to 1. A gap that does not fit gives even steps.
 */
export function spread(times: number[], gap: number): number[] {
	const count = times.length;
	const first = times[0] ?? 0;
	const length = (times.at(-1) ?? 0) - first;
	if (count < 2) return times.map(() => 0.5);
	const step = Math.min(gap, 1 / (count - 1));
	// What remains after every neighbour has its gap is shared out in proportion to time.
	const free = 1 - step * (count - 1);
	return times.map((time, index) => index * step + (length > 0 ? (free * (time - first)) / length : 0));
}
