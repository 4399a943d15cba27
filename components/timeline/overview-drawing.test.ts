import { describe, expect, it } from 'vitest';
import type { CorpusEvent } from '../../lib/corpus/model';
import { monthNumber } from '../../lib/timeline/months';
import { evenShares, scaleOf } from '../../lib/timeline/scale';
import { drawLanes, laneTicks } from './overview-drawing';

function line(from: string, to: string, width = 328) {
	const span = { from: monthNumber(from), to: monthNumber(to) };
	return scaleOf(span, evenShares(span), width);
}

/** As many events of one day as are asked for. */
function onOneDay(count: number): CorpusEvent[] {
	return Array.from({ length: count }, (_, at) => ({
		id: String(at),
		date: {
			edtf: '2025-06-05',
			from: '2025-06-05',
			to: '2025-06-05',
			precision: 'day',
			approximate: false,
			uncertain: false,
		},
		kind: 'law',
		text: '',
		entities: [],
		sources: [],
		independent: 1,
	}));
}

describe('drawLanes', () => {
	it.each([
		[1, 10, 0],
		[5, 10, 0],
		[6, 8, 0],
		[9, 6, 0],
		[12, 6, 3],
	])('%i events of one day: signs of %i units, %i without room', (count, sign, hidden) => {
		const drawn = drawLanes({ onPage: [], others: onOneDay(count) }, line('2025-01', '2025-12'));
		expect([drawn.size.sign, drawn.hidden, drawn.lanes]).toEqual([sign, hidden, count - hidden]);
	});
});

describe('laneTicks', () => {
	const texts = (from: string, to: string) => laneTicks(line(from, to)).map(({ text }) => text);
	it.each([
		['a month', '2025-03', '2025-03', ['2025-03']],
		['within a year', '2025-03', '2025-09', ['2025-03', '2025-09']],
		['two years', '2024-06', '2026-06', ['2024-06', '2025', '2026', '2026-06']],
		['a year that begins close to an end', '2024-11', '2026-02', ['2024-11', '2026-02']],
	])('%s', (_, from, to, expected) => expect(texts(from, to)).toEqual(expected));
	it('leaves room between all names', () => {
		const ticks = laneTicks(line('1999-05', '2026-10'));
		const places = ticks.slice(1, -1).map(({ x }) => x);
		expect(places.every((x, at) => x - (places[at - 1] ?? 26) >= 24)).toBe(true);
		expect(ticks.map(({ anchor }) => anchor).filter((anchor) => anchor !== 'middle')).toEqual([
			'start',
			'end',
		]);
	});
});
