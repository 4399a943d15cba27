/**
 * A trie over words: one look-up a word, whatever the number of names. Its first step is a bitmap of
 * hashes, so that most words of a page cost neither a slice nor a look-up.
 */
import { gapAfter, hashOf, type Tokens, wordAt } from './tokens';

export interface Node<T> {
	children: Map<string, Node<T>> | null;
	value: T | null;
}

export interface Trie<T> {
	readonly root: Node<T>;
	/** 1 at the hash of every first word. */
	readonly first: Uint8Array;
}

/** An empty trie. */
export function createTrie<T>(): Trie<T> {
	return { root: { children: null, value: null }, first: new Uint8Array(0x10000) };
}

/**
 * Adds a name. `words` holds for each place the spellings that may stand there, `gaps` the
 * punctuation before each place ('' for joiners). Returns the end nodes: one, or several where
 * spellings were already there in other names.
 */
export function insert<T>(trie: Trie<T>, words: readonly string[][], gaps: readonly string[]): Node<T>[] {
	let nodes: Node<T>[] = [trie.root];
	for (let place = 0; place < words.length; place++) {
		const spellings = words[place] ?? [];
		const gap = gaps[place] ?? '';
		if (place === 0) for (const spelling of spellings) trie.first[hashOf(spelling)] = 1;
		if (nodes.length === 1 && nodes[0]) nodes = step(nodes[0], spellings, gap);
		else nodes = [...new Set(nodes.flatMap((node) => step(node, spellings, gap)))];
	}
	return nodes;
}

/** The nodes below one node for some spellings, made where they are missing. */
function step<T>(node: Node<T>, spellings: readonly string[], gap: string): Node<T>[] {
	node.children ??= new Map();
	const reached: Node<T>[] = [];
	// Spellings that are new here share one node: endings cost an entry each, not a branch.
	let shared: Node<T> | null = null;
	for (const spelling of spellings) {
		const key = gap === '' ? spelling : gap + spelling;
		let child = node.children.get(key);
		if (!child) {
			shared ??= { children: null, value: null };
			child = shared;
			node.children.set(key, child);
		}
		if (!reached.includes(child)) reached.push(child);
	}
	return reached;
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
	if (trie.first[tokens.hashes[index] ?? 0] !== 1) return null;
	let node = trie.root.children?.get(wordAt(tokens, index));
	let best: { value: T; last: number } | null = null;
	for (let last = index; node; last++) {
		if (node.value !== null && accept(node.value, tokens, index)) best = { value: node.value, last };
		if (!node.children) break;
		const gap = gapAfter(tokens, last);
		if (gap === null) break;
		node = node.children.get(gap + wordAt(tokens, last + 1));
	}
	return best;
}
