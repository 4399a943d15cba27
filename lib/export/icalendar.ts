import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { isVague } from '../dates/vague';
import { type ExportedEvent, linesBelow } from './events';

const DAY = 86_400_000;

/**
 * Events as iCalendar (RFC 5545), all of them of whole days. One whose day is not known takes up all
 * the days that it may have been on, says so in its title ("Mar 2025: …") and is tentative, since a
 * calendar knows no other way; the date as the source gives it stands in `X-EDTF`. `made` is when the
 * file was made, `name` what the calendar is called.
 */
export function toICalendar(events: readonly ExportedEvent[], name: string, made: Date): string {
	const calendar = ical({
		name,
		prodId: { company: 'Gloss', product: 'Timeline', language: 'EN' },
		method: ICalCalendarMethod.PUBLISH,
	});
	for (const event of events) {
		const vague = isVague(event.date);
		const entry = calendar.createEvent({
			id: `${event.id}@gloss.example`,
			stamp: made,
			allDay: true,
			// The library writes the day that it is in Greenwich, wherever the reader is.
			start: new Date(event.date.from),
			// The day after the last, which is the first that the event does not take up.
			end: new Date(Date.parse(event.date.to) + DAY),
			summary: vague ? `${event.dateText}: ${event.text}` : event.text,
			description: [event.dateText, ...linesBelow(event)].join('\n'),
			categories: [{ name: event.kindText }],
			status: vague ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED,
			transparency: ICalEventTransparency.TRANSPARENT,
			x: [{ key: 'X-EDTF', value: event.date.edtf }],
		});
		const address = event.sources.find(({ url }) => url)?.url;
		if (address) entry.url(address);
	}
	return calendar.toString();
}
