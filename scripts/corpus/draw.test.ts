import { describe, expect, it } from 'vitest';
import { FILES, fixtureCorpus } from '../../lib/corpus/fixtures/data';
import { drawStatements } from './draw';

const path = 'entities/world-court.yaml';
const more = Array.from(
	{ length: 30 },
	(_, n) => `  - { text: Says ${n}., asOf: 2025, sources: [gazette#1] }`,
);
const corpus = fixtureCorpus({ [path]: `${FILES[path]}\n${more.join('\n')}` });
const idsIn = (table: string) => [...table.matchAll(/^\| \d+ \| (\S+)/gm)].map(([, id]) => id);

describe('drawStatements', () => {
	it('draws the same for the same seed, without repeats, whatever the order of the corpus', () => {
		const drawn = idsIn(drawStatements(corpus, 10, 7));
		expect(new Set(drawn).size).toBe(10);
		const turned = { ...corpus, statements: [...corpus.statements].reverse() };
		expect(idsIn(drawStatements(turned, 10, 7))).toEqual(drawn);
		expect(idsIn(drawStatements(corpus, 10, 8))).not.toEqual(drawn);
	});

	it('draws all where there are fewer, and leaves the corpus as it is', () => {
		const before = corpus.statements.map(({ id }) => id);
		expect(idsIn(drawStatements(corpus, 99, 1)).sort()).toEqual([...before].sort());
		expect(corpus.statements.map(({ id }) => id)).toEqual(before);
	});

	it('sets each statement beside its sources, and says what is not known', () => {
		const rows = drawStatements(fixtureCorpus(), 2, 3).split('\n');
		const row = rows.find((line) => line.includes('It judges'));
		expect(row).toContain('| world-court-1 | It judges. | 2025-06-05 |');
		expect(row).toContain(
			'**decree#1** Decree; Decree reports; 2025-06; no address; official: What is decreed.<br>**gazette#1**',
		);
	});

	it('keeps a bar in a text from ending its cell', () => {
		const barred = fixtureCorpus({ [path]: (FILES[path] ?? '').replace('It judges.', 'It judges | rules.') });
		expect(drawStatements(barred, 2, 1)).toContain('It judges \\| rules.');
	});
});
