import { describe, expect, it } from 'vitest';
import { indexCorpus } from '../../lib/corpus/corpus-index';
import { fixtureCorpus } from '../../lib/corpus/fixtures/data';
import { documentLighter } from './lit-passages';

const court = [
	'type: PublicBody',
	'name: International Criminal Court',
	'description: { text: A court, asOf: 2025-06, sources: [decree#1] }',
	'anchor: true',
	'aliases: { en: [{ form: ICC, weak: true }] }',
].join('\n');
const minister = [
	'type: Person',
	'name: Mia Minister',
	'description: { text: A minister, asOf: 2025-06, sources: [decree#1] }',
	'counterpart: true',
].join('\n');

const document = (digests: string[]) =>
	[
		'---\nlabel: Paper\ntitle: null\npublisher: null\nauthor: null\npublished: null\nurl: null\nlanguage: en\nkind: press\n---\n',
		...digests.map((digest, place) => `${place + 1}. ${digest}`),
	].join('\n\n');

const digests = [
	'Mia Minister speaks for the Court, says Mia Minister.',
	'Nobody is named here.',
	'Minister Smith and the ICC.',
	'Søren Łukasz Øe and Mia Minister.',
];
const index = indexCorpus(
	fixtureCorpus({
		'entities/international-criminal-court.yaml': court,
		'entities/mia-minister.yaml': minister,
		'documents/paper.md': document(digests),
	}),
);
const paper = index.documents.get('paper');
if (!paper) throw new Error('no document');
const lit = documentLighter(index)(paper);
const names = (passage: string) =>
	(lit.get(passage)?.digest ?? []).filter(({ entity }) => entity).map(({ text, entity }) => [text, entity]);

describe('a document', () => {
	it('has its names lit, each as often as it stands there, though no passage names the Court in full', () => {
		expect(names('paper#1')).toEqual([
			['Mia Minister', 'mia-minister'],
			['Mia Minister', 'mia-minister'],
		]);
		expect(names('paper#4')).toEqual([
			['Søren Łukasz Øe', 'soren-oe'],
			['Mia Minister', 'mia-minister'],
		]);
	});

	it('leaves a part of another name as it is', () => {
		expect(names('paper#2')).toEqual([]);
		expect(names('paper#3').map(([text]) => text)).not.toContain('Minister');
	});

	it('loses no letter', () => {
		for (const [place, digest] of digests.entries()) {
			const parts = lit.get(`paper#${place + 1}`)?.digest ?? [];
			expect(parts.map(({ text }) => text).join('')).toBe(digest);
			for (const { start, text } of parts) expect(digest.startsWith(text, start)).toBe(true);
		}
	});
});
