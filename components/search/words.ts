import { fold } from '../../lib/corpus/fold';

const WORD = /[\p{L}\p{N}]+/gu;

interface Word {
	start: number;
	end: number;
	wanted: boolean;
}

function wordsOf(text: string, terms: readonly string[]): Word[] {
	const wanted = new Set(terms);
	return [...text.matchAll(WORD)].map(({ index, 0: word }) => ({
		start: index,
		end: index + word.length,
		wanted: wanted.has(fold(word)),
	}));
}

/**
 * Where the words that fold to one of `terms` stand in a text, as mark.js takes ranges: start and
 * length in UTF-16 units, in order.
 */
export function wordRanges(text: string, terms: readonly string[]): { start: number; length: number }[] {
	return wordsOf(text, terms)
		.filter(({ wanted }) => wanted)
		.map(({ start, end }) => ({ start, length: end - start }));
}

/**
 * About `length` UTF-16 units of a text around the first word that folds to one of `terms`; from the
 * start when none does. Cuts between words and shows each cut with an ellipsis.
 */
export function excerpt(text: string, terms: readonly string[], length: number): string {
	if (text.length <= length) return text;
	const words = wordsOf(text, terms);
	const hit = words.find(({ wanted }) => wanted)?.start ?? 0;
	// A third of the room goes to what leads up to the word.
	const earliest = Math.max(0, Math.min(hit - Math.floor(length / 3), text.length - length));
	const start = earliest === 0 ? 0 : (words.find((word) => word.start >= earliest)?.start ?? 0);
	const last = words.findLast((word) => word.end <= start + length);
	const end = last && start + length < text.length ? last.end : text.length;
	return `${start > 0 ? '… ' : ''}${text.slice(start, end)}${end < text.length ? ' …' : ''}`;
}
