/** What the overview draws, worked out from events: the same for the panel and for a saved picture. */
import type { CorpusEvent } from '../../lib/corpus/model';
import { type Bar, densityOf, type Layer, stackBars } from '../../lib/timeline/density';
import { type Mark, placeMarks } from '../../lib/timeline/lanes';
import { type MonthSpan, monthNumber, monthText } from '../../lib/timeline/months';
import { elasticShares, evenShares, type Scale, scaleOf, yearTicks } from '../../lib/timeline/scale';
import type { Selection } from '../../lib/timeline/select';
import { KIND_SHAPES, TONES, type Tone } from './kind-shapes';

/** Units of the drawing in a picture: as wide as a narrow panel. */
export const WIDTH = 328;
export const BARS = 40;

/** How large signs are, how far lanes stand apart, and how many there are: about the same height each. */
export interface LaneSize {
	sign: number;
	lane: number;
	lanes: number;
}

/** The largest first, and what is taken where none has room for all. */
const LANE_SIZES: readonly LaneSize[] = [
	{ sign: 10, lane: 12, lanes: 5 },
	{ sign: 8, lane: 9, lanes: 7 },
];
const SMALLEST: LaneSize = { sign: 6, lane: 7, lanes: 9 };

/** Bars of one tone; those of the page stand out from the rest. */
export interface BarGroup {
	tone: Tone;
	faint: boolean;
	bars: Bar[];
}

/** The bars by month, those of the page at the foot. */
export function drawBars({ onPage, others }: Selection, scale: Scale): BarGroup[] {
	const layers: Layer<BarGroup>[] = [];
	for (const [events, faint] of [
		[onPage, false],
		[others, onPage.length > 0],
	] as const) {
		const density = densityOf(events, scale.span);
		for (const tone of TONES) {
			const kinds = [...density].filter(([kind]) => KIND_SHAPES[kind].tone === tone);
			if (kinds.length === 0) continue;
			const counts = kinds.reduce<number[]>(
				(sum, [, more]) => more.map((count, month) => count + (sum[month] ?? 0)),
				[],
			);
			layers.push({ key: { tone, faint, bars: [] }, counts });
		}
	}
	return [...stackBars(layers, scale, BARS)].map(([group, bars]) => ({ ...group, bars }));
}

/** Bars as one path. */
export function barsPath(bars: readonly Bar[]): string {
	const round = (n: number) => Math.round(n * 100) / 100;
	return bars
		.map(({ x, y, width, height }) => {
			return `M${round(x)} ${round(y)}h${round(width)}v${round(height)}h${-round(width)}z`;
		})
		.join('');
}

/** The line of all time, on which years with many of `events` are wider; `whole`: the months of all of them. */
export function overviewScale(events: readonly CorpusEvent[], whole: MonthSpan, width: number): Scale {
	const starts = events.map(({ date }) => date.from);
	return scaleOf(whole, elasticShares(whole, starts), width);
}

export interface LaneDrawing {
	marks: Mark[];
	/** How many events have no room. */
	hidden: number;
	/** How many lanes are used. */
	lanes: number;
	size: LaneSize;
}

/** The events one by one in lanes, those of the page first; their signs as large as all have room. */
export function drawLanes({ onPage, others }: Selection, scale: Scale): LaneDrawing {
	const events = [...onPage, ...others];
	const place = (size: LaneSize, allOrNone: boolean) => {
		const { marks, hidden } = placeMarks(events, scale, { lanes: size.lanes, size: size.sign, allOrNone });
		const lanes = marks.reduce((most, { lane }) => Math.max(most, lane + 1), 0);
		return { marks, hidden, lanes, size };
	};
	for (const size of LANE_SIZES) {
		const drawn = place(size, true);
		if (drawn.hidden === 0) return drawn;
	}
	return place(SMALLEST, false);
}

/** A place on the line of the lanes that is named: a month in full at its ends, years between them. */
export interface LaneTick {
	x: number;
	/** YYYY-MM at an end, YYYY between. */
	text: string;
	anchor: 'start' | 'middle' | 'end';
}

/** Units that the name of a month takes, with what is left free beside it. */
const MONTH_ROOM = 52;
const YEAR_ROOM = 24;

/** The names below a chosen time. */
export function laneTicks(scale: Scale): LaneTick[] {
	const { span, width } = scale;
	const first: LaneTick = { x: 0, text: monthText(span.from), anchor: 'start' };
	if (span.from === span.to) return [first];
	const years = yearTicks(scale, YEAR_ROOM).filter(
		({ x }) => x > MONTH_ROOM && x < width - MONTH_ROOM - YEAR_ROOM / 2,
	);
	return [
		first,
		...years.reverse().map(({ year, x }): LaneTick => ({ x, text: String(year), anchor: 'middle' })),
		{ x: width, text: monthText(span.to), anchor: 'end' },
	];
}

/** The line for the events one by one: all months of a chosen time alike, else that of the bars. */
export function laneScale(whole: Scale, { from, to }: MonthSpan): Scale {
	const all = from === whole.span.from && to === whole.span.to;
	return all ? whole : scaleOf({ from, to }, evenShares({ from, to }), whole.width);
}

/** The month with the most events and how many those are; null without events. */
export function fullestMonth(events: readonly CorpusEvent[]): { month: string; count: number } | null {
	const counts = new Map<string, number>();
	for (const { date } of events) {
		const month = date.from.slice(0, 7);
		if (month === date.to.slice(0, 7)) counts.set(month, (counts.get(month) ?? 0) + 1);
	}
	let fullest: { month: string; count: number } | null = null;
	for (const [month, count] of counts) if (count > (fullest?.count ?? 0)) fullest = { month, count };
	return fullest;
}

/** Months as the view has them: an end that lies at the end of all is no bound. */
export function spanToView(span: MonthSpan, whole: MonthSpan): { from: string | null; to: string | null } {
	return {
		from: span.from <= whole.from ? null : monthText(span.from),
		to: span.to >= whole.to ? null : monthText(span.to),
	};
}

/** The months that a view chooses, kept within those there are. */
export function windowOf(view: { from: string | null; to: string | null }, whole: MonthSpan): MonthSpan {
	const clamp = (month: number) => Math.min(Math.max(month, whole.from), whole.to);
	return {
		from: view.from === null ? whole.from : clamp(monthNumber(view.from)),
		to: view.to === null ? whole.to : clamp(monthNumber(view.to)),
	};
}
