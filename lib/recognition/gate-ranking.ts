/** Which names the gate takes first when there is not room for all. */
import { COURT } from './link/page';
import { surnamesOf } from './surnames';
import type { GazetteerEntry } from './types';
import { isLatin } from './writing';

const ROME_STATUTE = 'rome-statute';

/** By what the corpus says of them. */
const PEOPLE = { sanctioned: 2, wanted: 3, 'in office': 5 };

function kindOf({ entity, lang, person, standing, titles }: GazetteerEntry): number {
	if (entity === COURT) return 0;
	if (entity === ROME_STATUTE) return 1;
	if (standing !== undefined) return PEOPLE[standing];
	if (!person) return lang.startsWith('en') ? 4 : 7;
	return titles && titles.length > 0 ? 6 : 8;
}

/** How many forms each entity has: what is written of in many languages is written of much. */
function formsOf(entries: readonly GazetteerEntry[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const { entity } of entries) counts.set(entity, (counts.get(entity) ?? 0) + 1);
	return counts;
}

/**
 * Strong names in the order in which the gate takes them, by how often a page has one of them and not the
 * Court: the Court, its statute, who is sanctioned or wanted, organs and rules in English, who is in office,
 * former officials, organs in other languages, then others. Among people of one kind those come first that
 * have most forms in `all` entries.
 */
export function byImportance(
	strong: readonly GazetteerEntry[],
	all: readonly GazetteerEntry[],
): GazetteerEntry[] {
	const forms = formsOf(all);
	const known = ({ entity, person }: GazetteerEntry): number => (person ? (forms.get(entity) ?? 0) : 0);
	return [...strong].sort((a, b) => kindOf(a) - kindOf(b) || known(b) - known(a));
}

const SHORTEST = 4;

/**
 * Names that say little alone and much beside an acronym of the Court: last names of people, those with
 * most forms first, then names of bodies. Latin letters, each once.
 */
export function besideAcronym(entries: readonly GazetteerEntry[]): { word: string; lang: string }[] {
	const forms = formsOf(entries);
	const latin = entries
		.filter(({ form, weak }) => !weak && isLatin(form))
		.sort((a, b) => (forms.get(b.entity) ?? 0) - (forms.get(a.entity) ?? 0));
	const surnames = latin.filter(({ person }) => person).flatMap(({ form }) => surnamesOf(form).at(-1) ?? []);
	const bodies = latin.filter((entry) => !entry.person && !entry.anchor && /\s/.test(entry.form));
	const words = new Set([...surnames, ...bodies.map(({ form }) => form)]);
	return [...words].filter((word) => word.length >= SHORTEST).map((word) => ({ word, lang: '' }));
}
