/** What a suite of measurements answers. */
export interface Row {
	label: string;
	value: string;
	/** What docs/ARCHITECTURE.md asks for. */
	budget?: string;
}

/** How thoroughly to measure. */
export interface SuiteOptions {
	/** All rounds of all pages, however long that takes. */
	full: boolean;
}

/** How often to measure something: beyond `least` times only before a moment on `performance.now()`'s clock. */
export interface Rounds {
	least: number;
	most: number;
	until: number;
}

/** Whether another round is due after some. */
export function goesOn({ least, most, until }: Rounds, done: number): boolean {
	return done < least || (done < most && performance.now() < until);
}

/** So many rounds, however long they take. */
export function exactly(count: number): Rounds {
	return { least: count, most: count, until: Number.POSITIVE_INFINITY };
}

/** Rows are shown as they come. */
export type Suite = (options: SuiteOptions) => Promise<Row[]> | Row[] | AsyncIterable<Row>;

/** The middle of some numbers; the mean of the two middle ones when their count is even. NaN for none. */
export function median(numbers: readonly number[]): number {
	const sorted = [...numbers].sort((a, b) => a - b);
	const middle = sorted.length / 2;
	const upper = sorted[Math.floor(middle)] ?? Number.NaN;
	return Number.isInteger(middle) ? ((sorted[middle - 1] ?? Number.NaN) + upper) / 2 : upper;
}

/** The number below which a share of some numbers lies, from 0 to 1; NaN for none. */
export function quantile(numbers: readonly number[], share: number): number {
	const sorted = [...numbers].sort((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/**
 * How much y grows with each x: the median of the slopes between all pairs, which one point that lies far
 * off does not move (Sen, “Estimates of the regression coefficient based on Kendall's tau”, 1968). NaN for
 * fewer than two points; no two may have the same x.
 */
export function slope(points: readonly (readonly [x: number, y: number])[]): number {
	return median(
		points.flatMap(([x, y], at) =>
			points.slice(at + 1).map(([laterX, laterY]) => (laterY - y) / (laterX - x)),
		),
	);
}

/** "12.3 KB" of 1024 bytes. */
export function kilobytes(bytes: number): string {
	return `${(bytes / 1024).toFixed(1)} KB`;
}

/** "3.21 ms". */
export function milliseconds(time: number): string {
	return `${time.toFixed(2)} ms`;
}

/** "4.5×". */
export function ratio(one: number, other: number): string {
	return `${(one / other).toFixed(1)}×`;
}
