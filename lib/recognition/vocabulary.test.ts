import { describe, expect, it } from 'vitest';
import { hashOf, tokenise } from './tokens';
import { Vocabulary } from './vocabulary';

const words = new Vocabulary('the Präsident судьи');

describe('a vocabulary', () => {
	it.each([
		['the court', 0, true],
		['the court', 1, false],
		['the court', -1, false],
		['the court', 2, false],
		['PRÄSIDENT', 0, true],
		['pra\u0308sident', 0, true],
		['pre\u00adsident', 0, false],
		['Судьи', 0, true],
		['T.H.E. court', 0, true],
	])('%s, word %i: %s', (text, index, expected) => {
		expect(words.holds(tokenise(text), index)).toBe(expected);
	});

	it('tells words of one hash apart', () => {
		// A Latin letter before a Cyrillic one: 31 × 98 + 0x430 is 31 × 97 + 0x44f.
		const words = ['b\u0430', 'a\u044f'];
		expect(new Set([...words, 'ab'].map(hashOf)).size).toBe(2);
		const both = new Vocabulary(words.join(' '));
		const first = new Vocabulary('b\u0430');
		expect([...both]).toEqual(words);
		for (const word of words) {
			expect(both.has(word)).toBe(true);
			expect(both.holds(tokenise(word), 0)).toBe(true);
			expect(first.has(word)).toBe(word === words[0]);
			expect(first.holds(tokenise(word), 0)).toBe(word === words[0]);
		}
	});
});
