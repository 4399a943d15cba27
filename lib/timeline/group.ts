import type { CorpusEvent } from '../corpus/model';

export interface YearGroup {
	year: string;
	events: CorpusEvent[];
}

/**
 * Cuts events that are already in order into runs of one year, that of the first day they can mean.
 * Gives the runs in the order given, none of them empty.
 */
export function groupByYear(events: readonly CorpusEvent[]): YearGroup[] {
	const groups: YearGroup[] = [];
	for (const event of events) {
		const year = event.date.from.slice(0, 4);
		const last = groups.at(-1);
		if (last?.year === year) last.events.push(event);
		else groups.push({ year, events: [event] });
	}
	return groups;
}
