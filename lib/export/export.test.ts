import { Cite } from '@citation-js/core';
import { parse } from 'csv-parse/sync';
import ICAL from 'ical.js';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { CorpusDate, Document } from '../corpus/model';
import type { SourceLine } from '../corpus/record';
import { toCsl } from './csl';
import { toCsv } from './csv';
import type { ExportedEvent } from './events';
import { toICalendar } from './icalendar';
import { toRis } from './ris';
import { toTimelineJs } from './timelinejs';

function date(edtf: string, from: string, to: string, change: Partial<CorpusDate> = {}): CorpusDate {
	return { edtf, from, to, precision: 'day', approximate: false, uncertain: false, ...change };
}
const gazette: SourceLine = {
	passage: 'gazette#3',
	document: 'gazette',
	label: 'Gazette, "the" daily',
	number: 3,
	tier: 'press',
	digest: '',
	inferred: false,
	url: 'https://gazette.example/a?b=1&c=2',
};
function event(id: string, when: CorpusDate, text: string, dateText = when.edtf): ExportedEvent {
	const rest = { kind: 'law' as const, kindText: 'Law', names: ['Søren Øe', 'МУС'], disputed: null };
	return { id, date: when, dateText, text, sources: [gazette], ...rest };
}
const day = event(
	'day',
	date('2025-06-05', '2025-06-05', '2025-06-05'),
	'A law; it says: "no, <b>never</b>"',
);
const month = event(
	'month',
	date('2025-03', '2025-03-01', '2025-03-31', { precision: 'month' }),
	'In March',
	'Mar 2025',
);
const about = event(
	'about',
	date('2024-02-29~', '2024-02-29', '2024-02-29', { approximate: true }),
	'Then, or so',
	'about 29 Feb 2024',
);
const session = event(
	'session',
	date('2025-12-30/2026-01-02', '2025-12-30', '2026-01-02', { precision: 'interval' }),
	'A session\nof days',
);
const year = event('year', date('2002', '2002-01-01', '2002-12-31', { precision: 'year' }), 'A year', '2002');
const all = [session, day, month, about, year];

describe('CSV', () => {
	const read = (text: string): Record<string, string>[] =>
		parse(text, {
			bom: true,
			columns: true,
			record_delimiter: '\r\n',
			relax_column_count: false,
			relax_quotes: false,
		});
	it('is read by a strict parser as it was', () => {
		const rows = read(toCsv(all));
		expect(rows.map(({ id }) => id)).toEqual(['session', 'day', 'month', 'about', 'year']);
		expect(rows[1]).toEqual({
			date: '2025-06-05',
			edtf: '2025-06-05',
			from: '2025-06-05',
			to: '2025-06-05',
			kind: 'law',
			text: day.text,
			names: 'Søren Øe\nМУС',
			sources: 'Gazette, "the" daily, ¶3, https://gazette.example/a?b=1&c=2',
			disputed: 'no',
			id: 'day',
		});
		expect(rows[0]?.text).toBe('A session\nof days');
	});
	it('says in a column whether sources differ', () => {
		const rows = read(toCsv([{ ...day, disputed: 'Sources differ' }, month]));
		expect(rows.map(({ disputed }) => disputed)).toEqual(['yes', 'no']);
	});
	it('has a head even without events', () => {
		const text = toCsv([]);
		expect(text.startsWith('\uFEFF"date","edtf"')).toBe(true);
		expect(text.endsWith('\r\n')).toBe(true);
		expect(read(text)).toEqual([]);
	});
	it.each([
		'=1+1',
		'+1',
		'-1',
		'@SUM(A1)',
		'\t=1',
		'=HYPERLINK("http://x.example","y")',
		'=1+1\nof two lines',
		'＝1+1',
	])('makes no formula of %j', (text) => {
		expect(read(toCsv([{ ...day, text }]))[0]?.text).toBe(`'${text}`);
	});
	it('makes no formula of several names', () => {
		const names = ['=1+1', 'МУС'];
		expect(read(toCsv([{ ...day, names }]))[0]?.names).toBe("'=1+1\nМУС");
	});
});

describe('iCalendar', () => {
	const made = new Date('2026-01-31T12:00:00Z');
	const entries = () => {
		const calendar = new ICAL.Component(ICAL.parse(toICalendar(all, 'Timeline', made)));
		return calendar.getAllSubcomponents('vevent').map((entry) => new ICAL.Event(entry));
	};
	it('is read by a calendar library: whole days, the last one included', () => {
		expect(
			entries().map(({ uid, startDate, endDate }) => [
				uid,
				startDate.isDate,
				startDate.toString(),
				endDate.toString(),
			]),
		).toEqual([
			['session@gloss.example', true, '2025-12-30', '2026-01-03'],
			['day@gloss.example', true, '2025-06-05', '2025-06-06'],
			['month@gloss.example', true, '2025-03-01', '2025-04-01'],
			['about@gloss.example', true, '2024-02-29', '2024-03-01'],
			['year@gloss.example', true, '2002-01-01', '2003-01-01'],
		]);
	});
	it('says of what is not known to the day that it is not', () => {
		expect(
			entries().map(({ summary, component }) => [
				summary,
				component.getFirstPropertyValue('status'),
				component.getFirstPropertyValue('x-edtf'),
			]),
		).toEqual([
			['A session\nof days', 'CONFIRMED', '2025-12-30/2026-01-02'],
			[day.text, 'CONFIRMED', '2025-06-05'],
			['Mar 2025: In March', 'TENTATIVE', '2025-03'],
			['about 29 Feb 2024: Then, or so', 'TENTATIVE', '2024-02-29~'],
			['2002: A year', 'TENTATIVE', '2002'],
		]);
	});
	it('says where sources differ', () => {
		const told = toICalendar([{ ...day, disputed: 'Sources differ' }, month], 'Timeline', made);
		const calendar = new ICAL.Component(ICAL.parse(told));
		const [first, second] = calendar.getAllSubcomponents('vevent').map((entry) => new ICAL.Event(entry));
		expect(first?.description?.split('\n')).toContain('Sources differ');
		expect(second?.description).not.toContain('Sources differ');
	});
	it('keeps names and sources, and folds no line beyond 75 octets', () => {
		const text = toICalendar(all, 'Timeline', made);
		expect(entries()[1]?.description).toContain('Søren Øe, МУС\nGazette, "the" daily, ¶3');
		for (const line of text.split('\r\n'))
			expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
	});
});

describe('TimelineJS', () => {
	const when = v.strictObject({
		year: v.pipe(v.number(), v.integer()),
		month: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12))),
		day: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(31))),
	});
	const text = v.strictObject({ headline: v.string(), text: v.string() });
	/** The documented format, as far as it is used; unknown fields are faults. */
	const format = v.strictObject({
		title: v.strictObject({ text }),
		events: v.array(
			v.strictObject({
				unique_id: v.string(),
				start_date: when,
				end_date: v.exactOptional(when),
				display_date: v.string(),
				group: v.string(),
				text,
			}),
		),
		scale: v.picklist(['human', 'cosmological']),
	});
	const made = () => v.parse(format, JSON.parse(JSON.stringify(toTimelineJs(all, 'Timeline <2>', 'x'))));
	it('is of the documented format, oldest first', () => {
		expect(made().events.map(({ unique_id }) => unique_id)).toEqual([
			'year',
			'about',
			'month',
			'day',
			'session',
		]);
	});
	it('gives only as much of a date as is known', () => {
		expect(made().events.map(({ start_date, end_date }) => [start_date, end_date])).toEqual([
			[{ year: 2002 }, undefined],
			[{ year: 2024, month: 2, day: 29 }, undefined],
			[{ year: 2025, month: 3 }, undefined],
			[{ year: 2025, month: 6, day: 5 }, undefined],
			[
				{ year: 2025, month: 12, day: 30 },
				{ year: 2026, month: 1, day: 2 },
			],
		]);
	});
	it('says where sources differ', () => {
		const { events } = toTimelineJs([{ ...day, disputed: 'Sources differ' }, year], 'Timeline', '');
		expect(events.map(({ text }) => text.text.includes('<p>Sources differ</p>'))).toEqual([false, true]);
	});
	it('lets no text become HTML', () => {
		const { title, events } = made();
		expect(title.text.headline).toBe('Timeline &lt;2&gt;');
		expect(events[3]?.text.headline).toBe('A law; it says: &quot;no, &lt;b&gt;never&lt;/b&gt;&quot;');
	});
});

describe('citations', () => {
	const known: Document = {
		id: 'gazette',
		label: 'Gazette',
		title: 'Judges & laws: “a study”',
		publisher: 'The Gazette',
		author: 'Øe, Søren',
		published: date('2025-06', '2025-06-01', '2025-06-30', { precision: 'month' }),
		url: 'https://gazette.example/a?b=1&c=2',
		language: 'en',
		tier: 'press',
		inferred: ['published'],
	};
	const bare: Document = { id: 'note', label: 'Note', language: 'fr', tier: 'official', inferred: [] };
	const passage = (document: string, number: number) => ({
		id: `${document}#${number}`,
		document,
		number,
		digest: '',
	});
	const items = [toCsl(known, passage('gazette', 3)), toCsl(bare, passage('note', 1))];
	it('are CSL-JSON that citation-js takes as it is', () => {
		const read = new Cite(JSON.stringify(items)).data;
		expect(read).toHaveLength(2);
		expect(read[0]).toMatchObject({
			type: 'article-newspaper',
			title: 'Judges & laws: “a study”',
			issued: { 'date-parts': [[2025, 6]] },
			author: [{ literal: 'Øe, Søren' }],
			URL: 'https://gazette.example/a?b=1&c=2',
			note: '¶3; inferred: published',
		});
		expect(read[1]).toMatchObject({ type: 'webpage', title: '[Note]', language: 'fr', note: '¶1' });
		expect(read[1]).not.toHaveProperty('issued');
	});
	it('are RIS that citation-js reads again', () => {
		const read = new Cite(toRis(items)).data;
		expect(read).toHaveLength(2);
		expect(read[0]).toMatchObject({
			title: 'Judges & laws: “a study”',
			type: 'article-newspaper',
			issued: { 'date-parts': [[2025]] },
			reporter: 'Øe, Søren',
			note: '¶3; inferred: published',
			URL: 'https://gazette.example/a?b=1&c=2',
		});
		expect(read[1]?.title).toBe('[Note]');
	});
	it.each([
		['press', '2025-06-05', 'day', 'DA  - 2025/06/05/'],
		['press', '2025-06', 'month', 'DA  - 2025/06//'],
		['official', '2025-06-05', 'day', 'DA  - 2025/06/05/'],
		['press', '2025', 'year', undefined],
		['official', '2025', 'year', undefined],
	] as const)('keep a date in RIS as exactly as it is known: %s, %s', (tier, edtf, precision, line) => {
		const published = date(edtf, `${edtf}-01-01`.slice(0, 10), '2025-12-31', { precision });
		const lines = toRis([toCsl({ ...known, tier, published }, passage('gazette', 3))]).split('\r\n');
		expect(lines.filter((one) => one.startsWith('DA'))).toEqual(line ? [line] : []);
		expect(lines).toContain('PY  - 2025');
	});
	it('keep a long address in one line', () => {
		const url = `https://gazette.example/${'long-'.repeat(40)}end`;
		expect(toRis([toCsl({ ...known, url }, passage('gazette', 3))]).split('\r\n')).toContain(`UR  - ${url}`);
	});
	it.each([
		['a day', date('2025-06-05', '2025-06-05', '2025-06-05'), { 'date-parts': [[2025, 6, 5]] }],
		['a year', date('2025', '2025-01-01', '2025-12-31', { precision: 'year' }), { 'date-parts': [[2025]] }],
		['about a day', about.date, { 'date-parts': [[2024, 2, 29]], circa: true }],
		[
			'several days',
			session.date,
			{
				'date-parts': [
					[2025, 12, 30],
					[2026, 1, 2],
				],
			},
		],
	])('%s', (_, published, issued) => {
		expect(toCsl({ ...bare, published }, passage('note', 1)).issued).toEqual(issued);
	});
});
