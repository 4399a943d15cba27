import { i18n } from '#i18n';
import { EVENT_KINDS, type EventKind } from '../../lib/corpus/model';
import type { Mark } from '../../lib/timeline/lanes';
import { type Scale, yearTicks } from '../../lib/timeline/scale';
import { KIND_SHAPES, type Tone } from './kind-shapes';
import { BARS, type BarGroup, barsPath, LANE, type LaneDrawing, SIGN } from './overview-drawing';

/** A picture stands alone: it knows no style sheet, so each of its colours is written down. */
export type Palette = Record<Tone | 'paper' | 'ink' | 'soft' | 'line', string>;

export interface PictureProps {
	palette: Palette;
	title: string;
	/** What is shown and where it comes from. */
	about: string;
	scale: Scale;
	bars: readonly BarGroup[];
	lanes: LaneDrawing;
	/** The line that the events one by one stand on. */
	laneScale: Scale;
}

/** Units around the picture, above the bars, from bars to lanes, and of a line of the legend. */
const EDGE = 12;
const HEAD = 42;
const YEARS = 26;
const LEGEND_LINE = 13;
const LEGEND_COLUMNS = 4;
const FONT = 'system-ui, sans-serif';

/** Width and height of a picture, in its units. */
export function pictureSize({ scale, lanes }: PictureProps): { width: number; height: number } {
	const legend = Math.ceil(kindsIn(lanes.marks).length / LEGEND_COLUMNS) * LEGEND_LINE;
	return {
		width: scale.width + 2 * EDGE,
		height: HEAD + BARS + YEARS + lanes.lanes * LANE + 16 + legend + EDGE,
	};
}

function kindsIn(marks: readonly Mark[]): EventKind[] {
	const there = new Set(marks.map(({ event }) => event.kind));
	return EVENT_KINDS.filter((kind) => there.has(kind));
}

function Shape({ kind, palette }: { kind: EventKind; palette: Palette }) {
	const { tone, filled, path } = KIND_SHAPES[kind];
	return (
		<path
			d={path}
			transform={`scale(${SIGN / 12})`}
			fill={filled ? palette[tone] : palette.paper}
			stroke={palette[tone]}
			stroke-width="1.6"
		/>
	);
}

function Lane({ mark, palette }: { mark: Mark; palette: Palette }) {
	const { event, x, width, lane, vague } = mark;
	const colour = palette[KIND_SHAPES[event.kind].tone];
	const left = width === 0 ? x - SIGN / 2 : x;
	return (
		<g transform={`translate(${left} ${lane * LANE})`}>
			{width > SIGN && (
				<rect
					x={SIGN}
					y={SIGN / 2 - 2}
					width={width - SIGN}
					height="4"
					rx="2"
					fill={vague ? palette.paper : colour}
					stroke={vague ? colour : 'none'}
					stroke-dasharray={vague ? '2 1.5' : undefined}
				/>
			)}
			<Shape kind={event.kind} palette={palette} />
		</g>
	);
}

/** The overview as a picture of its own, with its title and what its signs mean. */
export function Picture(props: PictureProps) {
	const { palette, title, about, scale, bars, lanes, laneScale } = props;
	const { width, height } = pictureSize(props);
	const foot = HEAD + BARS;
	const lanesAt = foot + YEARS;
	return (
		<svg
			xmlns="http://www.w3.org/2000/svg"
			viewBox={`0 0 ${width} ${height}`}
			width={width * 3}
			height={height * 3}
			font-family={FONT}
		>
			<title>{title}</title>
			<rect width={width} height={height} fill={palette.paper} />
			<text x={EDGE} y={EDGE + 8} font-size="12" font-weight="600" fill={palette.ink}>
				{title}
			</text>
			<text x={EDGE} y={EDGE + 18} font-size="6" fill={palette.soft}>
				{about}
			</text>
			<g transform={`translate(${EDGE} ${HEAD})`}>
				{bars.map(({ tone, faint, bars: list }) => (
					<path
						key={`${tone} ${faint}`}
						d={barsPath(list)}
						fill={palette[tone]}
						opacity={faint ? 0.4 : undefined}
					/>
				))}
				<path d={`M0 ${BARS}h${scale.width}`} stroke={palette.line} />
				{yearTicks(scale, 20).map(({ year, x }) => (
					<text key={year} x={x} y={BARS + 9} font-size="6.5" fill={palette.soft}>
						{year}
					</text>
				))}
			</g>
			<g transform={`translate(${EDGE} ${lanesAt})`}>
				{laneScale !== scale &&
					yearTicks(laneScale, 20).map(({ year, x }) => (
						<text key={year} x={x} y="-4" font-size="6.5" fill={palette.ink}>
							{year}
						</text>
					))}
				{lanes.marks.map((mark) => (
					<Lane key={mark.event.id} mark={mark} palette={palette} />
				))}
			</g>
			<g transform={`translate(${EDGE} ${lanesAt + lanes.lanes * LANE + 12})`}>
				{kindsIn(lanes.marks).map((kind, place) => {
					const x = (place % LEGEND_COLUMNS) * (scale.width / LEGEND_COLUMNS);
					const y = Math.floor(place / LEGEND_COLUMNS) * LEGEND_LINE;
					return (
						<g key={kind} transform={`translate(${x} ${y})`}>
							<Shape kind={kind} palette={palette} />
							<text x={SIGN + 3} y={SIGN - 2} font-size="7" fill={palette.ink}>
								{i18n.t(`panel.kind.${kind}`)}
							</text>
						</g>
					);
				})}
			</g>
		</svg>
	);
}
