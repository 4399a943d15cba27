/**
 * Words of a text, in one pass over it. A word is a run of letters, digits and marks of one kind of
 * script; Han, Hiragana and Hangul, which are written without spaces or with endings attached, go by
 * characters. All places are UTF-16 units of the original text.
 */
import {
	cells,
	FULL_STOP,
	GOES_ON,
	KIND,
	LATIN_SHIFT,
	LATIN_SMALL,
	LONG,
	learn,
	MARK,
	OTHER,
	PLAIN,
	RIGHT_TO_LEFT,
	SINGLE,
	STOP,
	UNIT,
	UNSEEN,
	WORD,
} from './characters';
import { foldUnit } from './fold';

export interface Tokens {
	readonly original: string;
	/** The text's UTF-16 units. */
	readonly codes: Uint16Array;
	readonly count: number;
	/** Four numbers a token: start, end, key (its hash, see SMALL_KEY), clause. */
	readonly cells: Int32Array;
	/** Spaced or dotted initials ("E. O.", "I.C.C.") by the index of the token that they became. */
	readonly initials: Map<number, string> | null;
}

/** Hashes are small enough to be plain integers in every engine. */
export const HASH_BITS = 0x3fffffff;
/** A token's key is its hash, and this bit where it begins with one of a to z. */
export const SMALL_KEY = LATIN_SMALL << LATIN_SHIFT;

/** A hash of a folded word, the same as tokens carry. */
export function hashOf(word: string): number {
	let hash = 0;
	for (let i = 0; i < word.length; i++) hash = (Math.imul(hash, 31) + word.charCodeAt(i)) | 0;
	return hash & HASH_BITS;
}

/** Where tokens are written while a text is cut; it grows with the longest text. */
let desk: Int32Array = new Int32Array(4096);
/** The units of the text that is cut, and its bytes where it is ASCII. */
let paper = new Uint16Array(4096);
let bytes = new Uint8Array(4096);
const encoder = new TextEncoder();

function grown(cells: Int32Array): Int32Array {
	const larger = new Int32Array(cells.length * 2);
	larger.set(cells);
	return larger;
}

/** Abbreviations as short as this ("Mr.", "St.", "J.") end no clause. */
const LONGEST_TITLE = 2;

/** Texts in a row that were not ASCII. */
let wide = 0;
/** After so many of them the next one is taken to be none either. */
const TRIES = 2;

/** Writes the units of a text on paper. Engines hand out ASCII at once, and any other text unit by unit. */
function copy(original: string): void {
	const { length } = original;
	const sheet = paper;
	if (wide < TRIES) {
		const { read, written } = encoder.encodeInto(original, bytes);
		if (read === length && written === length) {
			sheet.set(bytes.subarray(0, length));
			wide = 0;
			return;
		}
	}
	let bits = 0;
	// They read text of one kind fast and of many kinds slowly, so pages and forms have a loop each.
	for (let i = 0; i < length; i++) {
		const code = original.charCodeAt(i);
		sheet[i] = code;
		bits |= code;
	}
	wide = bits < 0x80 ? 0 : wide + 1;
}

/**
 * Cuts a text into tokens; initials become one word. The result is good until a text is scanned again;
 * `tokenise` gives one to keep. Linear in the text; never throws.
 */
export function scan(original: string): Tokens {
	const { length } = original;
	if (length >= paper.length) {
		paper = new Uint16Array(length * 2);
		bytes = new Uint8Array(length * 2);
	}
	copy(original);
	paper[length] = 0;
	const tokens = cut(original, paper, desk);
	desk = tokens.cells;
	return tokens;
}

/** Room for four tokens: engines make arrays of no more than 64 bytes much faster than others. */
const FEW = 16;

/** Cuts a text into tokens to keep, as `scan` does. */
export function tokenise(original: string): Tokens {
	const codes = new Uint16Array(original.length + 1);
	for (let i = 0; i < original.length; i++) codes[i] = original.charCodeAt(i);
	return cut(original, codes, new Int32Array(FEW));
}

learn(0);

/** `codes` end with a 0, which is of no word. */
function cut(original: string, codes: Uint16Array, room: Int32Array): Tokens {
	const { length } = original;
	// What the loops ask for all the time: an import would be looked up at each use.
	const table = cells;
	const kindBits = KIND;
	const plainBits = PLAIN | KIND;
	const unitBits = UNIT;
	const hashBits = HASH_BITS;
	const smallBit = LATIN_SMALL;
	const smallShift = LATIN_SHIFT;
	let out = room;
	let used = 0;
	let initials: Map<number, string> | null = null;
	let clause = 0;
	let end = 0;
	let i = 0;
	while (i < length) {
		const code = codes[i] ?? 0;
		const cell = table[code] || learn(code);
		const kind = cell & kindBits;
		if (kind === OTHER) {
			i++;
			continue;
		}
		if (kind >= MARK) {
			if (kind >= STOP && endsClause(codes, length, i, end, kind)) clause++;
			i++;
			continue;
		}
		const start = i;
		let hash = 0;
		// Nearly all words are of plain letters throughout; one that is not is read again with more care.
		if (kind !== SINGLE) {
			let unit = cell;
			const plain = PLAIN | kind;
			while ((unit & plainBits) === plain) {
				hash = ((hash << 5) - hash + (unit & unitBits)) | 0;
				unit = table[codes[++i] ?? 0] ?? 0;
			}
			end = unit === 0 || (unit & GOES_ON) !== 0 ? 0 : i;
		}
		if (end <= start) {
			const rest = readWord(codes, length, start, kind);
			hash = rest.hash;
			end = rest.end;
			i = rest.next;
		}
		if (end - start === 1 && kind === WORD && i < length && codes[i] === 46) {
			const read = readInitials(codes, length, start, i);
			if (read) {
				initials ??= new Map();
				initials.set(used >> 2, read.letters);
				hash = hashOf(read.letters);
				i = end = read.end;
			}
		}
		if (used + 4 > out.length) out = grown(out);
		out[used] = start;
		out[used + 1] = end;
		out[used + 2] = (hash & hashBits) | ((cell & smallBit) << smallShift);
		out[used + 3] = clause;
		used += 4;
		if (codes[i] === 32) i++;
	}
	return { original, codes, count: used >> 2, cells: out, initials };
}

/** A word with marks, invisible signs or ligatures in it, or of another script. */
function readWord(
	codes: Uint16Array,
	length: number,
	start: number,
	of: number,
): { hash: number; end: number; next: number } {
	let hash = 0;
	let end = start;
	let i = start;
	while (i < length) {
		const code = codes[i] ?? 0;
		const cell = cells[code] || learn(code);
		const kind = cell & KIND;
		if (kind !== of && kind !== MARK && kind !== UNSEEN) break;
		if (kind === of) {
			if (of === SINGLE && i > start) break;
			if (cell & LONG) hash = hashLong(hash, code);
			else hash = (Math.imul(hash, 31) + (cell & UNIT)) | 0;
		}
		i++;
		if (kind !== UNSEEN) end = i;
	}
	return { hash, end, next: i };
}

function hashLong(before: number, code: number): number {
	let hash = before;
	const units = foldUnit(code);
	for (let at = 0; at < units.length; at++) hash = (Math.imul(hash, 31) + units.charCodeAt(at)) | 0;
	return hash;
}

function kindAt(codes: Uint16Array, length: number, place: number): number {
	if (place < 0 || place >= length) return OTHER;
	const code = codes[place] ?? 0;
	return (cells[code] || learn(code)) & KIND;
}

/** "14.203" and "Mr. Khan" go on, "left. He" does not. `end` is where the last word ended. */
function endsClause(codes: Uint16Array, length: number, place: number, end: number, kind: number): boolean {
	if (kind === FULL_STOP) return true;
	const next = kindAt(codes, length, place + 1);
	if (next === WORD || next === SINGLE || next === RIGHT_TO_LEFT) return false;
	if (codes[place] !== 46 || end !== place) return true;
	return kindAt(codes, length, end - 1 - LONGEST_TITLE) === WORD;
}

/** Joins "I.C.C." and "E. O." to one token; null for a single initial ("Donald J. Trump"). */
function readInitials(
	codes: Uint16Array,
	length: number,
	start: number,
	afterLetter: number,
): { letters: string; end: number } | null {
	let letters = foldUnit(codes[start] ?? 0);
	const single = letters;
	let end = afterLetter + 1;
	for (;;) {
		const next = isSpace(codes[end]) ? end + 1 : end;
		if (kindAt(codes, length, next) !== WORD || kindAt(codes, length, next + 1) === WORD) break;
		const dotted = next + 1 < length && codes[next + 1] === 46;
		if (!dotted && next > end) break;
		letters += foldUnit(codes[next] ?? 0);
		end = dotted ? next + 2 : next + 1;
		if (!dotted) break;
	}
	return letters === single ? null : { letters, end };
}

function isSpace(code: number | undefined): boolean {
	return code === 32 || code === 0xa0 || code === 0x202f || code === 0x2009;
}
