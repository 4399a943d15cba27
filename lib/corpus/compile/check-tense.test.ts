import { describe, expect, it } from 'vitest';
import { FILES, filesWith } from '../fixtures/data';
import { isBarePresent } from './check-tense';
import { compileCorpus } from './compile';

describe('isBarePresent', () => {
	it.each([
		['He is the President of the Court.', true],
		['She leads the office.', true],
		['They have not been arrested.', true],
		['Three suspects remain at large.', true],
		['Three suspects remained at large.', false],
		['It remains in force.', true],
		['Its head was the Registrar.', false],
		['Warrants were still open in May.', false],
		['He is the President (as of June 2025).', false],
		['He was elected in 2024.', false],
		['He said: “The Court is strong”.', false],
		['The chamber found that he is fit to stand trial.', false],
		['The district held a vote.', false],
	])('%s %s', (text, expected) => {
		expect(isBarePresent(text)).toBe(expected);
	});
});

describe('compileCorpus', () => {
	const warnings = (text: string, asOf: string) => {
		const path = 'entities/world-court.yaml';
		const yaml = (FILES[path] ?? '')
			.replace('It sits.', text)
			.replace('asOf: 2025-06\n    about', `asOf: ${asOf}\n    about`);
		return compileCorpus(filesWith({ [path]: yaml })).problems;
	};

	it('warns, with the place, of the present tense more than a year before its own day', () => {
		expect(warnings('It is in Ruritania.', '2025-01-30')).toEqual([
			expect.objectContaining({
				file: 'entities/world-court.yaml',
				line: 13,
				severity: 'warning',
				message: expect.stringContaining('in the present tense, but as of 2025-01-30'),
			}),
		]);
	});

	it.each([
		['a day less', 'It is in Ruritania.', '2025-01-31'],
		['a year that may reach into the last one', 'It is in Ruritania.', '2025'],
		['the past tense', 'It was in Ruritania.', '2020'],
	])('is silent on %s', (_, text, asOf) => {
		expect(warnings(text, asOf)).toEqual([]);
	});
});
