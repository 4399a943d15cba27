/** Made-up words and sentences, the same at every run. */

/** A small generator of even numbers in [0, 1) (mulberry32). */
export function randomFrom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}

const COMMON =
	'the of and to in a that it was for on with as his at by from they had not but were which said would one all been her there more will when who no than after about into over also its two new first most other some year last government minister court president people against between country week report officials'.split(
		' ',
	);
const SYLLABLES =
	'ba be bo da de do fa ga ka ke la le li lo ma me mi na ne no ra re ri ro sa se ta te ti to va vi za'.split(
		' ',
	);

/** One of some things. */
export function pick<T>(random: () => number, from: readonly T[]): T {
	return from[Math.floor(random() * from.length)] as T;
}

/** A common word, or one that nobody knows. */
export function word(random: () => number): string {
	if (random() < 0.7) return pick(random, COMMON);
	return Array.from({ length: 2 + Math.floor(random() * 2) }, () => pick(random, SYLLABLES)).join('');
}

/** A word with its first letter in capitals. */
export function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Words as a sentence: a capital in front, a full stop behind. */
export function writeSentence(words: readonly string[]): string {
	return `${capital(words.join(' '))}.`;
}
