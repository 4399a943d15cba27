import { describe, expect, it } from 'vitest';
import { change, filesWith } from '../fixtures/data';
import { checkVoice } from './check-voice';
import { compileCorpus } from './compile';

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

describe('compileCorpus', () => {
	it.each<[string, Record<string, string>, string, number]>([
		['a digest', change('documents/decree.md', 'What is', 'The brutal'), 'documents/decree.md', 12],
		[
			'a statement',
			change('entities/world-court.yaml', 'It sits.', 'It is a sham.'),
			'entities/world-court.yaml',
			13,
		],
		['an event', change('events/2025.yaml', 'Ruritania lists', 'The regime lists'), 'events/2025.yaml', 4],
		['what frames a dispute', change('disputes.yaml', 'There are', 'There are brave'), 'disputes.yaml', 3],
	])('warns of a word of judgement in %s, with its place, and compiles', (_, changes, file, line) => {
		const { corpus, problems } = compileCorpus(filesWith(changes));
		expect(corpus).not.toBeNull();
		expect(problems).toEqual([expect.objectContaining({ file, line, severity: 'warning' })]);
		expect(problems[0]?.message).toContain('is a word of judgement');
	});
});
