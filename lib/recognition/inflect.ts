/**
 * Endings and prefixes that a name takes in running text, listed by language and worked out when the
 * gazetteer is built, so that matching stays a look-up. All in folded spelling (й is и, ё is е).
 */
import { primaryLanguage } from './writing';

const ADJECTIVE_BASE = /(?:ыи|ии|ои|ая|яя|ое|ее)$/u;
const ADJECTIVE_ENDINGS =
	'ого его ому ему ым им іи ии ыи ої ая яя ое ее ую юю ою ею ои еи ых их ыми ими а у і е'.split(' ');
const NOUN_BASE = /[иыаяоеьі]$/u;
const NOUN_ENDINGS =
	'а я о е и ы у ю ь і ом ем єм им ым ои еи ою ею ів ов ев ам ям ами ями ах ях оі іи ові еві ія ії ію'
		.replaceAll('ї', 'і')
		.split(' ');
const NAME_ENDINGS = ['я', 'ю', 'ем', 'єм', 'і'];
const GERMAN_BASE = /(?:er|es|e)$/;
const GERMAN_ADJECTIVE_ENDINGS = ['e', 'en', 'em', 'er', 'es'];
const GERMAN_ENDINGS = ['e', 'en', 'em', 'er', 'es', 's', 'n'];
const TURKISH_ENDINGS =
	'nin nun in un ne na e a nde nda de da nden ndan den dan ni nu i u yle yla ye ya yi yu'.split(' ');

/** Every way of writing one of each list after the other. */
function chained(...lists: readonly (readonly string[])[]): string[] {
	return lists.reduce<string[]>(
		(before, list) => before.flatMap((part) => list.map((next) => part + next)),
		[''],
	);
}

/** "And", "so"; then "in", "for", "like"; "for" melts into the article. */
const ARABIC_JOINING = ['', 'و', 'ف'];
const ARABIC_PREFIXES = chained(ARABIC_JOINING, ['', 'ب', 'ل', 'ك']).filter((prefix) => prefix !== '');
const ARABIC_DEFINITE = chained(ARABIC_JOINING, ['', 'ب', 'ك']).filter((prefix) => prefix !== '');
/** "And"; "that", "when"; then the article or "in", "to", "from", "like". */
const HEBREW_PREFIXES = chained(['', 'ו'], ['', 'ש', 'כש'], ['', 'ה', 'ב', 'ל', 'מ', 'כ']).filter(
	(prefix) => prefix !== '',
);

const SHORTEST_STEM = 3;

function withEndings(word: string, base: RegExp, endings: readonly string[]): string[] {
	const stem = word.replace(base, '');
	if (stem.length < SHORTEST_STEM) return [word];
	return [word, stem, ...endings.map((ending) => stem + ending)];
}

/** The forms a folded word may take at its end in a language (BCP 47); the word itself comes first. */
export function withCaseEndings(word: string, lang: string, isLast: boolean): string[] {
	const language = primaryLanguage(lang);
	if (word.length < SHORTEST_STEM || /\d/.test(word)) return [word];
	if (/^[\u0400-\u052f]/.test(word)) {
		if (!ADJECTIVE_BASE.test(word)) return withEndings(word, NOUN_BASE, NOUN_ENDINGS);
		const endings = withEndings(word, ADJECTIVE_BASE, ADJECTIVE_ENDINGS);
		// "Валерий" looks like an adjective and is declined as a noun.
		return /[иі]и$/.test(word)
			? [...endings, ...NAME_ENDINGS.map((end) => word.slice(0, -1) + end)]
			: endings;
	}
	if (language === 'de') {
		return isLast
			? [...withEndings(word, GERMAN_BASE, GERMAN_ENDINGS), `${word}s`]
			: withEndings(word, GERMAN_BASE, GERMAN_ADJECTIVE_ENDINGS);
	}
	if (language === 'tr' && isLast) return withEndings(word, /$/, TURKISH_ENDINGS);
	return [word];
}

/** The forms that a first word may take with Arabic or Hebrew particles written onto it. */
export function withPrefixes(word: string): string[] {
	if (word < '\u05d0') return [word];
	if (/^[\u0600-\u06ff]/.test(word)) {
		if (!word.startsWith('ال')) return [word, ...ARABIC_PREFIXES.map((prefix) => prefix + word)];
		const rest = word.slice(2);
		return [
			word,
			...ARABIC_DEFINITE.map((prefix) => prefix + word),
			...ARABIC_JOINING.map((prefix) => `${prefix}لل${rest}`),
		];
	}
	if (/^[\u05d0-\u05ea]/.test(word)) return [word, ...HEBREW_PREFIXES.map((prefix) => prefix + word)];
	return [word];
}

/**
 * How many units of a prefix the word on the page carries before the word of the form: the mention
 * begins after them.
 */
export function prefixLength(word: string, form: string): number {
	if (word === form || !/^[\u0590-\u06ff]/.test(word) || !word.endsWith(form)) return 0;
	return word.length - form.length;
}
