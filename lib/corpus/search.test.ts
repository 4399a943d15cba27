import { describe, expect, it } from 'vitest';
import { fixtureCorpus } from './fixtures/data';
import type { Corpus } from './model';
import { buildSearch } from './search';

describe('buildSearch', () => {
	const search = buildSearch(fixtureCorpus());
	const ids = (query: string) => search.find(query).entities.map(({ id }) => id);

	it.each([
		['Søren Łukasz Øe', 'soren-oe'],
		['soren lukasz', 'soren-oe'],
		['LUKASZ SOREN', 'soren-oe'],
		['luk', 'soren-oe'],
		['lukazs', 'soren-oe'],
		['sroen', 'soren-oe'],
		['soen', 'soren-oe'],
		['wce', 'world-court'],
		['cour mondiale', 'world-court'],
		['exmaples of wrold court', 'world-court'],
		['examples zebra', 'world-court'],
	])('%s → %s first', (query, id) => {
		expect(ids(query)[0]).toBe(id);
	});

	it('finds nothing for nothing and for what is far from every word', () => {
		for (const query of ['', '  ', '—', 'zebra', 'qqqqqqqq']) {
			expect(search.find(query)).toEqual({ entities: [], events: [], passages: [], terms: [] });
		}
	});

	it('puts what is met exactly before what is met by a slip', () => {
		const corpus = fixtureCorpus();
		const changed: Corpus = {
			...corpus,
			entities: corpus.entities.map((entity) =>
				entity.id === 'soren-oe'
					? { ...entity, aliases: [{ form: 'Wurld', lang: 'en', weak: false }] }
					: entity,
			),
		};
		expect(
			buildSearch(changed)
				.find('wurld')
				.entities.map(({ id }) => id),
		).toEqual(['soren-oe', 'world-court']);
		expect(
			buildSearch(changed)
				.find('world')
				.entities.map(({ id }) => id),
		).toEqual(['world-court', 'soren-oe']);
	});

	it('keeps places for a slip where many names begin with what was typed', () => {
		const corpus = fixtureCorpus();
		const [first] = corpus.entities;
		if (!first) throw new Error('the fixture has no entity');
		const named = (id: string, name: string) => ({ ...first, id, name, aliases: [] });
		const sites = Array.from({ length: 12 }, (_, n) => named(`site-${n}`, `Situation in place ${n}`));
		const crowded = buildSearch({ ...corpus, entities: [...sites, named('suit', 'Suit over a listing')] });
		const found = crowded.find('sit').entities.map(({ id }) => id);
		expect(found).toHaveLength(10);
		expect(found.slice(0, 5).every((id) => id.startsWith('site-'))).toBe(true);
		expect(found).toContain('suit');
		expect(crowded.find('situation').entities.every(({ id }) => id.startsWith('site-'))).toBe(true);
	});

	it('finds events and passages, and says which words to mark', () => {
		const found = search.find('rurit lists');
		expect(found.events.map(({ id }) => id)).toEqual(['soren-oe-sanctioned']);
		expect(found.terms).toEqual(expect.arrayContaining(['ruritania', 'lists']));
		expect(search.find('decreed').passages.map(({ id }) => id)).toEqual(['decree#1']);
	});

	describe('several words, some only told of what is sought', () => {
		const WITH_SUIT = {
			'entities/example-sanctions-act.yaml': [
				'type: LegalInstrument',
				'name: Example Sanctions Act',
				'description: { text: A law, asOf: 2025-06, sources: [decree#1] }',
			].join('\n'),
		};
		const wider = buildSearch(fixtureCorpus(WITH_SUIT));
		it.each([
			['soren sanctions', ['soren-oe', 'example-sanctions-act']],
			['sroen sanctions', ['soren-oe', 'example-sanctions-act']],
			['judge sanctions', ['soren-oe', 'example-sanctions-act']],
			['sanctions', ['example-sanctions-act']],
			['ruritania', ['soren-oe']],
		])('%s finds %j', (query, expected) => {
			expect(wider.find(query).entities.map(({ id }) => id)).toEqual(expected);
		});
		it.each([
			['sroen sanction', ['soren-oe-sanctioned']],
			['soren lists', ['soren-oe-sanctioned']],
		])('%s finds the events %j by their names and kind', (query, expected) => {
			expect(wider.find(query).events.map(({ id }) => id)).toEqual(expected);
		});
	});

	it('puts a full form of a name before names that only contain it', () => {
		const within = {
			'entities/wce-wce-charter.yaml': [
				'type: LegalInstrument',
				'name: WCE WCE',
				'description: { text: A law, asOf: 2025-06, sources: [decree#1] }',
			].join('\n'),
		};
		const found = buildSearch(fixtureCorpus(within)).find('wce');
		expect(found.entities.map(({ id }) => id)).toEqual(['world-court', 'wce-wce-charter']);
	});

	it('keeps to the limit', () => {
		expect(search.find('court', 1).passages).toHaveLength(1);
	});

	it('treats markup, patterns and names of object members as words', () => {
		for (const query of ['<b>', '.*', '__proto__', 'constructor', 'toString']) {
			expect(search.find(query).entities).toEqual([]);
		}
	});
});
