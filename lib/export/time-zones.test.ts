import ICAL from 'ical.js';
import { afterEach, expect, it, vi } from 'vitest';
import type { ExportedEvent } from './events';
import { toICalendar } from './icalendar';

/** Days on which clocks are turned somewhere, at midnight too, and one that Samoa left out. */
const DAYS = [
	['1998-07-17', '1998-07-18'],
	['2011-12-30', '2011-12-31'],
	['2024-02-29', '2024-03-01'],
	['2025-03-30', '2025-03-31'],
	['2025-04-25', '2025-04-26'],
	['2025-09-07', '2025-09-08'],
	['2025-12-31', '2026-01-01'],
] as const;

function event(day: string): ExportedEvent {
	const date = {
		edtf: day,
		from: day,
		to: day,
		precision: 'day',
		approximate: false,
		uncertain: false,
	} as const;
	const told = {
		kind: 'law',
		kindText: 'Law',
		text: 'A law',
		names: [],
		sources: [],
		disputed: null,
	} as const;
	return { ...told, names: [], sources: [], id: day, date, dateText: day };
}

afterEach(() => vi.unstubAllEnvs());

it.each([
	'UTC',
	'Europe/Amsterdam',
	'Asia/Beirut',
	'Asia/Tokyo',
	'Pacific/Apia',
	'Pacific/Kiritimati',
	'America/Sao_Paulo',
	'America/Los_Angeles',
	'Pacific/Pago_Pago',
])('a day is the same day in a calendar of %s', (zone) => {
	vi.stubEnv('TZ', zone);
	expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
	const made = toICalendar(
		DAYS.map(([day]) => event(day)),
		'Timeline',
		new Date('2026-01-31T12:00:00Z'),
	);
	const entries = new ICAL.Component(ICAL.parse(made)).getAllSubcomponents('vevent');
	expect(
		entries.map((entry) => ['dtstart', 'dtend'].map((name) => String(entry.getFirstPropertyValue(name)))),
	).toEqual(DAYS);
});
