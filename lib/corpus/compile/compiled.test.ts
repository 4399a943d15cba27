import { describe, expect, it } from 'vitest';
import { change, FILES, filesWith, fixtureCorpus } from '../fixtures/data';
import { compileCorpus } from './compile';
import { formatProblem } from './problem';

function problemsOf(changes: Record<string, string>): string[] {
	return compileCorpus(filesWith(changes)).problems.map(formatProblem);
}

const court = 'entities/world-court.yaml';
const judge = 'entities/soren-oe.yaml';

describe('compileCorpus on weak pages', () => {
	const weak = 'weak pages alone never make a statement';
	const founding = (changes: Record<string, string>) => ({
		...change('documents/echo.md', 'kind: rewrite\n', 'kind: rewrite\nfile: echo.txt\n'),
		...changes,
	});
	const statement = change(court, '    sources: [decree#1]', '    sources: [echo#1]');
	const event = change('events/2025.yaml', '  sources: [gazette#1, gazette#2]', '  sources: [echo#1]');

	it.each([
		['a statement', statement, `${court}:16: weak`],
		['an event', event, 'events/2025.yaml:12: weak'],
	])('refuses %s that rests on rewrites alone', (_, changes, place) => {
		expect(problemsOf(changes)).toEqual([expect.stringContaining(weak)]);
		expect(problemsOf(changes)[0]).toMatch(place);
	});

	it.each([
		['a founding text may stand alone though it is a rewrite', founding(statement)],
		[
			'a rewrite beside another source',
			change(court, '    sources: [decree#1]', '    sources: [echo#1, gazette#1]'),
		],
		['a version of a dispute, which says who says it', {}],
	])('but takes %s', (_, changes) => {
		expect(problemsOf(changes)).toEqual([]);
	});
});

describe('the compiled corpus', () => {
	it('concerns whom its author names, then whom the sentence names, and never its subject', () => {
		const about = (text: string) => {
			const changes = change(
				judge,
				'related:',
				`statements: [{ text: ${text}, asOf: 2025, sources: [decree#1] }]\nrelated:`,
			);
			return fixtureCorpus(changes).statements.find(({ entity }) => entity === 'soren-oe')?.about;
		};
		expect(about('The world court of examples')).toEqual([]);
		expect(about('The World Court of Examples chose Soren Lukasz Oe')).toEqual(['world-court']);
		expect(about('The WCE chose him')).toEqual([]);
		const both = change(court, 'text: It sits.', 'text: It seats Søren Łukasz Øe.');
		expect(fixtureCorpus(both).statements.find(({ id }) => id === 'world-court-2')?.about).toEqual([
			'soren-oe',
		]);
	});

	it('orders sources by tier and counts those that stand on their own', () => {
		const [judges, sits] = fixtureCorpus().statements.filter(({ entity }) => entity === 'world-court');
		expect(judges?.id).toBe('world-court-1');
		expect(judges?.sources.map(({ passage }) => passage)).toEqual(['decree#1', 'gazette#1', 'echo#1']);
		expect(judges?.independent).toBe(2);
		expect(judges?.tier).toBe('official');
		expect(sits).toMatchObject({ id: 'world-court-2', independent: 1, salience: 3, about: ['soren-oe'] });
	});

	it('adds the name as an English alias unless it is listed', () => {
		const forms = (yaml: string) =>
			fixtureCorpus({ [judge]: yaml }).entities.find(({ id }) => id === 'soren-oe')?.aliases;
		const name = 'Søren Łukasz Øe';
		expect(forms(FILES[judge] ?? '')).toEqual([{ form: name, lang: 'en', weak: false }]);
		const listed = `${FILES[judge]}\naliases: { en: [{ form: ${name}, weak: true }] }`;
		expect(forms(listed)).toEqual([{ form: name, lang: 'en', weak: true }]);
	});

	it('keeps the wording of a date on its source, and events in order', () => {
		const { events } = fixtureCorpus();
		expect(events.map(({ id }) => id)).toEqual(['court-opens', 'soren-oe-sanctioned']);
		expect(events[0]?.independent).toBe(1);
		expect(events[1]?.sources).toEqual([
			{ passage: 'decree#1' },
			{ passage: 'gazette#2', wording: 'in June' },
		]);
	});

	it('has a version that follows the content and nothing else', () => {
		const version = fixtureCorpus().version;
		expect(version).toMatch(/^[0-9a-f]{16}$/);
		expect(compileCorpus(filesWith().reverse()).corpus?.version).toBe(version);
		const windows = filesWith().map(({ path, text }) => ({
			path,
			text: `\uFEFF${text.replaceAll('\n', '\r\n')}`,
		}));
		expect(compileCorpus(windows).corpus?.version).toBe(version);
		expect(fixtureCorpus(change(court, 'It judges', 'It rules')).version).not.toBe(version);
	});

	it('leaves out what is not known', () => {
		const document = fixtureCorpus().documents.find(({ id }) => id === 'gazette');
		expect(document).toMatchObject({ tier: 'press', inferred: [], file: 'gazette.txt' });
		expect(document && 'author' in document).toBe(false);
	});
});
