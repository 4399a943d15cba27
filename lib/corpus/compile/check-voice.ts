/** Words that judge instead of telling (docs/voice.md). */
import type { Report } from './problem';

/** Each with what to write instead. A word that a speaker used belongs in quotation marks. */
const JUDGING: readonly [words: RegExp, advice: string][] = [
	[
		/notorious|infamous|brutal|barbaric|heinous|evil|monstrous|bloodthirsty|cruel|vicious/,
		'say what was done, and who says so',
	],
	[/so-called|self-styled|purported|supposed(?:ly)?/, 'name it as it names itself, or say who doubts it'],
	[/regime|junta|henchm[ae]n|strongm[ae]n|crony|cronies|thugs?|butchers?/, 'write government, or the name'],
	[/outrageous|shameful|disgraceful|scandalous|shocking|appalling|draconian|absurd/, 'leave it out'],
	[/courageous|brave|heroic|historic|landmark|groundbreaking|unprecedented|bold/, 'leave it out'],
	[
		/disgraced|embattled|controversial|firebrand|hardline|hawkish|far-right|far-left/,
		'say what is disputed, and who disputes it',
	],
	[
		/witch-?\s?hunt|kangaroo court|sham|lawfare|blackmail|attack(?:s|ed)? on justice/,
		'quote it with its speaker',
	],
	[/obviously|clearly|of course|undoubtedly|unfortunately|sadly|rightly|wrongly/, 'leave it out'],
];

/** Set terms in which such a word is none of judgement. */
const SET_TERMS =
	/\b(?:sanctions|legal|treaty|rome statute|immunity|detention) regimes?\b|\bcruel(?:,? inhuman)?[^.]{0,20} treatment\b|\bcruelty\b/giu;
const QUOTED = /“[^”]*”|"[^"]*"/g;

const ALL = JUDGING.map(
	([words, advice]) => [new RegExp(`(?<![\\p{L}-])(?:${words.source})(?![\\p{L}-])`, 'giu'), advice] as const,
);

/** Warns of each word of judgement in `sentence` outside quotation marks, once a word. */
export function checkVoice(sentence: { file: string; line: number; text: string }, report: Report): void {
	const own = sentence.text.replace(QUOTED, ' ').replace(SET_TERMS, ' ');
	for (const [words, advice] of ALL) {
		for (const word of new Set([...own.matchAll(words)].map(([found]) => found))) {
			report(sentence.file, sentence.line, `“${word}” is a word of judgement; ${advice}`, 'warning');
		}
	}
}
