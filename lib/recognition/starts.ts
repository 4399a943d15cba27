/**
 * Where in a text names, cues and nouns for courts may begin. The first words of all stand in one filter of
 * hashes, so that one pass over a text finds the beginnings of all, and most words cost a look at one bit.
 */
import { addHash, createFilter, GOLDEN, type HashFilter, mayHold } from './hash-filter';
import { hashAt, hashOf, SMALL_KEY, type Tokens } from './tokens';

/** What may begin at a word: a bit each. */
export const NAME = 1;
export const CUE = 2;
export const NOUN = 4;
export type Kind = typeof NAME | typeof CUE | typeof NOUN;

const KINDS = NAME | CUE | NOUN;
const KIND_BITS = 3;

/** All first words, by their keys: those that may begin with a small letter are there with either. */
export interface FirstWords {
	readonly keys: HashFilter;
	/** First words with their second, where they ask for one, by their hashes. */
	readonly pairs: HashFilter;
	/** What may begin at each of the keys, in their order; shifted by KIND_BITS, what may do so alone. */
	readonly marks: number[];
	/** The same by key; keys that come to one place share it. */
	kinds: Uint8Array;
	/** Right shift that brings a scrambled key to its place in `kinds`. */
	shift: number;
}

/** The tokens of a text at which something may begin. */
export interface Starts {
	/** The token shifted by KIND_BITS, and the kinds. */
	list: Int32Array;
	count: number;
	/** All kinds that are in the list. */
	kinds: number;
}

const SMALLEST = 14;
/** Places in `kinds` for each hash. */
const ROOM = 4;
/** Spellings of two words together; more of them would cost more to keep than they spare. */
const MOST_PAIRS = 12;

/** No words. */
export function createFirstWords(): FirstWords {
	return {
		keys: createFilter(),
		pairs: createFilter(),
		marks: [],
		kinds: new Uint8Array(2 ** SMALLEST),
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
	const mark = paired ? kind : kind | (kind << KIND_BITS);
	for (const spelling of firsts) {
		const hash = hashOf(spelling);
		if (paired) for (const second of seconds) addHash(to.pairs, pairOf(hash, hashOf(second)));
		addKey(to, hash, mark);
		if (!capital) addKey(to, hash | SMALL_KEY, mark);
	}
}

function addKey(to: FirstWords, key: number, mark: number): void {
	const { hashes } = to.keys;
	addHash(to.keys, key);
	to.marks.push(mark);
	if (hashes.length * ROOM <= to.kinds.length) {
		setKinds(to, key, mark);
		return;
	}
	to.kinds = new Uint8Array(to.kinds.length * 4);
	to.shift -= 2;
	for (let at = 0; at < hashes.length; at++) setKinds(to, hashes[at] ?? 0, to.marks[at] ?? 0);
}

/** Scrambled in another way than in the filter: what passes there by chance is not to pass here. */
function placeOf(key: number, shift: number): number {
	return Math.imul(key ^ (key >>> 15), GOLDEN) >>> shift;
}

function setKinds({ kinds, shift }: FirstWords, key: number, mark: number): void {
	const place = placeOf(key, shift);
	kinds[place] = (kinds[place] ?? 0) | mark;
}

function pairOf(first: number, second: number): number {
	return Math.imul(first, GOLDEN) ^ second;
}

/** The list is written here; it grows with the longest. */
const desk: Starts = { list: new Int32Array(256), count: 0, kinds: 0 };

/** The token of an entry of a list of starts. */
export function startOf(entry: number): number {
	return entry >> KIND_BITS;
}

/**
 * Where in a text something may begin; good until it is asked of another text. Nearly all words end at the
 * first look, so all is read straight from the tables.
 */
export function startsIn(words: FirstWords, tokens: Tokens): Starts {
	const { count, cells } = tokens;
	const { bits, shift } = words.keys;
	// An import would be looked up at each use.
	const golden = GOLDEN;
	let { list } = desk;
	let used = 0;
	let found = 0;
	for (let index = 0; index < count; index++) {
		const bit = Math.imul(cells[index * 4 + 2] ?? 0, golden) >>> shift;
		if (((bits[bit >>> 5] ?? 0) & (1 << (bit & 31))) === 0) continue;
		const kinds = kindsAt(words, tokens, index);
		if (kinds === 0) continue;
		if (used === list.length) list = grown(list);
		list[used++] = (index << KIND_BITS) | kinds;
		found |= kinds;
	}
	desk.list = list;
	desk.count = used;
	desk.kinds = found;
	return desk;
}

/** What may begin at a token whose key is among those of first words. */
function kindsAt(words: FirstWords, tokens: Tokens, index: number): number {
	const known = words.kinds[placeOf(tokens.cells[index * 4 + 2] ?? 0, words.shift)] ?? 0;
	const kinds = known & KINDS;
	const alone = known >> KIND_BITS;
	if (alone === kinds) return kinds;
	if (index + 1 >= tokens.count) return alone;
	return mayHold(words.pairs, pairOf(hashAt(tokens, index), hashAt(tokens, index + 1))) ? kinds : alone;
}

function grown(list: Int32Array): Int32Array {
	const larger = new Int32Array(list.length * 2);
	larger.set(list);
	return larger;
}
