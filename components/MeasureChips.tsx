import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CorpusDate, MeasureKind } from '../lib/corpus/model';
import type { CardMeasure, Sourced } from '../lib/corpus/record';
import { Caret } from './Caret';
import { CORPUS_TEXT } from './corpus-text';
import type { OpenPassage } from './SourceDetails';
import { SourceLine } from './SourceLine';
import { writeDate } from './write-date';

type Dated = Pick<CardMeasure, 'kind' | 'label' | 'from' | 'until'>;

function sayMeasure({ kind, label, from, until }: Dated, write: (date: CorpusDate) => string): string {
	// A conviction is of one day: it does not go on, and what ends is the sentence.
	if (kind === 'conviction' && from) {
		return until
			? i18n.t('card.convictedUntil', [label, write(from), write(until)])
			: i18n.t('card.convicted', [label, write(from)]);
	}
	if (from && until) return i18n.t('card.measureFromUntil', [label, write(from), write(until)]);
	if (until) return i18n.t('card.measureUntil', [label, write(until)]);
	return from ? i18n.t('card.measureSince', [label, write(from)]) : label;
}

/** A measure with its dates in words: "US sanctions since 20 Aug 2025", ended ones say until when. */
export function measureText(measure: Dated): string {
	return sayMeasure(measure, writeDate);
}

/** The same with dates that stay in one line. */
function unbrokenText(measure: Dated): string {
	return sayMeasure(measure, (date) => writeDate(date).replaceAll(' ', '\u00A0'));
}

/** A shape a kind, so that colour is never the only sign. */
const SHAPES: Record<MeasureKind, string> = {
	sanction: 'M1 1h6v6h-6z',
	warrant: 'M4 0l4 4-4 4-4-4z',
	conviction: 'M4 .5a3.5 3.5 0 1 0 .01 0z',
	inquiry: 'M4 .5a3.5 3.5 0 1 0 .01 0zM4 2.5a1.5 1.5 0 1 1-.01 0z',
	suspension: 'M4 .5l4 7h-8z',
};

/** A measure; where it brings its sources, its chip opens them. */
type Measure = Omit<CardMeasure, keyof Sourced | 'asOf'> & Partial<Sourced & Pick<CardMeasure, 'asOf'>>;

interface Props {
	measures: readonly Measure[];
	openPassage?: OpenPassage;
}

/** Tells the measures of one entity apart. */
function keyOf(measure: Measure | undefined): string | null {
	return measure ? `${measure.kind} ${measureText(measure)}` : null;
}

function Chip({ measure }: { measure: Measure }) {
	return (
		<>
			<svg viewBox="0 0 8 8" width="8" height="8" aria-hidden="true">
				<path d={SHAPES[measure.kind]} fill="currentColor" fill-rule="evenodd" />
			</svg>
			<bdi>{unbrokenText(measure)}</bdi>
		</>
	);
}

/**
 * What has been done to an entity, each with its date; what stands comes before what has ended. A
 * chip opens its note and its sources below, one at a time, so that they never push away what comes
 * after; a note that is the only one stands open.
 */
export function MeasureChips({ measures, openPassage }: Props) {
	const ordered = [...measures.filter(({ until }) => !until), ...measures.filter(({ until }) => until)];
	const noted = ordered.filter(({ note }) => note);
	const [open, setOpen] = useState(noted.length === 1 ? keyOf(noted[0]) : null);
	const opens = ({ note, sources }: Measure) => Boolean(note) || (sources?.length ?? 0) > 0;
	const chosen = ordered.find((measure) => opens(measure) && keyOf(measure) === open);
	const below = useId();
	if (ordered.length === 0) return null;
	return (
		<div class="gloss-measures">
			<ul class="gloss-chips" aria-label={i18n.t('card.measures')}>
				{ordered.map((measure) => {
					const look = measure.until ? 'gloss-chip gloss-chip-ended' : 'gloss-chip';
					return (
						<li key={keyOf(measure)}>
							{opens(measure) ? (
								<button
									type="button"
									class={look}
									aria-expanded={measure === chosen}
									aria-controls={below}
									onClick={() => setOpen(measure === chosen ? null : keyOf(measure))}
								>
									<Chip measure={measure} />
									<Caret />
								</button>
							) : (
								<span class={look}>
									<Chip measure={measure} />
								</span>
							)}
						</li>
					);
				})}
			</ul>
			{ordered.some(opens) && (
				<div id={below} class="gloss-chip-note" hidden={!chosen}>
					{chosen?.note && (
						<p {...CORPUS_TEXT}>
							{ordered.length > 1 && <b>{chosen.label}: </b>}
							{chosen.note}
						</p>
					)}
					{chosen?.sources && (
						<SourceLine
							key={keyOf(chosen)}
							sources={chosen.sources}
							{...(chosen.independent === undefined ? {} : { independent: chosen.independent })}
							{...(chosen.asOf ? { asOf: chosen.asOf } : {})}
							{...(openPassage ? { openPassage } : {})}
						/>
					)}
				</div>
			)}
		</div>
	);
}
