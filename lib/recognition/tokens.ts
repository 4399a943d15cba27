/**
 * Words of a folded text. A word is a run of letters, digits and marks of one kind of script; Han,
 * Hiragana and Hangul, which are written without spaces or with endings attached, go by characters.
 */
import { type Folded, fold } from './fold';

const OTHER = 1;
const WORD = 2;
const KATAKANA = 3;
const SINGLE = 4;

/** The kind of each UTF-16 unit, worked out when first met; 0 is not yet known. */
const kinds = new Uint8Array(0x10000);

function kindOf(code: number): number {
	const unit = String.fromCharCode(code);
	let kind = OTHER;
	if (code >= 0xd800 && code <= 0xdfff) kind = SINGLE;
	else if (/[\u30a1-\u30fa\u30fc-\u30ff\u31f0-\u31ff\uff66-\uff9f]/.test(unit)) kind = KATAKANA;
	else if (
		/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}]/u.test(
			unit,
		)
	)
		kind = SINGLE;
	else if (/[\p{L}\p{N}\p{M}]/u.test(unit)) kind = WORD;
	kinds[code] = kind;
	return kind;
}

export interface Tokens {
	readonly original: string;
	readonly folded: Folded;
	/** Start and end of each token in the folded text. */
	readonly starts: number[];
	readonly ends: number[];
	/** A 16-bit hash of each token's letters: a cheap no before a slice and a look-up. */
	readonly hashes: number[];
	/** Spaced or dotted initials ("E. O.", "I.C.C.") by the index of the token that they became. */
	readonly initials: Map<number, string>;
}

/** A 16-bit hash of a folded word, the same as tokens carry. */
export function hashOf(word: string): number {
	let hash = 0;
	for (let i = 0; i < word.length; i++) hash = (hash * 31 + word.charCodeAt(i)) | 0;
	return (hash ^ (hash >>> 16)) & 0xffff;
}

/** Cuts a text into tokens; initials become one word. Linear in the text; never throws. */
export function tokenise(original: string): Tokens {
	const folded = fold(original);
	const { text } = folded;
	const tokens: Tokens = { original, folded, starts: [], ends: [], hashes: [], initials: new Map() };
	const { length } = text;
	let i = 0;
	while (i < length) {
		let code = text.charCodeAt(i);
		const kind = kinds[code] || kindOf(code);
		if (kind === OTHER) {
			i++;
			continue;
		}
		const start = i;
		let hash = 0;
		do {
			hash = (hash * 31 + code) | 0;
			if (++i >= length || kind === SINGLE) break;
			code = text.charCodeAt(i);
		} while ((kinds[code] || kindOf(code)) === kind);
		if (kind === WORD && i - start === 1 && text[i] === '.') i = readInitials(tokens, start, i);
		else push(tokens, start, i, (hash ^ (hash >>> 16)) & 0xffff);
	}
	return tokens;
}

function push(tokens: Tokens, start: number, end: number, hash: number): void {
	tokens.starts.push(start);
	tokens.ends.push(end);
	tokens.hashes.push(hash);
}

/** Joins "I.C.C." and "E. O." to one token; a single initial ("Donald J. Trump") stays what it is. */
function readInitials(tokens: Tokens, start: number, afterLetter: number): number {
	const { text } = tokens.folded;
	let letters = text.slice(start, afterLetter);
	let end = afterLetter + 1;
	for (;;) {
		const next = text[end] === ' ' ? end + 1 : end;
		if (next >= text.length || kindOf(text.charCodeAt(next)) !== WORD) break;
		if (next + 1 < text.length && kindOf(text.charCodeAt(next + 1)) === WORD) break;
		const dotted = text[next + 1] === '.';
		if (!dotted && next > end) break;
		letters += text.charAt(next);
		end = dotted ? next + 2 : next + 1;
		if (!dotted) break;
	}
	if (letters.length === 1) {
		push(tokens, start, afterLetter, hashOf(letters));
		return afterLetter;
	}
	tokens.initials.set(tokens.starts.length, letters);
	push(tokens, start, end, hashOf(letters));
	return end;
}

/** The folded word at an index; the empty string outside. */
export function wordAt(tokens: Tokens, index: number): string {
	const start = tokens.starts[index];
	if (start === undefined) return '';
	return tokens.initials.get(index) ?? tokens.folded.text.slice(start, tokens.ends[index]);
}

/** Start and end in the original, UTF-16 units, of the tokens from `first` to `last`. */
export function spanOf(tokens: Tokens, first: number, last: number): [start: number, end: number] {
	return tokens.folded.origin(tokens.starts[first] ?? 0, tokens.ends[last] ?? 0);
}

/** The words of the original at an index, with their case. */
export function rawAt(tokens: Tokens, index: number): string {
	if (tokens.starts[index] === undefined) return '';
	return tokens.original.slice(...spanOf(tokens, index, index));
}

/** What joins one word of a name to the next without meaning: nothing, spaces, a hyphen, a middle dot. */
const JOINER = /^(?:\s{0,3}|[-\u00b7\u30fb\uff65])$/;
const LONGEST_GAP = 6;
const LONGEST_ABBREVIATION = 3;

/**
 * What stands between a token and the next: '' for a joiner, the punctuation itself where a name may
 * carry it, null where no name goes on.
 */
export function gapAfter(tokens: Tokens, index: number): string | null {
	const end = tokens.ends[index];
	const next = tokens.starts[index + 1];
	if (end === undefined || next === undefined) return null;
	const { text } = tokens.folded;
	if (next === end || (next === end + 1 && text[end] === ' ')) return '';
	if (next - end > LONGEST_GAP) return null;
	const gap = text.slice(end, next);
	if (JOINER.test(gap)) return '';
	const abbreviated = end - (tokens.starts[index] ?? 0) <= LONGEST_ABBREVIATION;
	if (abbreviated && /^\. ?$/.test(gap)) return '';
	return gap.trim();
}
