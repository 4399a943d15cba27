import { expect, test } from 'vitest';
import { gapAfter } from './gaps';
import { clauseAt, hashAt, hashOf, rawAt, scan, tokenise, wordsOf } from './tokens';

test.each<[string, string[]]>([
	['The ICC’s seat', ['the', 'icc', 's', 'seat']],
	['E. O. 14203, I.C.C. and E.O. 14203', ['eo', '14203', 'icc', 'and', 'eo', '14203']],
	['Donald J. Trump, Plan B. A new one', ['donald', 'j', 'trump', 'plan', 'b', 'a', 'new', 'one']],
	['国际法院', ['国', '际', '法', '院']],
	['カリム・カーン検察官', ['カリム', 'カーン', '検', '察', '官']],
	['ICC検察', ['icc', '検', '察']],
	['한국어', ['한', '국', '어']],
	['éICC яICC', ['eicc', 'яicc']],
	['والمحكمة الدولية', ['والمحكمه', 'الدوليه']],
	['', []],
	['… — !', []],
])('%s', (text, words) => {
	const tokens = tokenise(text);
	expect(wordsOf(tokens)).toEqual(words);
	expect(words.map((_, index) => hashAt(tokens, index))).toEqual(words.map(hashOf));
});

test.each<[string, string | null]>([
	['a b', ''],
	['a\u00a0 b', ''],
	['a-b', ''],
	['a – b', '-'],
	['St. Paul', ''],
	['Court. Paul', '.'],
	["d'Ivoire", "'"],
	['a(b', '('],
	['a ........ b', null],
	['a', null],
])('between the words of %s', (text, gap) => expect(gapAfter(tokenise(text), 0)).toBe(gap));

test('raw words keep their case and marks', () => {
	expect(rawAt(tokenise('  Ibáñez’s'), 0)).toBe('Ibáñez');
	expect(rawAt(tokenise('x'), 5)).toBe('');
});

test.each<[string, number[]]>([
	['Mr. Khan left. He rose', [0, 0, 0, 1, 1]],
	['At 14.30; in May', [0, 0, 0, 1, 1]],
	['好。是！', [0, 1]],
	['a\nb', [0, 1]],
])('clauses of %s', (text, clauses) => {
	const tokens = tokenise(text);
	expect(clauses.map((_, index) => clauseAt(tokens, index))).toEqual(clauses);
});

test('what is kept stays when another text is scanned', () => {
	const kept = tokenise('International Criminal Court');
	scan('something else altogether, and longer than that');
	expect(wordsOf(kept)).toEqual(['international', 'criminal', 'court']);
});
