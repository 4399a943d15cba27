import type { EventKind } from '../../lib/corpus/model';
import { KIND_SHAPES } from './kind-shapes';

/** The sign of an event's kind. Only for the eye: the kind's name stands beside it or is read out. */
export function KindGlyph({ kind }: { kind: EventKind }) {
	const { tone, filled, path } = KIND_SHAPES[kind];
	return (
		<svg
			class={`gloss-glyph gloss-glyph-${tone}`}
			viewBox="0 0 12 12"
			width="12"
			height="12"
			aria-hidden="true"
		>
			<path
				d={path}
				fill={filled ? 'currentColor' : 'var(--gloss-paper)'}
				stroke="currentColor"
				stroke-width="1.6"
			/>
		</svg>
	);
}
