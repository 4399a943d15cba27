/**
 * A trie over words: one look-up a word, whatever the number of names. Its first step is a filter of
 * hashes (Bloom, "Space/Time Trade-offs in Hash Coding with Allowable Errors", CACM 1970, with one
 * hash), so that most words of a page cost neither a slice nor a look-up.
 */
import { gapAfter } from './gaps';
import { hashOf, isWord, type Tokens } from './tokens';

interface Edge<T> {
	from: Node<T>;
	gap: string;
	word: string;
	node: Node<T>;
}

export interface Node<T> {
	readonly id: number;
	/** Names go on from here. */
	open: boolean;
	value: T | null;
}

export interface Trie<T> {
	readonly root: Node<T>;
	/**
	 * By `placeOf`; the next number where that is taken. One map for all nodes: most have one edge, and a
	 * map each would be most of what a trie takes to make.
	 */
	readonly edges: Map<number, Edge<T>>;
	nodes: number;
	/** Hashes of all first words. */
	readonly first: Filter;
	/** Hashes of the first words that may begin with a small letter. */
	readonly small: Filter;
	/** Hashes of names of one word, and of first words that are inflected with their second. */
	readonly alone: Filter;
	/** First and second words together, for all other names. */
	readonly pairs: Filter;
}

/** A set of hashes that may say yes where it should not, and never no. */
export interface Filter {
	bits: Int32Array;
	/** Right shift that brings a scrambled hash to the number of a bit. */
	shift: number;
	hashes: number[];
}

const SMALL_A = 97;
const SMALL_Z = 122;

const SMALLEST = 15;
/** Bits for each hash: one in so many other words passes. */
const ROOM = 32;
/** Multiplier of Fibonacci hashing (Knuth, The Art of Computer Programming 3, 6.4). */
const GOLDEN = 0x9e3779b1;
/** Places are small enough to be plain integers in every engine. */
const PLACE_BITS = 0x3fffffff;

function createFilter(): Filter {
	return { bits: new Int32Array(2 ** (SMALLEST - 5)), shift: 32 - SMALLEST, hashes: [] };
}

function mark({ bits, shift }: Filter, hash: number): void {
	const bit = Math.imul(hash, GOLDEN) >>> shift;
	bits[bit >>> 5] = (bits[bit >>> 5] ?? 0) | (1 << (bit & 31));
}

function add(filter: Filter, hash: number): void {
	filter.hashes.push(hash);
	if (filter.hashes.length * ROOM > filter.bits.length * 32) {
		filter.bits = new Int32Array(filter.bits.length * 4);
		filter.shift -= 2;
		for (const known of filter.hashes) mark(filter, known);
	} else mark(filter, hash);
}

/** Spellings of two words together; more of them would cost more to keep than they spare. */
const MOST_PAIRS = 12;

function pairOf(first: number, second: number): number {
	return Math.imul(first, GOLDEN) ^ second;
}

function mayHold({ bits, shift }: Filter, hash: number): boolean {
	const bit = Math.imul(hash, GOLDEN) >>> shift;
	return ((bits[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0;
}

/** An empty trie. */
export function createTrie<T>(): Trie<T> {
	return {
		root: { id: 0, open: true, value: null },
		edges: new Map(),
		nodes: 1,
		first: createFilter(),
		small: createFilter(),
		alone: createFilter(),
		pairs: createFilter(),
	};
}

/**
 * Adds a name. `words` holds for each place the spellings that may stand there, `gaps` the
 * punctuation before each place ('' for joiners); `capital` where the first word has to begin with
 * one. Returns the end nodes: one, or several where spellings were already there in other names.
 */
export function insert<T>(
	trie: Trie<T>,
	words: readonly (readonly string[])[],
	gaps: readonly string[],
	capital: boolean,
): Node<T>[] {
	const seconds = words[1] ?? [];
	const paired = seconds.length > 0 && seconds.length * (words[0]?.length ?? 0) <= MOST_PAIRS;
	for (const spelling of words[0] ?? []) {
		const hash = hashOf(spelling);
		if (paired) for (const second of seconds) add(trie.pairs, pairOf(hash, hashOf(second)));
		else add(trie.alone, hash);
		add(trie.first, hash);
		if (!capital) add(trie.small, hash);
	}
	let nodes: Node<T>[] = [trie.root];
	for (let place = 0; place < words.length; place++) {
		const spellings = words[place] ?? [];
		const gap = gaps[place] ?? '';
		if (nodes.length === 1 && nodes[0]) nodes = step(trie, nodes[0], spellings, gap);
		else nodes = [...new Set(nodes.flatMap((node) => step(trie, node, spellings, gap)))];
	}
	return nodes;
}

/** The nodes below one node for some spellings, made where they are missing. */
function step<T>(trie: Trie<T>, node: Node<T>, spellings: readonly string[], gap: string): Node<T>[] {
	const { edges } = trie;
	node.open = true;
	const reached: Node<T>[] = [];
	// Spellings that are new here share one node: endings cost an entry each, not a branch.
	let shared: Node<T> | null = null;
	for (const word of spellings) {
		let place = placeOf(node, hashOf(word), gap);
		let edge = edges.get(place);
		while (edge && (edge.from !== node || edge.word !== word || edge.gap !== gap)) edge = edges.get(++place);
		if (!edge) {
			shared ??= { id: trie.nodes++, open: false, value: null };
			edge = { from: node, gap, word, node: shared };
			edges.set(place, edge);
		}
		if (!reached.includes(edge.node)) reached.push(edge.node);
	}
	return reached;
}

function placeOf({ id }: { id: number }, hash: number, gap: string): number {
	const word = gap === '' ? hash : hash ^ hashOf(gap);
	return (word ^ Math.imul(id, GOLDEN)) & PLACE_BITS;
}

function follow<T>(trie: Trie<T>, node: Node<T>, tokens: Tokens, index: number, gap: string): Node<T> | null {
	let place = placeOf(node, tokens.cells[index * 4 + 2] ?? 0, gap);
	for (;;) {
		const edge = trie.edges.get(place++);
		if (!edge) return null;
		if (edge.from === node && edge.gap === gap && isWord(tokens, index, edge.word)) return edge.node;
	}
}

/**
 * The first token from `from` on at which a name may start; the number of tokens where none does. Most
 * words end here, so all is read straight from the tables.
 */
export function nextStart<T>(trie: Trie<T>, tokens: Tokens, from: number): number {
	const { first, small, alone, pairs } = trie;
	const { codes, count, cells } = tokens;
	for (let index = from; index < count; index++) {
		const unit = codes[cells[index * 4] ?? 0] ?? 0;
		const { bits, shift } = unit >= SMALL_A && unit <= SMALL_Z ? small : first;
		const hash = cells[index * 4 + 2] ?? 0;
		const bit = Math.imul(hash, GOLDEN) >>> shift;
		if (((bits[bit >>> 5] ?? 0) & (1 << (bit & 31))) === 0) continue;
		if (mayHold(alone, hash)) return index;
		if (index + 1 < count && mayHold(pairs, pairOf(hash, cells[index * 4 + 6] ?? 0))) return index;
	}
	return count;
}

/**
 * The longest name that starts at a token and that `accept` takes: its value and its last token, or
 * null. Cost is the length of the name.
 */
export function longestAt<T>(
	trie: Trie<T>,
	tokens: Tokens,
	index: number,
	accept: (value: T, tokens: Tokens, first: number) => boolean,
): { value: T; last: number } | null {
	let best: { value: T; last: number } | null = null;
	let node: Node<T> | null = trie.root;
	let gap: string | null = '';
	for (let last = index; gap !== null; last++) {
		node = follow(trie, node, tokens, last, gap);
		if (!node) break;
		if (node.value !== null && accept(node.value, tokens, index)) best = { value: node.value, last };
		gap = node.open ? gapAfter(tokens, last) : null;
	}
	return best;
}
