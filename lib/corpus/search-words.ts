/** Words for the search index, and the spellings that one slip of the hand makes of a word. */
import { fold } from './fold';

const WORD = /[\p{L}\p{N}]+/gu;
/** A word with what joins its parts: "al-Bashir", "N'Djamena", "A.A". */
const COMPOUND = /[\p{L}\p{N}]+(?:['.-][\p{L}\p{N}]+)+/gu;

/** The folded words of a text, in order. */
export function wordsOf(text: string): string[] {
	return fold(text).match(WORD) ?? [];
}

/** What is indexed of a text: its words, and compounds written as one ("albashir"). */
export function indexWordsOf(text: string): string[] {
	const folded = fold(text);
	const joined = (folded.match(COMPOUND) ?? []).map((compound) => compound.replace(/['.-]/g, ''));
	return [...(folded.match(WORD) ?? []), ...joined];
}

/** Each spelling with two neighbouring letters swapped; the word itself is not among them. */
export function swapsOf(word: string): string[] {
	const letters = [...word];
	const swaps = letters.slice(1).map((letter, index) => {
		const swapped = [...letters];
		swapped[index + 1] = letters[index] ?? '';
		swapped[index] = letter;
		return swapped.join('');
	});
	return [...new Set(swaps)].filter((swap) => swap !== word);
}
