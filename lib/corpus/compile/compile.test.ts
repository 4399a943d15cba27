import { describe, expect, it } from 'vitest';
import { change, FILES, filesWith, TEXTS } from '../fixtures/data';
import { compileCorpus } from './compile';
import { formatProblem } from './problem';

function problemsOf(changes: Record<string, string | null>, texts?: ReadonlyMap<string, string>): string[] {
	return compileCorpus(filesWith(changes), texts ? { texts } : {}).problems.map(formatProblem);
}

const court = 'entities/world-court.yaml';
const judge = 'entities/soren-oe.yaml';

describe('compileCorpus refuses, with file and line', () => {
	it.each<[string, Record<string, string | null>, string]>([
		[
			'a missing field',
			change(court, 'type: PublicBody\n', ''),
			`${court}:1: type is missing; write it down`,
		],
		['a wrong value', change(court, 'PublicBody', 'Court'), `${court}:1: type: expected`],
		['an unknown field', change(judge, 'related:', 'relatives:'), `${judge}:8: relatives: no such field`],
		['broken YAML', { [judge]: 'name: [a\nb: c' }, `${judge}:2: not valid YAML`],
		['a repeated key', change(court, 'anchor: true', 'name: again'), `${court}:4: not valid YAML: Map keys`],
		[
			'no source on a statement',
			change(court, '    sources: [decree#1]', '    sources: []'),
			`${court}:16: statements[2].sources: needs at least one source`,
		],
		[
			'sources left out',
			change(court, '    sources: [decree#1]', '    salience: 2'),
			`${court}:13: statements[2].sources is missing`,
		],
		[
			'no source on a measure',
			change(judge, 'asOf: 2025-06, sources: [decree#1] }\nrelated', 'asOf: 2025-06 }\nrelated'),
			`${judge}:7: measures[1].sources is missing`,
		],
		[
			'no source on a role',
			change(judge, ', sources: [gazette#2]', ''),
			`${judge}:5: roles[1].sources is missing`,
		],
		[
			'no source on a description',
			change(court, ', sources: [decree#1]', ''),
			`${court}:3: description.sources is missing`,
		],
		[
			'no source on an event',
			change('events/2025.yaml', '  sources: [gazette#1, gazette#2]', '  sources: []'),
			'events/2025.yaml:12: [2].sources: needs at least one source',
		],
		[
			'a source that is no passage id',
			change(court, '[echo#1, ', '[echo, '),
			`${court}:12: statements[1].sources[1]: must be document-id#number`,
		],
		['an unknown passage', change(court, 'gazette#1,', 'gazette#9,'), `${court}:12: no passage "gazette#9"`],
		['an unknown entity', change(court, '[soren-oe]', '[soren-oo]'), `${court}:15: no entity "soren-oo"`],
		[
			'an unknown body',
			change(judge, 'body: world-court', 'body: moon-court'),
			`${judge}:5: no entity "moon-court"`,
		],
		[
			'an unknown event',
			change('disputes.yaml', '[court-opens]', '[court-shuts]'),
			'disputes.yaml:8: no event "court-shuts"',
		],
		[
			'a repeated event id',
			change('events/2025.yaml', 'id: court-opens', 'id: soren-oe-sanctioned'),
			'events/2025.yaml:7: the id "soren-oe-sanctioned" is taken at events/2025.yaml:1',
		],
		[
			'a bad date',
			change('events/2025.yaml', '2025-06-05', '2025-02-30'),
			'events/2025.yaml:2: date: "2025-02-30" is not a date; write',
		],
		[
			'a day after the corpus',
			change(court, '2025-06-05', '2026-02-01'),
			`${court}:10: asOf 2026-02-01 lies after`,
		],
		[
			'one dispute version',
			change('disputes.yaml', '    - { text: Five., sources: [echo#1] }\n', ''),
			'disputes.yaml:4: [1].versions: needs at least two versions',
		],
		[
			'digests out of step',
			change('documents/gazette.md', '2. On', '3. On'),
			'documents/gazette.md:15: digest 3 stands where 2 should',
		],
		[
			'text outside a digest',
			change('documents/gazette.md', '1. The', 'The'),
			'documents/gazette.md:13: text outside a digest',
		],
		[
			'no front matter',
			{ 'documents/echo.md': '1. A digest.' },
			'documents/echo.md:1: front matter is missing',
		],
		[
			'an unknown tier',
			change('documents/echo.md', 'kind: rewrite', 'kind: gossip'),
			'documents/echo.md:9: kind: expected',
		],
		[
			'a file that is no slug',
			{ [judge]: null, 'entities/Soren_Oe.yaml': FILES[judge] ?? '' },
			'entities/Soren_Oe.yaml:1: the file name "Soren_Oe" is not a slug',
		],
		[
			'a file that belongs nowhere',
			{ 'persons/x.yaml': 'a: b' },
			'persons/x.yaml:1: no such file belongs in the data',
		],
		['no settings', { 'corpus.yaml': null }, 'corpus.yaml:1: the file is missing'],
		[
			'anchor and counterpart',
			change(court, 'anchor: true', 'anchor: true\ncounterpart: true'),
			`${court}:5: an anchor cannot be a counterpart`,
		],
		[
			'a language that is none',
			change(court, '  fr:', '  french!:'),
			`${court}:7: "french!" is not a language`,
		],
		[
			'a form twice',
			change(court, '[Cour mondiale des exemples]', '[Cour, Cour]'),
			`${court}:7: "Cour" stands twice in fr`,
		],
		[
			'a quotation too long',
			change('documents/decree.md', 'What', `“${'word '.repeat(26)}” What`),
			'documents/decree.md:12: the quotation of 26 words is too long',
		],
		[
			'an open quotation',
			change(court, 'It judges.', '“It judges.'),
			`${court}:9: a quotation is not closed`,
		],
	])('%s', (_, changes, expected) => {
		const { corpus } = compileCorpus(filesWith(changes));
		expect(corpus).toBeNull();
		expect(
			problemsOf(changes).find((line) => line.startsWith(expected)),
			problemsOf(changes).join('\n'),
		).toBeDefined();
	});

	it.each([
		['the same form', 'aliases: { en: [Cour mondiale des exemples] }'],
		['the form in other case and accents', 'aliases: { fr: [cour mondiale dés exemples] }'],
		['a form that is weak elsewhere', 'aliases: { en: [wce] }'],
	])('%s claimed by two entities without weak', (_, aliases) => {
		const lines = problemsOf({ [judge]: `${FILES[judge]}\n${aliases}` });
		expect(
			lines.some((line) => line.startsWith(`${judge}:9:`) && line.includes('also names world-court')),
		).toBe(true);
	});

	it('but takes a form that both mark as weak', () => {
		const both = `${FILES[judge]}\naliases: { en: [{ form: wce, weak: true }] }`;
		expect(problemsOf({ [judge]: both })).toEqual([]);
	});
});

describe('compileCorpus with texts', () => {
	it('fills the passages and finds each quotation, whatever its marks', () => {
		const { corpus, problems } = compileCorpus(filesWith(), { texts: TEXTS });
		expect(problems).toEqual([]);
		expect(corpus?.withTexts).toBe(true);
		expect(corpus?.passages.find(({ id }) => id === 'gazette#1')?.full).toBe(
			'The judge said: “We will go on.”',
		);
		expect(corpus?.passages.find(({ id }) => id === 'decree#1')?.full).toBeUndefined();
		expect(
			problemsOf(change('documents/gazette.md', 'On the rules', "On “The Court's   rules”"), TEXTS),
		).toEqual([]);
	});

	it.each<[string, Record<string, string>, string]>([
		[
			'a quotation that is not there',
			change('documents/gazette.md', 'We will go on', 'We will go away'),
			'documents/gazette.md:13: “We will go away” is not in the text',
		],
		[
			'a statement that misquotes',
			change(judge, 'A judge,', '“A judge”,'),
			`${judge}:3: “A judge” is not in the text`,
		],
		[
			'an empty line',
			change('documents/gazette.md', '{line=4}', '{line=3}'),
			'documents/gazette.md:15: the text has nothing on line 3',
		],
		[
			'a line past the end',
			change('documents/gazette.md', '{line=4}', '{line=40}'),
			'documents/gazette.md:15: the text has nothing on line 40',
		],
		[
			'no line',
			change('documents/gazette.md', ' {line=4}', ''),
			'documents/gazette.md:15: the digest does not say where',
		],
		[
			'a text that is missing',
			change('documents/gazette.md', 'file: gazette.txt', 'file: other.txt'),
			'documents/gazette.md:10: the folder of texts has no "other.txt"',
		],
	])('refuses %s', (_, changes, expected) => {
		expect(compileCorpus(filesWith(changes), { texts: TEXTS }).corpus).toBeNull();
		expect(
			problemsOf(changes, TEXTS).find((line) => line.startsWith(expected)),
			problemsOf(changes, TEXTS).join('\n'),
		).toBeDefined();
	});

	it('warns of a quotation that stands on another line', () => {
		const lines = problemsOf(
			change('documents/gazette.md', 'On the rules', '“We will go on” and the rules'),
			TEXTS,
		);
		expect(lines).toEqual([
			expect.stringMatching(/^documents\/gazette\.md:15: warning: .* not on the line given$/),
		]);
	});
});
