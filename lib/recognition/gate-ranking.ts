/** Which names the gate takes first when there is not room for all. */
import { COURT } from './link/page';
import { surnamesOf } from './surnames';
import type { GazetteerEntry } from './types';

const ROME_STATUTE = 'rome-statute';

/** The place of a strong name: the Court, its statute, its organs and rules, its officials, then others. */
export function rankOf({ entity, person, titles }: GazetteerEntry): number {
	if (entity === COURT) return 0;
	if (entity === ROME_STATUTE) return 1;
	if (!person) return 2;
	return titles && titles.length > 0 ? 3 : 4;
}

const SHORTEST = 5;

/**
 * Names that say little alone and much beside an acronym of the Court: last names of people, of the
 * corpus's other world before the counterparts, then names of bodies. Latin letters, each once.
 */
export function besideAcronym(entries: readonly GazetteerEntry[]): { word: string; lang: string }[] {
	const latin = entries.filter(({ form, weak }) => !weak && /^[\x20-\u024f\u2010-\u2019]+$/.test(form));
	const surnames = (counterpart: boolean): string[] =>
		latin
			.filter((entry) => entry.person && entry.counterpart === counterpart)
			.flatMap(({ form }) => surnamesOf(form).at(-1) ?? []);
	const bodies = latin.filter((entry) => !entry.person && !entry.anchor && /\s/.test(entry.form));
	const words = [...surnames(true), ...surnames(false), ...bodies.map(({ form }) => form)];
	return [...new Set(words)].filter((word) => word.length >= SHORTEST).map((word) => ({ word, lang: '' }));
}
