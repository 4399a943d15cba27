import { describe, expect, it } from 'vitest';
import { fixtureCorpus } from './fixtures/data';
import { gazetteerInput } from './gazetteer-input';

describe('gazetteerInput', () => {
	it('carries every form with what recognition must know of its bearer', () => {
		const { entries, confusers, cues } = gazetteerInput(fixtureCorpus());
		const court = { entity: 'world-court', anchor: true, counterpart: false, person: false };
		expect(entries).toEqual([
			{
				entity: 'soren-oe',
				form: 'Søren Łukasz Øe',
				lang: 'en',
				weak: false,
				anchor: false,
				counterpart: false,
				person: true,
				standing: 'sanctioned',
				titles: ['Judge'],
			},
			{ ...court, form: 'World Court of Examples', lang: 'en', weak: false },
			{ ...court, form: 'WCE', lang: 'en', weak: true },
			{ ...court, form: 'Cour mondiale des exemples', lang: 'fr', weak: false },
		]);
		expect(confusers.map(({ name }) => name)).toEqual(['World Cricket Example']);
		expect(cues).toEqual({ en: ['prosecutor', 'warrant'] });
	});

	it('keeps a form once a language', () => {
		const corpus = fixtureCorpus();
		const doubled = corpus.entities.map((entity) => ({
			...entity,
			aliases: [...entity.aliases, ...entity.aliases],
		}));
		expect(gazetteerInput({ ...corpus, entities: doubled })).toEqual(gazetteerInput(corpus));
	});
});
