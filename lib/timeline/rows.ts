import type { CorpusEvent } from '../corpus/model';
import type { Selection } from './select';

/** One line of the list, with the headings that come before it. */
export interface Row {
	event: CorpusEvent;
	/** The part that begins here; null within one. `all` is the only part there is. */
	part: 'onPage' | 'others' | 'all' | null;
	/** The year that begins here: that of the first day the event can be of; null within one. */
	year: string | null;
}

/** The lines of a selection, in its order: events of the page first, each part by years. */
export function toRows({ onPage, others }: Selection): Row[] {
	const rows: Row[] = [];
	const add = (events: readonly CorpusEvent[], part: Row['part']) => {
		let year: string | null = null;
		for (const [place, event] of events.entries()) {
			const its = event.date.from.slice(0, 4);
			rows.push({ event, part: place === 0 ? part : null, year: its === year ? null : its });
			year = its;
		}
	};
	add(onPage, 'onPage');
	add(others, onPage.length > 0 ? 'others' : 'all');
	return rows;
}
