/**
 * Where in a text names, cues and nouns for courts may begin. The first words of all stand in one filter of
 * hashes, so that one pass over a text finds the beginnings of all, and most words cost a look at one bit.
 */
import { addHash, createFilter, GOLDEN, type HashFilter, mayHold } from './hash-filter';
import { hashOf, type Tokens } from './tokens';

/** What may begin at a word: a bit each. */
export const NAME = 1;
export const CUE = 2;
export const COURT = 4;
export type Kind = typeof NAME | typeof CUE | typeof COURT;

const KINDS = NAME | CUE | COURT;
/** Shift to the kinds that may begin so with a small letter. */
const SMALL = 3;
/** Shift to the kinds that ask for no certain second word. */
const ALONE = 6;

/** All first words, by their hashes. */
export interface FirstWords {
	readonly all: HashFilter;
	/** Those that may begin with a small letter. */
	readonly small: HashFilter;
	/** First words with their second, where they ask for one. */
	readonly pairs: HashFilter;
	/** Kinds of each of `all`, in the same order: as they are, shifted by SMALL, and by ALONE. */
	readonly marks: number[];
	/** The same by hash; words whose hashes come to one place share it. */
	kinds: Uint16Array;
	/** Right shift that brings a scrambled hash to its place in `kinds`. */
	shift: number;
}

/** The tokens of a text at which something may begin. */
export interface Starts {
	/** Token and kinds, as `startOf` and `&` read them. */
	list: Int32Array;
	count: number;
	/** All kinds that are in the list. */
	kinds: number;
}

const SMALL_A = 97;
const SMALL_Z = 122;
const SMALLEST = 14;
/** Places in `kinds` for each hash. */
const ROOM = 4;
/** Spellings of two words together; more of them would cost more to keep than they spare. */
const MOST_PAIRS = 12;

/** No words. */
export function createFirstWords(): FirstWords {
	return {
		all: createFilter(),
		small: createFilter(),
		pairs: createFilter(),
		marks: [],
		kinds: new Uint16Array(2 ** SMALLEST),
		shift: 32 - SMALLEST,
	};
}

/**
 * Adds how names or the like of one kind begin: `words` holds the spellings of each place, `capital` tells
 * whether the first has to begin with one.
 */
export function addFirstWords(
	to: FirstWords,
	kind: Kind,
	words: readonly (readonly string[])[],
	capital: boolean,
): void {
	const [firsts = [], seconds = []] = words;
	const paired = seconds.length > 0 && seconds.length * firsts.length <= MOST_PAIRS;
	const mark = kind | (capital ? 0 : kind << SMALL) | (paired ? 0 : kind << ALONE);
	for (const spelling of firsts) {
		const hash = hashOf(spelling);
		if (paired) for (const second of seconds) addHash(to.pairs, pairOf(hash, hashOf(second)));
		if (!capital) addHash(to.small, hash);
		addHash(to.all, hash);
		to.marks.push(mark);
		addKinds(to, hash, mark);
	}
}

function addKinds(to: FirstWords, hash: number, mark: number): void {
	const { hashes } = to.all;
	if (hashes.length * ROOM <= to.kinds.length) {
		setKinds(to, hash, mark);
		return;
	}
	to.kinds = new Uint16Array(to.kinds.length * 4);
	to.shift -= 2;
	for (const [at, known] of hashes.entries()) setKinds(to, known, to.marks[at] ?? 0);
}

function setKinds({ kinds, shift }: FirstWords, hash: number, mark: number): void {
	const place = Math.imul(hash, GOLDEN) >>> shift;
	kinds[place] = (kinds[place] ?? 0) | mark;
}

function pairOf(first: number, second: number): number {
	return Math.imul(first, GOLDEN) ^ second;
}

/** The list is written here; it grows with the longest. */
const desk: Starts = { list: new Int32Array(256), count: 0, kinds: 0 };

/** The token of an entry of a list of starts. */
export function startOf(entry: number): number {
	return entry >> SMALL;
}

/**
 * Where in a text something may begin; good until it is asked of another text. Nearly all words end at the
 * first look, so all is read straight from the tables.
 */
export function startsIn(words: FirstWords, tokens: Tokens): Starts {
	const { codes, count, cells } = tokens;
	const { bits, shift } = words.all;
	const { bits: smallBits, shift: smallShift } = words.small;
	let { list } = desk;
	let used = 0;
	let found = 0;
	for (let index = 0; index < count; index++) {
		const unit = codes[cells[index * 4] ?? 0] ?? 0;
		const isSmall = unit >= SMALL_A && unit <= SMALL_Z;
		const bit = Math.imul(cells[index * 4 + 2] ?? 0, GOLDEN) >>> (isSmall ? smallShift : shift);
		const group = (isSmall ? smallBits : bits)[bit >>> 5] ?? 0;
		if ((group & (1 << (bit & 31))) === 0) continue;
		const kinds = kindsAt(words, tokens, index, isSmall);
		if (kinds === 0) continue;
		if (used === list.length) list = grown(list);
		list[used++] = (index << SMALL) | kinds;
		found |= kinds;
	}
	desk.list = list;
	desk.count = used;
	desk.kinds = found;
	return desk;
}

/** What may begin at a token whose word is among the first ones. */
function kindsAt(words: FirstWords, { cells, count }: Tokens, index: number, isSmall: boolean): number {
	const hash = cells[index * 4 + 2] ?? 0;
	const known = words.kinds[Math.imul(hash, GOLDEN) >>> words.shift] ?? 0;
	const kinds = known & (isSmall ? known >> SMALL : known) & KINDS;
	const alone = kinds & (known >> ALONE);
	if (alone === kinds) return kinds;
	const next = index + 1 < count ? (cells[index * 4 + 6] ?? 0) : 0;
	return mayHold(words.pairs, pairOf(hash, next)) ? kinds : alone;
}

function grown(list: Int32Array): Int32Array {
	const larger = new Int32Array(list.length * 2);
	larger.set(list);
	return larger;
}
