import { describe, expect, it } from 'vitest';
import { fixtureCorpus } from '../corpus/fixtures/data';
import type { Corpus } from '../corpus/model';
import { buildSearch } from './search';

/** The fixture with a few more names, made from its first entity. */
function corpusWith(...more: readonly Partial<Corpus['entities'][number]>[]): Corpus {
	const corpus = fixtureCorpus();
	const [first] = corpus.entities;
	if (!first) throw new Error('the fixture has no entity');
	const bare = { ...first, aliases: [], measures: [], roles: [], countries: [] };
	return { ...corpus, entities: [...corpus.entities, ...more.map((one) => ({ ...bare, ...one }))] };
}

describe('a query in everyday words', () => {
	const { asOf } = fixtureCorpus().entities[0]?.description ?? { asOf: undefined };
	if (!asOf) throw new Error('the fixture has no entity');
	const described = (text: string) => ({ text, asOf, sources: [] });
	const holds = (title: string) => [{ title, body: 'world-court', asOf, sources: [] }];
	const corpus = corpusWith(
		{ id: 'suit', name: 'Suit of Ana Plain', description: described('Filed in Ruritania') },
		{ id: 'speaker', name: 'Bea Loud', description: described('Lawyer'), roles: holds('Spokesperson') },
		{ id: 'president', name: 'Cy First', description: described('Lawyer'), roles: holds('President') },
		{ id: 'rebel', name: 'Dan Rebel', description: described('Head of the Free Army') },
		{ id: 'bossa', name: 'Eve Bossa', description: described('Lawyer') },
	);
	const search = buildSearch(corpus);
	const ids = (query: string) => search.find(query).entities.map(({ id }) => id);

	it.each([
		['lawsuit', 'suit'],
		['ana plain’s lawsuit', 'suit'],
		['spokesman', 'speaker'],
		['spokeswoman of the world court', 'speaker'],
		['who leads the world court', 'president'],
		['boss of the world court', 'president'],
		['free army leader', 'rebel'],
	])('%s → %s first', (query, id) => {
		expect(ids(query)[0]).toBe(id);
	});

	it('has what is met by the very word before what it means', () => {
		expect(ids('boss').slice(0, 2)).toEqual(['bossa', 'president']);
	});

	it('takes a whole name for nothing else', () => {
		const named = corpusWith(
			{ id: 'suit', name: 'Suit', description: described('A claim') },
			{ id: 'named', name: 'Lawsuit', description: described('A book') },
		);
		const events = named.events.map((event) => ({ ...event, text: 'A suit is filed.' }));
		const found = buildSearch({ ...named, events }).find('lawsuit');
		expect(found.entities.map(({ id }) => id)).toEqual(['named']);
		expect(found.events).toEqual([]);
		expect(buildSearch({ ...named, events }).find('lawsuits').events).not.toEqual([]);
	});

	it('finds sentences that say it in other words, and says which words to mark', () => {
		const found = search.find('blacklisted by ruritania');
		expect(found.events.map(({ id }) => id)).toContain('soren-oe-sanctioned');
		expect(found.terms).toContain('sanction');
	});

	it('has who is named, and of whom the rest is said, before a sentence with all words', () => {
		const corpus = corpusWith({ id: 'quill', name: 'Quill', description: described('A firm') });
		const events = corpus.events.map((event) => ({ ...event, text: 'Quill is asked about the mail.' }));
		const statements = corpus.statements.map((one) => ({
			...one,
			entity: 'quill',
			text: 'It lost the mail.',
		}));
		const found = buildSearch({ ...corpus, events, statements }).find('quill mail');
		expect(found.order.slice(0, 2)).toEqual(['entities', 'events']);
		expect(found.entities.map(({ id }) => id)).toEqual(['quill']);
	});
});
