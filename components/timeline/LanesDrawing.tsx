import { i18n } from '#i18n';
import type { Mark } from '../../lib/timeline/lanes';
import type { Scale } from '../../lib/timeline/scale';
import { writeDate } from '../write-date';
import { KIND_SHAPES } from './kind-shapes';
import { LANE, type LaneDrawing, SIGN } from './overview-drawing';

/** Height of the line that stands for a longer time. */
const SPAN = 4;

interface Props {
	drawing: LaneDrawing;
	scale: Scale;
	/** The entity whose events are marked, null for none. */
	pointed: string | null;
}

function Sign({ mark, pointed }: { mark: Mark; pointed: boolean }) {
	const { event, x, width, lane, vague } = mark;
	const { tone, filled, path } = KIND_SHAPES[event.kind];
	const middle = lane * LANE + LANE / 2;
	const left = width === 0 ? x - SIGN / 2 : x;
	return (
		<g class={`gloss-sign gloss-glyph-${tone}`}>
			<title>{`${writeDate(event.date)}: ${event.text}`}</title>
			{width > SIGN && (
				<rect
					class={vague ? 'gloss-vague' : undefined}
					x={x + SIGN}
					y={middle - SPAN / 2}
					width={width - SIGN}
					height={SPAN}
					rx={SPAN / 2}
				/>
			)}
			<path
				class={vague ? 'gloss-vague-sign' : undefined}
				transform={`translate(${left} ${middle - SIGN / 2}) scale(${SIGN / 12})`}
				d={path}
				fill={filled ? 'currentColor' : 'var(--gloss-paper)'}
				stroke="currentColor"
				stroke-width="1.6"
			/>
			{pointed && <circle class="gloss-pointed-sign" cx={left + SIGN / 2} cy={middle} r={SIGN / 2 + 1.5} />}
		</g>
	);
}

/** The events of the chosen time one by one: the sign of the kind, and a line for all that is longer than a day. */
export function LanesDrawing({ drawing, scale, pointed }: Props) {
	const { marks, lanes } = drawing;
	if (lanes === 0) return null;
	return (
		<svg
			class="gloss-lanes"
			viewBox={`${-SIGN / 2} 0 ${scale.width + SIGN} ${lanes * LANE}`}
			role="img"
			aria-label={i18n.t('panel.lanesLabel', marks.length)}
		>
			{marks.map((mark) => (
				<Sign
					key={mark.event.id}
					mark={mark}
					pointed={pointed !== null && mark.event.entities.includes(pointed)}
				/>
			))}
		</svg>
	);
}
