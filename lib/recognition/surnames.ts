/** What may stand for a person after the full name: last names, with and without their particles. */

const PARTICLES = new Set(
	'ben bin ibn abu al el as ash an ad ould van von de del dela della di da dos la le der den ter ten zu'.split(
		' ',
	),
);
const SHORTEST_SURNAME = 3;
const SUFFIXES = /^(?:jr|sr|kc|qc|ii|iii)\.?$/i;

/**
 * The bare surnames in a full name of a cased script: the last name with its particles ("Ben
 * Mahfoudh", "al-Bashir") and without "al-"; both surnames and the first of them where the name looks
 * Spanish ("Ibáñez Carranza", "Ugalde"). In Hebrew and Arabic letters the
 * last word. Empty for names of one word and other scripts without case.
 */
export function surnamesOf(name: string): string[] {
	const parts = name
		.trim()
		.split(/[\s\u00a0]+/)
		.filter((part) => !SUFFIXES.test(part));
	const last = parts.at(-1);
	if (parts.length < 2 || !last) return [];
	if (/^[\u0590-\u06ff]+$/.test(last)) return last.length >= SHORTEST_SURNAME ? [last] : [];
	if (!/\p{Lu}/u.test(last)) return [];
	let begin = parts.length - 1;
	while (begin > 1 && PARTICLES.has((parts[begin - 1] ?? '').toLowerCase())) begin--;
	const surnames = [parts.slice(begin).join(' ')];
	const bare = last.replace(/^(?:al|el|as|ash|an)-/i, '');
	if (bare !== last) surnames.push(bare);
	const penultimate = parts.at(-2) ?? '';
	if (parts.length >= 4 && begin === parts.length - 1 && /\p{L}{3}[ée]z$/u.test(`${penultimate}`)) {
		surnames.push(`${penultimate} ${last}`, penultimate);
	} else if (parts.length >= 4 && begin === parts.length - 1 && /\p{L}{2}[eé]z$/u.test(last)) {
		surnames.push(`${penultimate} ${last}`, penultimate);
	}
	return surnames.filter((surname) => surname.length >= SHORTEST_SURNAME);
}

/** The given names in a full name, as they are written. */
export function givenNamesOf(name: string): string[] {
	const surnames = surnamesOf(name);
	const longest = surnames.reduce((a, b) => (b.length > a.length ? b : a), '');
	if (longest === '') return [];
	return name
		.slice(0, name.lastIndexOf(longest))
		.trim()
		.split(/[\s\u00a0]+/)
		.filter((part) => part.length > 1);
}
