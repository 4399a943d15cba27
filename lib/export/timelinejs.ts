import { isVague } from '../dates/vague';
import { type ExportedEvent, linesBelow } from './events';

/** A date as TimelineJS takes it: only as much of it as is known. */
interface TimelineDate {
	year: number;
	month?: number;
	day?: number;
	display_date?: string;
}

/** https://timeline.knightlab.com/docs/json-format.html */
export interface TimelineJs {
	title: { text: { headline: string; text: string } };
	events: {
		unique_id: string;
		start_date: TimelineDate;
		end_date?: TimelineDate;
		display_date: string;
		group: string;
		text: { headline: string; text: string };
	}[];
	scale: 'human';
}

/** TimelineJS puts these texts into its page as HTML. */
function asHtml(text: string): string {
	const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
	return text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);
}

function wholeDay(day: string): TimelineDate {
	const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
	return { year, month, day: date };
}

/** A month is given as a month and a year as a year; all else from its first to its last day. */
function datesOf({ date }: ExportedEvent): { start_date: TimelineDate; end_date?: TimelineDate } {
	const start = wholeDay(date.from);
	if (date.precision === 'year') return { start_date: { year: start.year } };
	if (date.precision === 'month' && start.month) {
		return { start_date: { year: start.year, month: start.month } };
	}
	return date.from === date.to ? { start_date: start } : { start_date: start, end_date: wholeDay(date.to) };
}

/** Events as JSON for TimelineJS, oldest first as it shows them; `headline` is the timeline's title. */
export function toTimelineJs(events: readonly ExportedEvent[], headline: string, about: string): TimelineJs {
	return {
		title: { text: { headline: asHtml(headline), text: asHtml(about) } },
		events: [...events]
			.sort((a, b) => (a.date.from < b.date.from ? -1 : a.date.from > b.date.from ? 1 : 0))
			.map((event) => ({
				unique_id: event.id,
				...datesOf(event),
				display_date: event.dateText,
				group: event.kindText,
				text: {
					headline: asHtml(event.text),
					text: [...(isVague(event.date) ? [event.dateText] : []), ...linesBelow(event)]
						.map((line) => `<p>${asHtml(line)}</p>`)
						.join(''),
				},
			})),
		scale: 'human',
	};
}
