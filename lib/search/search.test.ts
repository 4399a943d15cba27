import { describe, expect, it } from 'vitest';
import { fixtureCorpus } from '../corpus/fixtures/data';
import type { Corpus } from '../corpus/model';
import { buildSearch, type Search, searchNames } from './search';

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

	it.each(['wce soren oe', 'søren øe vs world court'])('%s names both', (query) => {
		expect(ids(query).sort()).toEqual(['soren-oe', 'world-court']);
	});

	it('reads a name in another script as its bearer, where sentences are asked', () => {
		const corpus = fixtureCorpus();
		const entities = corpus.entities.map((entity) =>
			entity.id === 'soren-oe'
				? { ...entity, aliases: [...entity.aliases, { form: 'Сёрен Ё', lang: 'ru', weak: false }] }
				: entity,
		);
		const found = buildSearch({ ...corpus, entities }).find('Сёрен Ё lists');
		expect(found.events.map(({ id }) => id)).toEqual(['soren-oe-sanctioned']);
		expect(found.entities.map(({ id }) => id)).toContain('soren-oe');
	});

	it.each(['5 June 2025', '2025-06-05', 'sanction june 2025'])('finds events by their day: %s', (query) => {
		expect(search.find(query).events.map(({ id }) => id)).toContain('soren-oe-sanctioned');
	});

	it('knows a publisher by every form of its name', () => {
		const corpus = fixtureCorpus();
		const documents = corpus.documents.map((document) =>
			document.id === 'gazette' ? { ...document, label: 'World Court of Examples' } : document,
		);
		const { find } = buildSearch({ ...corpus, documents });
		for (const by of ['wce', '"cour mondiale des exemples"', 'world']) {
			expect(find(`kind:passage by:${by}`).passages.map(({ document }) => document)).toContain('gazette');
		}
		expect(find('kind:passage by:soren').passages).toEqual([]);
	});

	it('has the events of a time first, and takes no year for another', () => {
		const corpus = fixtureCorpus();
		const entities = corpus.entities.map((entity) =>
			entity.id === 'soren-oe' ? { ...entity, name: 'Warrant of 2024' } : entity,
		);
		const found = buildSearch({ ...corpus, entities }).find('2025');
		expect(found.order[0]).toBe('events');
		expect(found.events[0]?.id).toBe('soren-oe-sanctioned');
		expect(found.entities.map(({ id }) => id)).not.toContain('soren-oe');
	});

	it('has who bears a word before what is of them', () => {
		const corpus = fixtureCorpus();
		const [first] = corpus.entities;
		if (!first) throw new Error('the fixture has no entity');
		const bare = { ...first, aliases: [], measures: [], roles: [] };
		const entities = [
			{ ...bare, id: 'of', name: 'Clerks of the Tribunal' },
			{ ...bare, id: 'itself', name: 'Grand Old Tribunal' },
		];
		const found = buildSearch({ ...corpus, entities, statements: [], events: [] }).find('tribunal');
		expect(found.entities.map(({ id }) => id)).toEqual(['itself', 'of']);
	});

	it('finds a name of one word by two', () => {
		const corpus = fixtureCorpus();
		const entities = corpus.entities.map((entity) =>
			entity.id === 'soren-oe' ? { ...entity, name: 'openDesk' } : entity,
		);
		expect(buildSearch({ ...corpus, entities }).find('open desk').entities[0]?.id).toBe('soren-oe');
	});

	it('asks many words without slips: those that are right say enough', () => {
		const passages = (query: string) => search.find(query).passages.map(({ id }) => id);
		expect(passages('decreyed zebra')).toEqual(['decree#1']);
		expect(passages('zebra yak xerus walrus decreed')).toEqual(['decree#1']);
		expect(passages('zebra yak xerus walrus decreyed')).toEqual([]);
	});

	it('heeds no ending of who owns something', () => {
		expect(search.find('Søren’s')).toEqual(search.find('Søren'));
	});

	it('finds nothing for nothing and for what is far from every word', () => {
		for (const query of ['', '  ', '—', 'zebra', 'qqqqqqqq']) {
			expect(search.find(query)).toMatchObject({ entities: [], events: [], passages: [], terms: [] });
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
			['sanctions', ['example-sanctions-act', 'soren-oe']],
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
		expect(found.entities.map(({ id }) => id).slice(0, 2)).toEqual(['world-court', 'wce-wce-charter']);
	});

	it('puts the group with the surest answer first', () => {
		expect(search.find('soren').order[0]).toBe('entities');
		expect(search.find('ruritania lists').order[0]).toBe('events');
		expect(search.find('decreed').order[0]).toBe('passages');
	});

	it('answers the same from what was packed, and passes over what belongs to another corpus', () => {
		const corpus = fixtureCorpus();
		const { names, texts } = JSON.parse(JSON.stringify(search.pack())) as ReturnType<Search['pack']>;
		const packed = buildSearch(corpus, { names, texts });
		const stale = buildSearch(corpus, {
			names: { ...names, version: 'other' },
			texts: { version: 'other', indexes: {} },
		});
		for (const query of ['court', 'judge sanctions', 'rurit lists', 'decreed', 'sroen']) {
			expect(packed.find(query)).toEqual(search.find(query));
			expect(stale.find(query)).toEqual(search.find(query));
		}
	});

	it('gives names from their pack alone', () => {
		const { names } = search.pack();
		const find = searchNames(JSON.parse(JSON.stringify(names)) as typeof names);
		for (const query of ['lukasz', 'sroen', 'examples of world court', 'kind:person']) {
			const ids = find(query).entities.map(({ id }) => id);
			const whole = search.find(query).entities.map(({ id }) => id);
			expect(whole.slice(0, ids.length)).toEqual(ids);
			expect(ids.length).toBeGreaterThan(0);
		}
		expect(find('decreed')).toMatchObject({ entities: [], events: [], passages: [] });
	});

	it('makes its parts one by one', () => {
		const fresh = buildSearch(fixtureCorpus());
		let parts = 1;
		while (fresh.prepare()) parts += 1;
		expect(parts).toBe(5);
		expect(fresh.find('soren').entities).toHaveLength(1);
	});

	describe('filters', () => {
		it.each([
			['kind:event', ['events']],
			['kind:sanction', ['events']],
			['kind:person', ['entities']],
			['kind:passage decreed', ['passages']],
			['from:2025 to:2025', ['events', 'passages']],
			['kind:event from:1990 to:1991', []],
			['by:nobody-at-all', []],
		])('%s leaves %j', (query, groups) => {
			const found = search.find(query);
			const filled = (['entities', 'events', 'passages'] as const).filter((one) => found[one].length > 0);
			expect(filled).toEqual(groups);
		});
	});

	it('leads from a title to who holds the office now, before names with the same words', () => {
		const corpus = fixtureCorpus();
		const [first] = corpus.entities;
		if (!first) throw new Error('the fixture has no entity');
		const asOf = first.description.asOf;
		const role = { title: 'Head Clerk', body: 'world-court', asOf, sources: [] };
		const until = { ...asOf, from: '2001-01-01', to: '2001-12-31' };
		const bare = { ...first, aliases: [], measures: [], roles: [] };
		const entities = [
			...corpus.entities,
			{ ...bare, id: 'order', name: 'Order of the Head Clerk of the World Court' },
			{ ...bare, id: 'former', name: 'Ana Former', roles: [{ ...role, from: until, until }] },
			{ ...bare, id: 'holder', name: 'Bea Holder', roles: [role] },
		];
		const ids = (among: typeof entities, query: string) =>
			buildSearch({ ...corpus, entities: among })
				.find(query)
				.entities.map(({ id }) => id);
		expect(ids(entities, 'head clerk of the world court')).toEqual(['holder', 'order', 'former']);
		expect(ids(entities, 'head clerks')[0]).toBe('holder');
		// Who began last stands for an office that nobody holds.
		const vacant = entities.filter(({ id }) => id !== 'holder');
		const from = { ...until, from: '1990-01-01', to: '1990-12-31' };
		const roles = [{ ...role, from, until }];
		const before = { ...bare, id: 'before', name: 'Cy Before', roles };
		expect(ids([before, ...vacant], 'head clerk of the world court')).toEqual(['former', 'order', 'before']);
	});

	it('asks names alone for one letter', () => {
		expect(search.find('s')).toMatchObject({ events: [], passages: [] });
		expect(search.find('s').entities.length).toBeGreaterThan(0);
		expect(search.find('so').events.length).toBeGreaterThan(0);
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
