import { describe, expect, it } from 'vitest';
import { cardRecord, sourceLine } from './card-record';
import { indexCorpus } from './corpus-index';
import { FILES, fixtureCorpus } from './fixtures/data';

const index = indexCorpus(fixtureCorpus());

describe('cardRecord', () => {
	it('resolves all that a card shows', () => {
		const card = cardRecord(index, 'world-court');
		expect(card).toMatchObject({
			id: 'world-court',
			name: 'World Court of Examples',
			type: 'PublicBody',
			description: { text: 'A court', asOf: { edtf: '2025-06' } },
			statementCount: 2,
			eventCount: 2,
			corpusAsOf: '2026-01-31',
		});
		expect(card?.statements.map(({ text }) => text)).toEqual(['It judges.', 'It sits.']);
		expect(card?.statements[0]?.sources.map(({ label }) => label)).toEqual(['Decree', 'Gazette', 'Echo']);
		expect(card?.events.map(({ id }) => id)).toEqual(['soren-oe-sanctioned', 'court-opens']);
		expect(card?.disputes[0]?.versions.map(({ sources }) => sources[0]?.passage)).toEqual([
			'gazette#1',
			'echo#1',
		]);
	});

	it('leaves to others what is said of them, though it concerns the entity', () => {
		expect(index.statementsAbout('soren-oe').map(({ id }) => id)).toEqual(['world-court-2']);
		const card = cardRecord(index, 'soren-oe');
		expect(card?.statements).toEqual([]);
		expect(card?.statementCount).toBe(0);
		expect(card?.measures).toEqual([
			{
				kind: 'sanction',
				label: 'Example sanctions',
				from: expect.objectContaining({ edtf: '2025-06-05' }),
				asOf: expect.objectContaining({ edtf: expect.any(String) }),
				sources: [expect.objectContaining({ passage: 'decree#1' })],
				independent: 1,
			},
		]);
	});

	it('carries eight statements at most, the most salient first', () => {
		const more = [1, 4, 2, 5, 3, 1, 2, 3, 4, 5].map(
			(n, at) => `  - { text: Says ${n} in ${at}., asOf: 2025, salience: ${n}, sources: [gazette#1] }`,
		);
		const yaml = `${FILES['entities/soren-oe.yaml']}\nstatements:\n${more.join('\n')}`;
		const card = cardRecord(indexCorpus(fixtureCorpus({ 'entities/soren-oe.yaml': yaml })), 'soren-oe');
		expect(card?.statements.map(({ salience }) => salience)).toEqual([5, 5, 4, 4, 3, 3, 2, 2]);
		expect(card?.statementCount).toBe(10);
	});

	it('is null for what the corpus does not know', () => {
		expect(cardRecord(index, 'constructor')).toBeNull();
	});
});

describe('sourceLine', () => {
	it('says where a text came from and how it puts the date', () => {
		expect(sourceLine(index, { passage: 'echo#1', wording: 'last week' })).toEqual({
			passage: 'echo#1',
			document: 'echo',
			label: 'Echo',
			title: 'Echo reports',
			published: expect.objectContaining({ edtf: '2025-06' }),
			number: 1,
			tier: 'rewrite',
			wording: 'last week',
			digest: 'The same again.',
			inferred: false,
			relation: 'a rewrite',
		});
	});

	it('is null for a passage that is not there', () => {
		expect(sourceLine(index, { passage: 'echo#2' })).toBeNull();
	});
});

describe('indexCorpus', () => {
	it('knows what cites a passage', () => {
		const cited = index.citedBy('gazette#2');
		expect(cited.entities.map(({ id }) => id)).toEqual(['soren-oe']);
		expect(cited.events.map(({ id }) => id)).toEqual(['soren-oe-sanctioned', 'court-opens']);
		expect([cited.statements, cited.disputes]).toEqual([[], []]);
		expect(index.citedBy('nothing#1')).toEqual({ entities: [], statements: [], events: [], disputes: [] });
	});

	it('gives passages in the order of their document', () => {
		expect(index.passagesOf('gazette').map(({ number }) => number)).toEqual([1, 2]);
		expect(index.passagesOf('__proto__')).toEqual([]);
	});
});
