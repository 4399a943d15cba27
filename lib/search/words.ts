/** Words for the search index, and the spellings that one slip of the hand makes of a word. */
import { fold } from '../corpus/fold';

const WORD = /[\p{L}\p{N}]+/gu;
/** Words with what joins them: "al-Bashir", "N'Djamena", "A.A". */
const COMPOUND = /[\p{L}\p{N}]+(?:['.-][\p{L}\p{N}]+)+/gu;

/** Words that say nothing of what is sought, in the languages in which readers ask whole questions. */
const EMPTY = new Set(
	[
		'a an and are as at be by did do does for from had has have how in is it its of on or over that the to',
		'vs versus was were what when where which who whom whose why will with',
		'au aux dans de des du en est et la le les par pour qui sur un une del el los las por que',
		'das dem den der die ein eine im ist und von wer zu zum zur di il dei della',
	]
		.join(' ')
		.split(' '),
);

/** How far a word of a query may stray: 0 is the start of a word, 1 and 2 count slips. */
export type Slack = 0 | 1 | 2;

/** Shortest word before the last one that may be only a beginning, in letters. */
const BEGINNING_FROM = 3;
/** Shortest words that may differ by one slip and by two, in letters: one letter may have been lost. */
const ONE_SLIP_FROM = 3;
const TWO_SLIPS_FROM = 6;

const YEAR = /^(?:19|20)\d\d$/;
/** Endings of English words that the same word goes without, longest first. */
const ENDINGS = /(?:ations?|ings?|ed|als?|es|s)$/;
/** Letters that must be left of a word without its ending. */
const SHORTEST_STEM = 4;

/** The ending of an English name that owns something. */
const OWNING = /'s(?![\p{L}\p{N}])/gu;

/** The folded words that a query asks for, in order, without the ending of "Khan’s". */
export function askedWords(query: string): string[] {
	return fold(query).replace(OWNING, '').match(WORD) ?? [];
}

/** The folded words of a text, in order. */
export function wordsOf(text: string): string[] {
	return fold(text).match(WORD) ?? [];
}

/** The words that a query asks for: without those that say nothing, unless it has no other. */
export function telling(words: readonly string[]): string[] {
	const left = words.filter((word) => !EMPTY.has(word));
	return left.length > 0 ? left : [...words];
}

/** The words of a name that say what it names: those before the first that says nothing, "presidency" of the court. */
export function headOf(words: readonly string[]): readonly string[] {
	const first = words.findIndex((word) => !EMPTY.has(word));
	const end = words.findIndex((word, at) => at > first && EMPTY.has(word));
	return end < 0 ? words : words.slice(0, end);
}

/** What is indexed of a text: its words, and compounds written as one ("albashir"). */
export function indexWordsOf(text: string): string[] {
	const folded = fold(text);
	const joined = (folded.match(COMPOUND) ?? []).map((compound) => compound.replace(/['.-]/g, ''));
	return [...(folded.match(WORD) ?? []), ...joined];
}

/** A word without its ending ("sanctioned" → "sanction"), null where it has none to lose. */
export function stemOf(word: string): string | null {
	const stem = word.replace(ENDINGS, '');
	return stem !== word && stem.length >= SHORTEST_STEM ? stem : null;
}

/** Whether a word of a query may be only the beginning of what is meant. */
export function mayBeBegun(word: string, last: boolean): boolean {
	return last || [...word].length >= BEGINNING_FROM;
}

/** How many slips a word may hold. A year holds none: with another figure it is another year. */
export function slipsOf(word: string, slack: Slack): Slack {
	if (YEAR.test(word)) return 0;
	const letters = [...word].length;
	if (slack === 2 && letters >= TWO_SLIPS_FROM) return 2;
	return slack > 0 && letters >= ONE_SLIP_FROM ? 1 : 0;
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
