import { daysIn, type MonthSpan, monthNumber } from './months';

/** Where months and days stand on a line. */
export interface Scale {
	span: MonthSpan;
	width: number;
	/** Where a month begins; that after the last gives the line's end. */
	edge(month: number): number;
	/** Where a day (YYYY-MM-DD) begins. Days outside the span stand at its ends. */
	x(day: string): number;
	/** Where a day ends. */
	end(day: string): number;
	/** The month at a place; places outside belong to the months at the ends. */
	monthAt(x: number): number;
}

/** A line of `width` on which each month takes its part of all `shares`, in the order of the span. */
export function scaleOf(span: MonthSpan, shares: readonly number[], width: number): Scale {
	const whole = shares.reduce((sum, share) => sum + share, 0);
	const edges = [0];
	for (const share of shares) edges.push((edges.at(-1) ?? 0) + (share / whole) * width);
	const last = edges.length - 1;
	const edge = (month: number) => edges[Math.min(Math.max(month - span.from, 0), last)] ?? width;
	const at = (day: string, add: 0 | 1) => {
		const month = monthNumber(day);
		if (month < span.from) return 0;
		if (month > span.to) return width;
		const part = (Number(day.slice(8, 10)) - 1 + add) / daysIn(month);
		return edge(month) + part * (edge(month + 1) - edge(month));
	};
	return {
		span,
		width,
		edge,
		x: (day) => at(day, 0),
		end: (day) => at(day, 1),
		monthAt(x) {
			const after = edges.findIndex((one) => one > x);
			const place = after === -1 ? last - 1 : Math.max(after - 1, 0);
			return span.from + place;
		},
	};
}

/** Shares that are all the same. */
export function evenShares({ from, to }: MonthSpan): number[] {
	return Array.from({ length: to - from + 1 }, () => 1);
}

/** How much of the line is shared out by events; the rest belongs to all months alike. */
const BY_EVENTS = 0.65;

/**
 * Shares by which a year with many events is drawn wider, all its months alike: thirty years of which
 * two hold half of all events would otherwise leave those two no room. Where no month has an event
 * shares are even.
 */
export function elasticShares({ from, to }: MonthSpan, starts: readonly string[]): number[] {
	const months = to - from + 1;
	const years = new Map<number, { events: number; months: number }>();
	const yearOf = (month: number) => Math.floor(month / 12);
	for (let month = from; month <= to; month += 1) {
		const year = years.get(yearOf(month)) ?? { events: 0, months: 0 };
		year.months += 1;
		years.set(yearOf(month), year);
	}
	let counted = 0;
	for (const start of starts) {
		const year = years.get(Number(start.slice(0, 4)));
		if (!year) continue;
		year.events += 1;
		counted += 1;
	}
	if (counted === 0) return evenShares({ from, to });
	return Array.from({ length: months }, (_, place) => {
		const year = years.get(yearOf(from + place));
		const busy = year ? year.events / counted / year.months : 0;
		return (1 - BY_EVENTS) / months + BY_EVENTS * busy;
	});
}

/** Years whose names fit on a line with `gap` between their beginnings, the last ones first. */
export function yearTicks({ span, edge, width }: Scale, gap: number): { year: number; x: number }[] {
	const ticks: { year: number; x: number }[] = [];
	let free = width;
	for (let year = Math.floor(span.to / 12); year * 12 >= span.from; year -= 1) {
		const x = edge(year * 12);
		if (free - x < gap) continue;
		ticks.push({ year, x });
		free = x;
	}
	return ticks;
}
