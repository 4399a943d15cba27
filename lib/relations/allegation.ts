/** Which relations rest on allegations. A finding of a court does not, whoever disputes it. */
import type { Entity, EventKind, Measure, MeasureKind } from '../corpus/model';

const ALLEGING_MEASURES: ReadonlySet<MeasureKind> = new Set(['warrant', 'inquiry', 'suspension']);
const ALLEGING_EVENTS: ReadonlySet<EventKind> = new Set(['warrant', 'arrest', 'hearing', 'inquiry']);
const ALLEGING_WORDS =
	/\b(?:alleg|accus|suspect|misconduct|inquir|warrant|charged|charges (?:against|of)|den(?:y|ies|ied)\b)/i;

/** Whether a measure rests on allegations; a warrant that led to a conviction by the same court does not. */
export function isAllegation({ measures }: Entity, { kind, by }: Measure): boolean {
	if (!ALLEGING_MEASURES.has(kind)) return false;
	return !(kind === 'warrant' && measures.some((other) => other.kind === 'conviction' && other.by === by));
}

/** Someone in office against whom nothing is held but a sanction. */
function standsUnaccused({ roles, measures }: Entity): boolean {
	return roles.length > 0 && measures.every(({ kind }) => kind === 'sanction');
}

/**
 * Whether an event or a sentence ties two entities by allegations, whoever of those in it they are made
 * against. Two judges who sit at one hearing are not tied by them.
 */
export function isOverAllegations(
	told: { kind: EventKind } | { text: string },
	a: Entity,
	b: Entity,
): boolean {
	if (standsUnaccused(a) && standsUnaccused(b)) return false;
	return 'kind' in told ? ALLEGING_EVENTS.has(told.kind) : ALLEGING_WORDS.test(told.text);
}
