import { describe, expect, it } from 'vitest';
import { checkVoice } from './check-voice';

function wordsIn(text: string): string[] {
	const found: string[] = [];
	checkVoice({ file: 'a.yaml', line: 3, text }, (file, line, message, severity) => {
		expect([file, line, severity]).toEqual(['a.yaml', 3, 'warning']);
		found.push(/^“([^”]*)”/.exec(message)?.[1] ?? '');
	});
	return found;
}

describe('checkVoice', () => {
	it.each<[string, string, string[]]>([
		['a plain sentence', 'The chamber issued a warrant on 17 March 2023.', []],
		['an adjective', 'The notorious commander was arrested.', ['notorious']],
		['a capital', 'Brutal fighting went on.', ['Brutal']],
		['doubt by a word', 'The so-called tribunal met.', ['so-called']],
		['two in one sentence', 'A brave judge defied the regime.', ['regime', 'brave']],
		['one word twice', 'A sham trial is a sham.', ['sham']],
		['somebody else’s word, quoted', 'The minister called it “a shameful regime”.', []],
		['straight marks', 'The minister called it "a sham".', []],
		['a set term', 'The sanctions regime was renewed; so was the legal regime.', []],
		['a charge', 'The charges are torture and cruel treatment.', []],
		['a part of another word', 'The Shamali plain and Boldizsár Nagy.', []],
		['a word after a hyphen', 'A far-right party.', ['far-right']],
	])('%s', (_, text, expected) => {
		expect(wordsIn(text)).toEqual(expected);
	});
});
