/**
 * A trie over words: one look-up a word, whatever the number of names. It is asked only where something may
 * begin (see `starts.ts`), so that most words of a page cost neither a slice nor a look-up.
 */
import { gapAfter } from './gaps';
import { GOLDEN } from './hash-filter';
import { addFirstWords, type FirstWords, type Kind } from './starts';
import { hashAt, hashOf, isWord, type Tokens } from './tokens';

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
	readonly kind: Kind;
	readonly firstWords: FirstWords;
}

/** Places are small enough to be plain integers in every engine. */
const PLACE_BITS = 0x3fffffff;

/** An empty trie of things of one kind; how they begin goes into `firstWords`. */
export function createTrie<T>(kind: Kind, firstWords: FirstWords): Trie<T> {
	return { root: { id: 0, open: true, value: null }, edges: new Map(), nodes: 1, kind, firstWords };
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
	addFirstWords(trie.firstWords, trie.kind, words, capital);
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
	let place = placeOf(node, hashAt(tokens, index), gap);
	for (;;) {
		const edge = trie.edges.get(place++);
		if (!edge) return null;
		if (edge.from === node && edge.gap === gap && isWord(tokens, index, edge.word)) return edge.node;
	}
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
