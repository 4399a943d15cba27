import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { whenIdle } from '../../lib/page/slices';
import type { Mark } from '../../lib/timeline/lanes';
import type { Scale } from '../../lib/timeline/scale';
import { writeDate } from '../write-date';
import { KIND_SHAPES } from './kind-shapes';
import { type LaneDrawing, type LaneSize, laneTicks } from './overview-drawing';
import { writeShortMonth } from './write-month';

/** ms after which signs no longer wait for the browser to have painted what stands below them. */
const SIGNS_WAIT = 200;
/** Height of the names of months and years below the lanes. */
const NAMES = 13;

interface Props {
	drawing: LaneDrawing;
	scale: Scale;
	/** Whether its months are named below: they are not where those of the bars stand above them. */
	named: boolean;
	/** The entity whose events are marked, null for none. */
	pointed: string | null;
}

function Sign({ mark, size, pointed }: { mark: Mark; size: LaneSize; pointed: boolean }) {
	const { sign, lane: high } = size;
	const { event, x, width, lane, vague } = mark;
	const { tone, filled, path } = KIND_SHAPES[event.kind];
	const middle = lane * high + high / 2;
	const left = width === 0 ? x - sign / 2 : x;
	const span = sign * 0.4;
	return (
		<g class={`gloss-sign gloss-glyph-${tone}`}>
			<title>{`${writeDate(event.date)}: ${event.text}`}</title>
			{width > sign && (
				<rect
					class={vague ? 'gloss-vague' : undefined}
					x={x + sign}
					y={middle - span / 2}
					width={width - sign}
					height={span}
					rx={span / 2}
				/>
			)}
			<path
				class={vague ? 'gloss-vague-sign' : undefined}
				transform={`translate(${left} ${middle - sign / 2}) scale(${sign / 12})`}
				d={path}
				fill={filled ? 'currentColor' : 'var(--gloss-paper)'}
				stroke="currentColor"
				stroke-width="1.6"
			/>
			{pointed && <circle class="gloss-pointed-sign" cx={left + sign / 2} cy={middle} r={sign / 2 + 1.5} />}
		</g>
	);
}

/** The events of the chosen time one by one: the sign of the kind, and a line for all that is longer than a day. */
export function LanesDrawing({ drawing, scale, named, pointed }: Props) {
	const { marks, lanes, size } = drawing;
	// Hundreds of signs: the list, which a reader looks for first, is painted before them. Their place is kept.
	const [signs, setSigns] = useState(false);
	useEffect(() => whenIdle(() => setSigns(true), SIGNS_WAIT), []);
	if (lanes === 0) return null;
	const foot = lanes * size.lane;
	return (
		<svg
			class="gloss-lanes"
			viewBox={`0 0 ${scale.width} ${named ? foot + NAMES : foot}`}
			role="img"
			aria-label={i18n.t('panel.lanesLabel', marks.length)}
		>
			{(signs ? marks : []).map((mark) => (
				<Sign
					key={mark.event.id}
					mark={mark}
					size={size}
					pointed={pointed !== null && mark.event.entities.includes(pointed)}
				/>
			))}
			{named &&
				laneTicks(scale).map(({ x, text, anchor }) => (
					<text key={text} x={x} y={foot + NAMES - 3} text-anchor={anchor}>
						{anchor === 'middle' ? text : writeShortMonth(text)}
					</text>
				))}
		</svg>
	);
}
