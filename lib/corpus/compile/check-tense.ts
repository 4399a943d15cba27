/** Warns of what is told as present although nobody has looked for a year. */
import type { Statement } from '../model';
import type { Authored } from './authored';
import type { Report } from './problem';

/**
 * Verbs that put a state into the present. A rule of thumb: it does not parse sentences, so what it
 * finds is a warning to a person.
 */
const PRESENT = /\b(?:is|are|has|have|leads|heads|holds|serves|remains?|sits|stands|faces|continues)\b/iu;
/** What gives a sentence its own day, or tells what somebody said on one. */
const DATED = /\bas of\b|\b(?:said|says|told|found|ruled|held|wrote|reported) that\b/iu;
const QUOTED = /“[^”]*”|"[^"]*"/g;

/** True where a sentence speaks of the present and names no day for it. Quotations are left out. */
export function isBarePresent(text: string): boolean {
	const own = text.replace(QUOTED, ' ');
	return PRESENT.test(own) && !DATED.test(own);
}

/** Warns of each statement in the bare present whose as-of day lies more than a year before `today`. */
export function checkTense(
	entities: Authored['entities'],
	statements: readonly Statement[],
	today: string,
	report: Report,
): void {
	const byId = new Map(statements.map((statement) => [statement.id, statement]));
	const limit = yearBefore(today);
	for (const { id, file } of entities) {
		for (const [index, { text, asOf }] of file.value.statements.entries()) {
			const day = byId.get(`${id}-${index + 1}`)?.asOf.to;
			if (!day || day >= limit || !isBarePresent(text)) continue;
			const line = file.lineOf(['statements', index, 'text']);
			const advice = 'write it in the past or with “as of”, or look for a newer source';
			report(file.file, line, `in the present tense, but as of ${asOf}; ${advice}`, 'warning');
		}
	}
}

function yearBefore(day: string): string {
	return `${String(Number(day.slice(0, 4)) - 1).padStart(4, '0')}${day.slice(4)}`;
}
