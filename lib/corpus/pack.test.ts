import { describe, expect, it } from 'vitest';
import { fixtureCorpus } from './fixtures/data';
import { packCorpus, unpackCorpus } from './pack';

describe('packCorpus', () => {
	const corpus = fixtureCorpus();

	it('gives back the same corpus, through JSON', () => {
		expect(unpackCorpus(JSON.parse(JSON.stringify(packCorpus(corpus))))).toEqual(corpus);
	});

	it('keeps each date once, the first place of the list included', () => {
		const { dates, ...packed } = packCorpus(corpus);
		expect(new Set(dates.map(({ edtf }) => edtf)).size).toBe(dates.length);
		expect(JSON.stringify(packed)).not.toContain('"edtf"');
		expect(JSON.stringify(packed)).toContain('"published":0');
	});

	it('keeps names without the words for their fields', () => {
		const { entities, aliases } = packCorpus(corpus);
		expect(JSON.stringify(entities)).not.toContain('"aliases"');
		expect(aliases).toContainEqual(expect.arrayContaining([expect.arrayContaining([expect.any(String), 1])]));
	});

	it('refuses a package with the aliases of an entity missing', () => {
		const packed = packCorpus(corpus);
		expect(() => unpackCorpus({ ...packed, aliases: packed.aliases.slice(1) })).toThrow('no aliases');
	});

	it('leaves the corpus as it was', () => {
		const before = JSON.stringify(corpus);
		packCorpus(corpus);
		expect(JSON.stringify(corpus)).toBe(before);
	});

	it('refuses a package with a date missing', () => {
		const packed = packCorpus(corpus);
		expect(() => unpackCorpus({ ...packed, dates: packed.dates.slice(1) })).toThrow('no date');
	});
});
