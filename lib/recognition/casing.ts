/** Capitals: a name needs one, an acronym needs all of its own; scripts without case need nothing. */
import { rawAt, type Tokens } from './tokens';

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

/** True for a word with at least two letters, all of them capitals. */
export function isAllCapitals(word: string): boolean {
	return /\p{Lu}.*\p{Lu}/u.test(word) && word === word.toUpperCase();
}

/** True for a word that holds a capital letter. */
function hasCapital(word: string): boolean {
	return isCapitalised(word) || (word !== word.toLowerCase() && /\p{Lu}/u.test(word));
}

/** What a form demands of the case of a text. */
export function casingOf(form: Tokens): Casing {
	const exact: [number, string][] = [];
	let capital = -1;
	for (let place = 0; place < form.count; place++) {
		const word = rawAt(form, place);
		if (!hasCapital(word)) continue;
		if (capital < 0) capital = place;
		// A name that is written in capitals throughout and is too long for an acronym is just a name.
		const letters = word.replace(/\P{L}/gu, '');
		if (letters.length <= LONGEST_ACRONYM && letters.replace(/\P{Lu}/gu, '').length >= 2) {
			exact.push([place, letters]);
		}
	}
	return { capital, exact };
}

/** Whether the tokens from `first` satisfy a form's casing. */
export function fitsCasing(casing: Casing, tokens: Tokens, first: number): boolean {
	for (const [place, letters] of casing.exact) {
		const raw = rawAt(tokens, first + place);
		if (raw === letters) continue;
		// Full-width letters are the same letters.
		const word = raw.normalize('NFKC').replace(/\P{L}/gu, '');
		if (word !== letters && !(place > 0 && isAllCapitals(word))) return false;
	}
	if (casing.capital < 0) return true;
	return hasCapital(rawAt(tokens, first + casing.capital));
}
