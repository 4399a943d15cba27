/** What else a query may mean than what it says. */
import { meaningsOf } from './everyday';

/** Longest phrase that may mean something else, in words. */
const LONGEST = 4;
/** So many readings of one query are asked for: each is another search. */
const MOST = 6;

/** A reading as far as it goes, and how far its choices are from the likeliest. */
interface Reading {
	words: readonly string[];
	changes: number;
}

/**
 * A query in the words of the sources: its folded words with everyday words and phrases, the longest first,
 * put in other words. The likeliest reading stands first; the query as it is is not among them.
 */
export function readingsOf(words: readonly string[]): (readonly string[])[] {
	let readings: Reading[] = [{ words: [], changes: 0 }];
	for (let at = 0; at < words.length; ) {
		const [phrase = words.slice(at, at + 1)] = phrasesAt(words, at);
		const choices = [phrase, ...meaningsOf(phrase)];
		readings = readings
			.flatMap((before) =>
				choices.map((choice, change) => ({
					words: [...before.words, ...choice],
					changes: before.changes + change,
				})),
			)
			.sort((a, b) => a.changes - b.changes)
			.slice(0, MOST + 1);
		at += phrase.length;
	}
	return readings.flatMap(({ words: own, changes }) => (changes > 0 && own.length > 0 ? [own] : []));
}

/** The phrases with another meaning that begin at a place, the longest first. */
function phrasesAt(words: readonly string[], at: number): (readonly string[])[] {
	const longest = Math.min(LONGEST, words.length - at);
	const phrases = Array.from({ length: longest }, (_, less) => words.slice(at, at + longest - less));
	return phrases.filter((phrase) => meaningsOf(phrase).length > 0);
}
