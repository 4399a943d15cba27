/** Capitals: a name needs one, an acronym needs all of its own; scripts without case need nothing. */
import { endAt, rawAt, startAt, type Tokens } from './tokens';

const LONGEST_ACRONYM = 6;

export interface Casing {
	/** Place of the first word that is written with a capital; -1 where there is none. */
	capital: number;
	/** Places of acronyms with their exact letters ("ICC", "IStGH"). */
	exact: [place: number, letters: string][];
}

/** True for a word that begins with a capital letter. */
export function isCapitalised(word: string): boolean {
	const code = word.charCodeAt(0);
	if (code < 0x80) return code >= 0x41 && code <= 0x5a;
	return /^\p{Lu}/u.test(word);
}

/** True where a token begins with a capital letter; makes no string for a plain one. */
export function isCapitalAt(tokens: Tokens, index: number): boolean {
	if (index < 0 || index >= tokens.count) return false;
	const code = tokens.codes[startAt(tokens, index)] ?? 0;
	if (code < 0x80) return code >= 0x41 && code <= 0x5a;
	return isCapitalised(rawAt(tokens, index));
}

/** True for a word with at least two letters, all of them capitals. */
export function isAllCapitals(word: string): boolean {
	const second = word.charCodeAt(1);
	if (second >= 0x61 && second <= 0x7a) return false;
	return /\p{Lu}.*\p{Lu}/u.test(word) && word === word.toUpperCase();
}

/** True for a word that holds a capital letter. */
function hasCapital(word: string): boolean {
	return isCapitalised(word) || (word !== word.toLowerCase() && /\p{Lu}/u.test(word));
}

/** The same of a token; makes no string for a plain one. */
function hasCapitalAt(tokens: Tokens, index: number): boolean {
	const end = endAt(tokens, index);
	for (let at = startAt(tokens, index); at < end; at++) {
		const code = tokens.codes[at] ?? 0;
		if (code >= 0x80) return hasCapital(rawAt(tokens, index));
		if (code >= 0x41 && code <= 0x5a) return true;
	}
	return false;
}

/** What a form demands of the case of a text. */
export function casingOf(form: Tokens): Casing {
	const exact: [number, string][] = [];
	let capital = -1;
	for (let place = 0; place < form.count; place++) {
		const word = rawAt(form, place);
		if (!hasCapital(word)) continue;
		if (capital < 0) capital = place;
		const rest = word.slice(1);
		if (rest === rest.toLowerCase()) continue;
		// A name that is written in capitals throughout and is too long for an acronym is just a name.
		const letters = word.replace(/\P{L}/gu, '');
		if (letters.length <= LONGEST_ACRONYM && letters.replace(/\P{Lu}/gu, '').length >= 2) {
			exact.push([place, letters]);
		}
	}
	return { capital, exact };
}

function isAcronymAt(tokens: Tokens, first: number, place: number, letters: string): boolean {
	const raw = rawAt(tokens, first + place);
	if (raw === letters) return true;
	// Full-width letters are the same letters.
	const word = raw.normalize('NFKC').replace(/\P{L}/gu, '');
	return word === letters || (place > 0 && isAllCapitals(word));
}

/** Whether the tokens from `first` satisfy a form's casing. */
export function fitsCasing(casing: Casing, tokens: Tokens, first: number): boolean {
	for (const acronym of casing.exact) {
		if (!isAcronymAt(tokens, first, acronym[0], acronym[1])) return false;
	}
	return casing.capital < 0 || hasCapitalAt(tokens, first + casing.capital);
}

/** Casings without those that demand the same as one before. */
export function distinct(casings: readonly Casing[]): readonly Casing[] {
	if (casings.length < 2) return casings;
	return [
		...new Map(casings.map((casing) => [`${casing.capital} ${casing.exact.join(' ')}`, casing])).values(),
	];
}
