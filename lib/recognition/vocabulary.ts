/** Closed word lists that a text's words are asked against by their hashes, so that no string is made. */
import { hashAt, hashOf, isWord, type Tokens, tokenise, wordsOf } from './tokens';

/** A set of folded words. */
export class Vocabulary {
	/** By hash; the next number where that is taken. */
	readonly #words = new Map<number, string>();

	/** `list` holds words of any spelling, with spaces between them. */
	constructor(list: string) {
		for (const part of list.trim().split(/\s+/)) this.#add(wordsOf(tokenise(part)).join(' '));
	}

	#add(word: string): void {
		let place = hashOf(word);
		while (this.#words.has(place) && this.#words.get(place) !== word) place++;
		this.#words.set(place, word);
	}

	/** Whether a folded word is in the list. */
	has(word: string): boolean {
		for (let place = hashOf(word); ; place++) {
			const known = this.#words.get(place);
			if (known === undefined || known === word) return known === word;
		}
	}

	/** Whether the token at an index is in the list; no token outside the text is. */
	holds(tokens: Tokens, index: number): boolean {
		if (index < 0 || index >= tokens.count) return false;
		for (let place = hashAt(tokens, index); ; place++) {
			const known = this.#words.get(place);
			if (known === undefined) return false;
			if (isWord(tokens, index, known)) return true;
		}
	}

	/** All words, folded. */
	[Symbol.iterator](): IterableIterator<string> {
		return this.#words.values();
	}
}
