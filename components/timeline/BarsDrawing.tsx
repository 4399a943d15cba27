import type { MonthSpan } from '../../lib/timeline/months';
import { type Scale, yearTicks } from '../../lib/timeline/scale';
import { BARS, type BarGroup, barsPath } from './overview-drawing';

/** Units between the names of two years, and the height of their line. */
const YEAR_GAP = 27;
const YEARS = 14;
/** Room for the signs over the bars, where names are pointed at. */
const HEAD = 6;

interface Props {
	scale: Scale;
	groups: readonly BarGroup[];
	window: MonthSpan;
	/** Places of the events that are marked. */
	marked: readonly number[];
	label: string;
}

/** Bars by month with the chosen time over them and the years below. */
export function BarsDrawing({ scale, groups, window, marked, label }: Props) {
	const all = window.from === scale.span.from && window.to === scale.span.to;
	const [from, to] = [scale.edge(window.from), scale.edge(window.to + 1)];
	return (
		<svg viewBox={`0 0 ${scale.width} ${HEAD + BARS + YEARS}`} role="img" aria-label={label}>
			{!all && <rect class="gloss-window" x={from} y={HEAD} width={to - from} height={BARS} rx="3" />}
			<g transform={`translate(0 ${HEAD})`}>
				{groups.map(({ tone, faint, bars }) => (
					<path
						key={`${tone} ${faint}`}
						class={`gloss-glyph-${tone}`}
						d={barsPath(bars)}
						fill="currentColor"
						opacity={faint ? 0.4 : undefined}
					/>
				))}
				<path class="gloss-axis" d={`M0 ${BARS}h${scale.width}`} />
			</g>
			<path class="gloss-marked" d={marked.map((x) => `M${x - 3} 0h6l-3 5z`).join('')} />
			{yearTicks(scale, YEAR_GAP).map(({ year, x }) => (
				<g key={year}>
					<path class="gloss-axis" d={`M${x} ${HEAD + BARS}v3`} />
					<text x={x + 1} y={HEAD + BARS + 12}>
						{year}
					</text>
				</g>
			))}
		</svg>
	);
}
