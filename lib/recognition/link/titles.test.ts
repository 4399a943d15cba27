import { describe, expect, test } from 'vitest';
import { withPrefixes } from '../inflect';
import { tokenise, wordsOf } from '../tokens';
import { mayBeGivenName } from './given-names';
import { officeOf, TITLES } from './titles';

function folded(word: string): string {
	return wordsOf(tokenise(word)).join(' ');
}

describe('words for offices', () => {
	test.each([
		['procureure', 'prosecutor'],
		['Chefanklägerin', 'prosecutor'],
		['прокурора', 'prosecutor'],
		['والمدعي', 'prosecutor'],
		['התובעת', 'prosecutor'],
		['adjunta', 'deputy'],
		['заместителя', 'deputy'],
		['Yardımcısı', 'deputy'],
		['نائبة', 'deputy'],
		['судью', 'judge'],
		['Yargıç', 'judge'],
		['mayor', 'mayor'],
	])('%s is %s', (word, office) => {
		expect(TITLES.has(folded(word))).toBe(true);
		expect(officeOf(folded(word))).toBe(office);
	});
});

describe('given names in scripts without capitals', () => {
	test.each([
		['عمران', true],
		['ياسر', true],
		['صادق', true],
		['وقال', false],
		['يستقيل', false],
		['المدعي', false],
		['للقاضي', false],
		['עימראן', true],
		['לדברי', false],
		['והתובע', false],
	])('%s: %s', (word, may) => expect(mayBeGivenName(tokenise(word), 0)).toBe(may));
});

describe('particles written onto a name', () => {
	test.each([
		['الجنائية', ['والجنائية', 'بالجنائية', 'كالجنائية', 'وبالجنائية', 'للجنائية', 'فللجنائية']],
		['كريم', ['وكريم', 'لكريم', 'ولكريم', 'فبكريم', 'ككريم']],
		['בית', ['בבית', 'מבית', 'שבית', 'ושבבית', 'כשבית', 'ולבית']],
	])('%s', (word, spellings) => expect(withPrefixes(word)).toEqual(expect.arrayContaining(spellings)));
});
