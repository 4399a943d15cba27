/** Months as whole numbers, counted from January of the year 0. */

/** The number of the month in which a day lies; takes YYYY-MM and YYYY-MM-DD. */
export function monthNumber(day: string): number {
	return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

/** A month's number as YYYY-MM. */
export function monthText(month: number): string {
	const year = String(Math.floor(month / 12)).padStart(4, '0');
	return `${year}-${String((month % 12) + 1).padStart(2, '0')}`;
}

/** Months from one to another, both included. */
export interface MonthSpan {
	from: number;
	to: number;
}

/** The months that hold all of some dates; null for none. */
export function spanOf(dates: readonly { from: string; to: string }[]): MonthSpan | null {
	let span: MonthSpan | null = null;
	for (const date of dates) {
		const [from, to] = [monthNumber(date.from), monthNumber(date.to)];
		span = span ? { from: Math.min(span.from, from), to: Math.max(span.to, to) } : { from, to };
	}
	return span;
}

/** A drawing asks twice for each event, and a date is dear. */
const days = new Map<number, number>();

/** Days of a month, given by its number. */
export function daysIn(month: number): number {
	const count =
		days.get(month) ?? new Date(Date.UTC(Math.floor(month / 12), (month % 12) + 1, 0)).getUTCDate();
	days.set(month, count);
	return count;
}
