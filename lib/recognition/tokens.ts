/** What can be asked of a text that was cut into tokens. */
import { PLAIN, SMALL, cells as table, UNIT } from './characters';
import { HASH_BITS, type Tokens } from './cut';
import { fold } from './fold';

export { hashOf, SMALL_KEY, scan, type Tokens, tokenise } from './cut';

/** The hash of a token's folded letters, as `hashOf` gives it. */
export function hashAt(tokens: Tokens, index: number): number {
	return (tokens.cells[index * 4 + 2] ?? 0) & HASH_BITS;
}

/** Where a token starts; 0 outside. */
export function startAt(tokens: Tokens, index: number): number {
	return index >= 0 && index < tokens.count ? (tokens.cells[index * 4] ?? 0) : 0;
}

/** Where a token ends; 0 outside. */
export function endAt(tokens: Tokens, index: number): number {
	return index >= 0 && index < tokens.count ? (tokens.cells[index * 4 + 1] ?? 0) : 0;
}

/** Number of the clause that a token stands in: clauses end at . ! ? ; : and their like. */
export function clauseAt(tokens: Tokens, index: number): number {
	return tokens.cells[index * 4 + 3] ?? 0;
}

/** The folded word at an index; the empty string outside. */
export function wordAt(tokens: Tokens, index: number): string {
	return tokens.initials?.get(index) ?? fold(rawAt(tokens, index));
}

/** True where the folded word at an index is this one; makes no string for a plain word. */
export function isWord(tokens: Tokens, index: number, word: string): boolean {
	const start = startAt(tokens, index);
	const end = endAt(tokens, index);
	if (end - start !== word.length) return wordAt(tokens, index) === word;
	for (let at = 0; at < word.length; at++) {
		const cell = table[tokens.codes[start + at] ?? 0] ?? 0;
		if ((cell & PLAIN) === 0) return wordAt(tokens, index) === word;
		if ((cell & UNIT) !== word.charCodeAt(at)) return false;
	}
	return true;
}

/** All folded words of a text, in order. */
export function wordsOf(tokens: Tokens): string[] {
	const words: string[] = [];
	for (let index = 0; index < tokens.count; index++) words.push(wordAt(tokens, index));
	return words;
}

/** Start and end of the tokens from `first` to `last`. */
export function spanOf(tokens: Tokens, first: number, last: number): [start: number, end: number] {
	return [startAt(tokens, first), endAt(tokens, last)];
}

/** The words of the original at an index, with their case; the empty string outside. */
export function rawAt(tokens: Tokens, index: number): string {
	return tokens.original.slice(startAt(tokens, index), endAt(tokens, index));
}

/** True where a token begins with a small letter. */
export function startsSmall(tokens: Tokens, index: number): boolean {
	return ((table[tokens.codes[startAt(tokens, index)] ?? 0] ?? 0) & SMALL) !== 0;
}
