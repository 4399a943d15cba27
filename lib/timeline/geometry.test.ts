import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CorpusDate, CorpusEvent, EventKind } from '../corpus/model';
import { dragWindow, moveHandle } from './brush';
import { densityOf, stackBars } from './density';
import { placeMarks } from './lanes';
import { daysIn, monthNumber, monthText, spanOf } from './months';
import { elasticShares, evenShares, scaleOf, yearTicks } from './scale';

function date(from: string, to = from, change: Partial<CorpusDate> = {}): CorpusDate {
	const precision = from === to ? 'day' : 'month';
	return { edtf: from, from, to, precision, approximate: false, uncertain: false, ...change };
}
function event(id: string, when: CorpusDate, kind: EventKind = 'law'): CorpusEvent {
	return { id, date: when, kind, text: id, entities: [], sources: [], independent: 1 };
}
const M = monthNumber;
const year = { from: M('2025-01'), to: M('2025-12') };

describe('months', () => {
	it.each(['0000-01', '1998-12', '2025-07'])('%s there and back', (text) => {
		expect(monthText(monthNumber(text))).toBe(text);
	});
	it.each([
		['2024-02', 29],
		['2025-02', 28],
		['1900-02', 28],
		['2025-12', 31],
	])('%s has %i days', (month, days) => expect(daysIn(M(month))).toBe(days));
	it('span all dates, and nothing where there are none', () => {
		expect(spanOf([date('2025-03-05'), date('2024-12-01', '2024-12-31')])).toEqual({
			from: M('2024-12'),
			to: M('2025-03'),
		});
		expect(spanOf([])).toBeNull();
	});
});

describe('scale', () => {
	const even = scaleOf(year, evenShares(year), 120);
	it.each([
		['2025-01-01', 0],
		['2025-03-01', 20],
		['2025-06-16', 55],
		['2024-05-05', 0],
		['2026-05-05', 120],
	])('%s stands at %d', (day, x) => expect(even.x(day)).toBeCloseTo(x));
	it('ends a day where the next begins, over months and years too', () => {
		expect(even.end('2025-01-31')).toBeCloseTo(even.x('2025-02-01'));
		expect(even.end('2025-12-31')).toBeCloseTo(120);
	});
	it.each([
		[-5, '2025-01'],
		[0, '2025-01'],
		[9.99, '2025-01'],
		[10, '2025-02'],
		[120, '2025-12'],
		[500, '2025-12'],
	])('%d is in %s', (x, month) => expect(monthText(even.monthAt(x))).toBe(month));
	it('gives busy years more room, and each some', () => {
		const span = { from: M('2000-01'), to: M('2001-12') };
		const busy = Array.from({ length: 9 }, () => '2001-05-05');
		const scale = scaleOf(span, elasticShares(span, [...busy, '2000-01-01', '1990-01-01']), 100);
		const middle = scale.edge(M('2001-01'));
		expect(middle).toBeCloseTo(17.5 + 6.5);
		expect(scale.edge(M('2000-07'))).toBeCloseTo(middle / 2);
	});
	it('is even without events', () => {
		expect(elasticShares(year, [])).toEqual(evenShares(year));
	});
	it('names the last years first and as many as have room', () => {
		const span = { from: M('2001-06'), to: M('2004-03') };
		const scale = scaleOf(span, evenShares(span), 34);
		expect(yearTicks(scale, 12).map((tick) => tick.year)).toEqual([2003, 2002]);
		expect(yearTicks(scale, 3).map((tick) => tick.year)).toEqual([2004, 2003, 2002]);
	});
	it('finds the month again of any place on any line', () => {
		const share = fc.double({ min: 0.01, max: 5, noNaN: true });
		fc.assert(
			fc.property(fc.array(share, { minLength: 1, maxLength: 60 }), fc.nat(59), (shares, place) => {
				const span = { from: M('2020-01'), to: M('2020-01') + shares.length - 1 };
				const scale = scaleOf(span, shares, 328);
				const month = span.from + (place % shares.length);
				expect(scale.monthAt((scale.edge(month) + scale.edge(month + 1)) / 2)).toBe(month);
			}),
		);
	});
});

describe('density', () => {
	const march = event('a', date('2025-03-02'));
	const vague = event('b', date('2025-03-01', '2025-04-30'), 'warrant');
	it('counts by kind and month, parts for what may be in several', () => {
		const density = densityOf([march, march, vague], year);
		expect(density.get('law')?.slice(1, 4)).toEqual([0, 2, 0]);
		expect(density.get('warrant')?.slice(1, 5)).toEqual([0, 0.5, 0.5, 0]);
	});
	it('counts only what lies in the span', () => {
		const long = event('c', date('2024-12-01', '2025-01-31'));
		expect(
			densityOf([long], year)
				.get('law')
				?.reduce((a, b) => a + b),
		).toBe(0.5);
	});
	it('stacks layers up to the height', () => {
		const scale = scaleOf(year, evenShares(year), 120);
		const one = [4, ...Array.from({ length: 11 }, () => 0)];
		const bars = stackBars(
			[
				{ key: 'foot', counts: one.map((count) => count / 4) },
				{ key: 'top', counts: one.map((count) => (count / 4) * 3) },
			],
			scale,
			40,
		);
		expect(bars.get('foot')).toEqual([{ x: 0, y: 30, width: 9.4, height: 10 }]);
		expect(bars.get('top')).toEqual([{ x: 0, y: 0, width: 9.4, height: 30 }]);
	});
	it('has no bars for nothing', () => {
		const scale = scaleOf(year, evenShares(year), 120);
		expect(stackBars([{ key: 'x', counts: [0, 0] }], scale, 40).get('x')).toEqual([]);
	});
});

describe('lanes', () => {
	const scale = scaleOf(year, evenShares(year), 1200);
	const at = (...events: CorpusEvent[]) => placeMarks(events, scale, { lanes: 2, size: 10 });
	it('puts what would cover another into the next lane, and counts what has no room', () => {
		const { marks, hidden } = at(
			event('a', date('2025-01-02')),
			event('b', date('2025-01-02')),
			event('c', date('2025-01-03')),
			event('d', date('2025-02-03')),
		);
		expect(marks.map(({ event: { id }, lane }) => [id, lane])).toEqual([
			['a', 0],
			['b', 1],
			['d', 0],
		]);
		expect(hidden).toBe(1);
	});
	it('places none where all or none are asked for and one has no room', () => {
		const [a, b, c] = ['a', 'b', 'c'].map((id) => event(id, date('2025-01-02')));
		if (!a || !b || !c) throw new Error('no events');
		const all = { lanes: 2, size: 10, allOrNone: true };
		expect(placeMarks([a, b], scale, all).marks).toHaveLength(2);
		expect(placeMarks([a, b, c], scale, all)).toEqual({ marks: [], hidden: 3 });
	});
	it('draws a day as a point and what is not exact as long as it can be', () => {
		const { marks } = at(event('day', date('2025-07-01')), event('month', date('2025-03-01', '2025-03-31')));
		expect(marks[0]?.width).toBe(0);
		expect(marks[1]?.x).toBeCloseTo(200);
		expect(marks[1]?.width).toBeCloseTo(100);
		expect(marks.map(({ vague }) => vague)).toEqual([false, true]);
	});
	it('never lets two marks of a lane touch', () => {
		const day = fc.integer({ min: 0, max: 364 });
		fc.assert(
			fc.property(fc.array(fc.tuple(day, fc.integer({ min: 0, max: 60 })), { maxLength: 80 }), (given) => {
				const text = (n: number) => new Date(Date.UTC(2025, 0, 1 + n)).toISOString().slice(0, 10);
				const events = given.map(([start, days], n) =>
					event(String(n), date(text(start), text(Math.min(start + days, 364)))),
				);
				const { marks, hidden } = placeMarks(events, scale, { lanes: 4, size: 10 });
				expect(marks.length + hidden).toBe(events.length);
				const boxes = marks.map(({ x, width, lane }) =>
					width === 0 ? { lane, start: x - 5, end: x + 5 } : { lane, start: x, end: x + Math.max(width, 10) },
				);
				for (const [n, a] of boxes.entries()) {
					for (const b of boxes.slice(n + 1)) {
						expect(a.lane !== b.lane || a.end <= b.start || b.end <= a.start).toBe(true);
					}
				}
			}),
			{ numRuns: 40 },
		);
	});
});

describe('brush', () => {
	const whole = { from: 0, to: 100 };
	const window = { from: 40, to: 60 };
	it.each([
		['from', 'ArrowRight', { from: 41, to: 60 }],
		['from', 'PageDown', { from: 28, to: 60 }],
		['from', 'Home', { from: 0, to: 60 }],
		['from', 'End', { from: 60, to: 60 }],
		['to', 'ArrowLeft', { from: 40, to: 59 }],
		['to', 'PageUp', { from: 40, to: 72 }],
		['to', 'End', { from: 40, to: 100 }],
		['to', 'Home', { from: 40, to: 40 }],
		['to', 'x', null],
		['to', 'constructor', null],
	] as const)('%s by %s', (handle, key, after) => {
		expect(moveHandle(window, handle, key, whole)).toEqual(after);
	});
	it.each([
		['new', 70, 90, { from: 70, to: 90 }],
		['new', 90, 70, { from: 70, to: 90 }],
		['new', 90, 200, { from: 90, to: 100 }],
		['window', 50, 55, { from: 45, to: 65 }],
		['window', 50, -50, { from: 0, to: 20 }],
		['from', 40, 50, { from: 50, to: 60 }],
		['from', 40, 80, { from: 60, to: 80 }],
		['to', 60, 10, { from: 10, to: 40 }],
	] as const)('%s dragged from %i to %i', (grip, start, now, after) => {
		expect(dragWindow(window, grip, start, now, whole)).toEqual(after);
	});
});
