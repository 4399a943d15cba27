import { describe, expect, test } from 'vitest';
import { addFirstWords, CUE, createFirstWords, type Kind, NAME, NOUN, startOf, startsIn } from './starts';
import { tokenise } from './tokens';

function startsOf(
	words: ReturnType<typeof createFirstWords>,
	text: string,
): [token: number, kinds: number][] {
	const { list, count } = startsIn(words, tokenise(text));
	return Array.from(list.subarray(0, count), (entry) => [startOf(entry), entry & (NAME | CUE | NOUN)]);
}

const ADDED: [kind: Kind, words: string[][], capital: boolean][] = [
	[NAME, [['court', 'courts'], ['watch']], true],
	[NOUN, [['court']], false],
	[CUE, [['arrest'], ['warrant', 'warrants']], false],
	[NAME, [['khan']], true],
	[CUE, [['khan']], false],
];

describe('where something may begin', () => {
	const words = createFirstWords();
	for (const [kind, spellings, capital] of ADDED) addFirstWords(words, kind, spellings, capital);

	test.each<[string, string, [number, number][]]>([
		['nothing', 'rain in the hills', []],
		['no text', '', []],
		['a word alone', 'the court', [[1, NOUN]]],
		['a small letter begins no name that needs a capital', 'khan', [[0, CUE]]],
		['a capital begins all', 'Khan', [[0, NAME | CUE]]],
		['a second word that fits', 'an arrest warrant', [[1, CUE]]],
		['one that does not', 'an arrest today', []],
		['a second word that fits one kind alone', 'Court rules', [[0, NOUN]]],
		['one that fits two', 'Court Watch', [[0, NAME | NOUN]]],
		['nothing behind', 'arrest', []],
		[
			'several',
			'Courts watch the court',
			[
				[0, NAME],
				[3, NOUN],
			],
		],
	])('%s: %s', (_, text, expected) => {
		expect(startsOf(words, text)).toEqual(expected);
	});

	test('none is lost, however many there are', () => {
		const many = createFirstWords();
		const spellings = Array.from({ length: 20_000 }, (_, at) => `w${at}`);
		for (const spelling of spellings) addFirstWords(many, NAME, [[spelling]], false);
		expect(startsOf(many, spellings.join(' '))).toEqual(spellings.map((_, at) => [at, NAME]));
	});

	test('kinds tell whether any is there', () => {
		expect(startsIn(words, tokenise('the court and Khan')).kinds).toBe(NAME | CUE | NOUN);
		expect(startsIn(words, tokenise('rain')).kinds).toBe(0);
	});
});
