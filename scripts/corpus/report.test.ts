import { describe, expect, it } from 'vitest';
import { FILES, fixtureCorpus } from '../../lib/corpus/fixtures/data';
import { corpusReport } from './report';

const path = 'documents/decree.md';
const digests = Array.from({ length: 24 }, (_, n) => `${n + 2}. Not cited.`).join('\n\n');
const corpus = fixtureCorpus({ [path]: `${FILES[path]}\n${digests}\n` });

describe('corpusReport', () => {
	it('cuts a long list and says how much it leaves out', () => {
		const lines = corpusReport(corpus, false).split('\n');
		const list = lines[lines.indexOf('passages that nothing cites (24)') + 1];
		expect(list).toMatch(/^ {2}decree#2, .*decree#21 and 4 more$/);
	});

	it('prints the whole list when asked to', () => {
		expect(corpusReport(corpus, true)).toMatch(/decree#24, decree#25\n/);
	});

	it('begins with the counts, and names an empty list', () => {
		const report = corpusReport(corpus, false);
		expect(report.startsWith('documents   3\n')).toBe(true);
		expect(report).toContain('\nevents without an entity (0)\n');
	});
});
