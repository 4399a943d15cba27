import { i18n } from '#i18n';
import type { Handle } from '../../lib/timeline/brush';
import { type MonthSpan, monthText } from '../../lib/timeline/months';
import type { Scale } from '../../lib/timeline/scale';
import { writeLongMonth } from './write-month';

interface Props {
	handle: Handle;
	scale: Scale;
	window: MonthSpan;
	onKeyDown(event: KeyboardEvent): void;
}

/** One end of the chosen time: a slider whose value is a month. */
export function BrushHandle({ handle, scale, window, onKeyDown }: Props) {
	const { span, width } = scale;
	const x = handle === 'from' ? scale.edge(window.from) : scale.edge(window.to + 1);
	return (
		<div
			class={`gloss-handle gloss-handle-${handle}`}
			style={{ left: `${(x / width) * 100}%` }}
			role="slider"
			tabIndex={0}
			aria-label={i18n.t(handle === 'from' ? 'panel.fromMonth' : 'panel.toMonth')}
			aria-valuemin={handle === 'from' ? span.from : window.from}
			aria-valuemax={handle === 'from' ? window.to : span.to}
			aria-valuenow={window[handle]}
			aria-valuetext={writeLongMonth(monthText(window[handle]))}
			onKeyDown={onKeyDown}
		/>
	);
}
