import { i18n } from '#i18n';
import { EVENT_KINDS, type EventKind } from '../../lib/corpus/model';
import type { Mark } from '../../lib/timeline/lanes';
import { type Scale, yearTicks } from '../../lib/timeline/scale';
import { KIND_SHAPES, type Tone } from './kind-shapes';
import {
	BARS,
	type BarGroup,
	barsPath,
	type LaneDrawing,
	type LaneSize,
	laneTicks,
} from './overview-drawing';
import { writeShortMonth } from './write-month';

/** A picture stands alone: it knows no style sheet, so each of its colours is written down. */
export type Palette = Record<Tone | 'paper' | 'ink' | 'soft' | 'line', string>;

export interface PictureProps {
	palette: Palette;
	title: string;
	/** How many events are shown, of which time, and what keeps others out. */
	shown: string;
	/** Where it comes from. */
	about: string;
	scale: Scale;
	bars: readonly BarGroup[];
	lanes: LaneDrawing;
	/** The line that the events one by one stand on. */
	laneScale: Scale;
}

/** Units around the picture, above the bars, from bars to lanes, below these, and of a line of the legend. */
const EDGE = 12;
const HEAD = 52;
const YEARS = 18;
const FOOT = 10;
const NAMES = 10;
const LEGEND_LINE = 13;
/** Side of a sign in the legend. */
const KEY = 9;
/** Width of a letter to the size of its type, taken wide: no line may be cut off. */
const LETTER = 0.6;
const LEGEND_COLUMNS = 4;
const FONT = 'system-ui, sans-serif';

/** Width and height of a picture, in its units. */
export function pictureSize(props: PictureProps): { width: number; height: number } {
	const { scale, lanes } = props;
	const legend = Math.ceil(kindsIn(lanes.marks).length / LEGEND_COLUMNS) * LEGEND_LINE;
	return {
		width: scale.width + 2 * EDGE,
		height: HEAD + BARS + YEARS + lanesHeight(props) + FOOT + legend + EDGE,
	};
}

/** Height of the lanes with the names of months below them, which bars of the same line make needless. */
function lanesHeight({ scale, lanes, laneScale }: PictureProps): number {
	return lanes.lanes * lanes.size.lane + (laneScale === scale || lanes.lanes === 0 ? 0 : NAMES);
}

/** The size of type in which a line is no wider than the drawing; `size` where it has room. */
function fitting(text: string, size: number, width: number): number {
	return Math.min(size, width / (text.length * LETTER));
}

function kindsIn(marks: readonly Mark[]): EventKind[] {
	const there = new Set(marks.map(({ event }) => event.kind));
	return EVENT_KINDS.filter((kind) => there.has(kind));
}

interface ShapeProps {
	kind: EventKind;
	side: number;
	palette: Palette;
	vague?: boolean;
}

function Shape({ kind, side, palette, vague = false }: ShapeProps) {
	const { tone, filled, path } = KIND_SHAPES[kind];
	return (
		<path
			d={path}
			transform={`scale(${side / 12})`}
			fill={filled ? palette[tone] : palette.paper}
			stroke={palette[tone]}
			stroke-width="1.6"
			stroke-dasharray={vague ? '2.4 1.2' : undefined}
		/>
	);
}

function Lane({ mark, size, palette }: { mark: Mark; size: LaneSize; palette: Palette }) {
	const { event, x, width, lane, vague } = mark;
	const colour = palette[KIND_SHAPES[event.kind].tone];
	const { sign } = size;
	const left = width === 0 ? x - sign / 2 : x;
	return (
		<g transform={`translate(${left} ${lane * size.lane})`}>
			{width > sign && (
				<rect
					x={sign}
					y={sign * 0.3}
					width={width - sign}
					height={sign * 0.4}
					rx={sign * 0.2}
					fill={vague ? palette.paper : colour}
					stroke={vague ? colour : 'none'}
					stroke-dasharray={vague ? '2 1.5' : undefined}
				/>
			)}
			<Shape kind={event.kind} side={sign} palette={palette} vague={vague} />
		</g>
	);
}

/** The overview as a picture of its own, with its title and what its signs mean. */
export function Picture(props: PictureProps) {
	const { palette, title, shown, about, scale, bars, lanes, laneScale } = props;
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
			<text
				x={EDGE}
				y={EDGE + 9}
				font-size={fitting(title, 12, scale.width)}
				font-weight="600"
				fill={palette.ink}
			>
				{title}
			</text>
			<text x={EDGE} y={EDGE + 19} font-size={fitting(shown, 7, scale.width)} fill={palette.ink}>
				{shown}
			</text>
			<text x={EDGE} y={EDGE + 28} font-size={fitting(about, 6, scale.width)} fill={palette.soft}>
				{about}
			</text>
			<g transform={`translate(${EDGE} ${HEAD})`}>
				{laneScale !== scale && (
					<rect
						x={scale.edge(laneScale.span.from)}
						width={scale.edge(laneScale.span.to + 1) - scale.edge(laneScale.span.from)}
						height={BARS}
						rx="3"
						fill={palette.mark}
						fill-opacity="0.15"
						stroke={palette.mark}
						stroke-width="0.7"
					/>
				)}
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
					lanes.lanes > 0 &&
					laneTicks(laneScale).map(({ x, text, anchor }) => (
						<text
							key={text}
							x={x}
							y={lanes.lanes * lanes.size.lane + 8}
							text-anchor={anchor}
							font-size="6.5"
							fill={palette.soft}
						>
							{anchor === 'middle' ? text : writeShortMonth(text)}
						</text>
					))}
				{lanes.marks.map((mark) => (
					<Lane key={mark.event.id} mark={mark} size={lanes.size} palette={palette} />
				))}
			</g>
			<g transform={`translate(${EDGE} ${lanesAt + lanesHeight(props) + FOOT})`}>
				{kindsIn(lanes.marks).map((kind, place) => {
					const x = (place % LEGEND_COLUMNS) * (scale.width / LEGEND_COLUMNS);
					const y = Math.floor(place / LEGEND_COLUMNS) * LEGEND_LINE;
					return (
						<g key={kind} transform={`translate(${x} ${y})`}>
							<Shape kind={kind} side={KEY} palette={palette} />
							<text x={KEY + 3} y={KEY - 2} font-size="7" fill={palette.ink}>
								{i18n.t(`panel.kind.${kind}`)}
							</text>
						</g>
					);
				})}
			</g>
		</svg>
	);
}
