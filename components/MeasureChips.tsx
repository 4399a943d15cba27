import { i18n } from '#i18n';
import type { MeasureKind } from '../lib/corpus/model';
import type { CardMeasure } from '../lib/corpus/record';
import { writeDate } from './write-date';

/** A measure with its dates in words: "US sanctions since 20 Aug 2025", ended ones say until when. */
export function measureText({ label, from, until }: CardMeasure): string {
	if (from && until) return i18n.t('card.measureFromUntil', [label, writeDate(from), writeDate(until)]);
	if (until) return i18n.t('card.measureUntil', [label, writeDate(until)]);
	return from ? i18n.t('card.measureSince', [label, writeDate(from)]) : label;
}

/** A shape a kind, so that colour is never the only sign. */
const SHAPES: Record<MeasureKind, string> = {
	sanction: 'M1 1h6v6h-6z',
	warrant: 'M4 0l4 4-4 4-4-4z',
	conviction: 'M4 .5a3.5 3.5 0 1 0 .01 0z',
	inquiry: 'M4 .5a3.5 3.5 0 1 0 .01 0zM4 2.5a1.5 1.5 0 1 1-.01 0z',
	suspension: 'M4 .5l4 7h-8z',
};

/** What has been done to an entity, each with its date; what stands comes before what has ended. */
export function MeasureChips({ measures }: { measures: CardMeasure[] }) {
	if (measures.length === 0) return null;
	const ordered = [...measures.filter(({ until }) => !until), ...measures.filter(({ until }) => until)];
	return (
		<ul class="gloss-chips" aria-label={i18n.t('card.measures')}>
			{ordered.map((measure) => {
				const text = measureText(measure);
				return (
					<li key={text}>
						<span class={measure.until ? 'gloss-chip gloss-chip-ended' : 'gloss-chip'}>
							<svg viewBox="0 0 8 8" width="8" height="8" aria-hidden="true">
								<path d={SHAPES[measure.kind]} fill="currentColor" fill-rule="evenodd" />
							</svg>
							{text}
						</span>
						{measure.note && <span class="gloss-chip-note">{measure.note}</span>}
					</li>
				);
			})}
		</ul>
	);
}
