import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { countCorpus } from '../../lib/corpus/compile/completeness';
import { findGaps } from '../../lib/corpus/compile/find-gaps';
import { formatProblem } from '../../lib/corpus/compile/problem';
import type { Corpus } from '../../lib/corpus/model';
import { packCorpus } from '../../lib/corpus/pack';
import { buildSearch, type Search } from '../../lib/search/search';
import { compileFolder } from './compile-folder';

const compiled = compileFolder(fileURLToPath(new URL('../../data', import.meta.url)));

/** The corpus with its search; each test that needs it fails where the data do not compile. */
function real(): { corpus: Corpus; search: Search } {
	if (!compiled.corpus) throw new Error('The data are not valid');
	return { corpus: compiled.corpus, search: buildSearch(compiled.corpus) };
}

/** Small repeatable generator (Park and Miller 1988), so that a failure can be had again. */
function generator(seed: number): (below: number) => number {
	let state = seed;
	return (below) => {
		state = (state * 48271) % 2147483647;
		return state % below;
	};
}

/** At two places of a word: a letter lost, changed, added, and two neighbours swapped. */
function slipsOf(word: string, random: (below: number) => number): string[] {
	const letter = () => String.fromCharCode(97 + random(26));
	return [random(word.length - 1), random(word.length - 1)].flatMap((at) => {
		const [head, one, two, tail] = [
			word.slice(0, at),
			word.charAt(at),
			word.charAt(at + 1),
			word.slice(at + 2),
		];
		return [
			`${head}${two}${tail}`,
			`${head}${letter()}${two}${tail}`,
			`${head}${one}${letter()}${two}${tail}`,
			`${head}${two}${one}${tail}`,
			`${head}${one}${tail}`,
		];
	});
}

const LONG_WORD = /\p{L}{4,}/gu;
/** More bearers of one word than this, and the ten places cannot hold those of its neighbours as well. */
const FEW = 5;

describe('the real corpus', () => {
	it('compiles without a fault', () => {
		const errors = compiled.problems.filter(({ severity }) => severity === 'error');
		expect(errors.map(formatProblem)).toEqual([]);
	});

	it('rests every sentence on a source, and every source on an address or a reason', () => {
		const { corpus } = real();
		expect(countCorpus(corpus).unsourced).toBe(0);
		const { unexplainedSources, eventsWithoutEntity } = findGaps(corpus);
		expect([unexplainedSources, eventsWithoutEntity]).toEqual([[], []]);
	});

	it('cites every passage of the founding texts', () => {
		const { corpus } = real();
		const founding = new Set(corpus.documents.filter(({ file }) => file).map(({ id }) => id));
		expect(founding.size).toBe(5);
		const uncited = findGaps(corpus).passagesUncited.filter((id) => founding.has(id.split('#')[0] ?? ''));
		expect(uncited).toEqual([]);
	});

	it('keeps within 1.5 MB, and 350 KB compressed', () => {
		const json = JSON.stringify(packCorpus(real().corpus));
		expect(Buffer.byteLength(json)).toBeLessThanOrEqual(1.5 * 1024 * 1024);
		expect(gzipSync(json).length).toBeLessThanOrEqual(350 * 1024);
	});

	it('gives every entity by its name with one slip in any longer word', () => {
		const { corpus, search } = real();
		const random = generator(20260131);
		const missed = corpus.entities.flatMap(({ id, name }) =>
			[...name.matchAll(LONG_WORD)].flatMap(({ 0: word, index }) =>
				slipsOf(word, random)
					.map((slip) => `${name.slice(0, index)}${slip}${name.slice(index + word.length)}`)
					.filter((query) => search.find(query).entities.every((entity) => entity.id !== id)),
			),
		);
		expect(missed).toEqual([]);
	}, 60_000);

	// Three letters are one slip from more names than the ten places hold.
	it('gives every entity by one longer word alone with one slip, where few bear the word', () => {
		const { corpus, search } = real();
		const random = generator(19980717);
		const missed = corpus.entities.flatMap(({ id, name }) =>
			[...name.matchAll(LONG_WORD)]
				.filter(([word]) => search.find(word, corpus.entities.length).entities.length <= FEW)
				.flatMap(([word]) =>
					slipsOf(word, random)
						.filter((slip) => slip.length > 3)
						.filter((slip) => search.find(slip).entities.every((entity) => entity.id !== id)),
				),
		);
		expect(missed).toEqual([]);
	}, 60_000);

	it('gives every entity among the first two for its own name', () => {
		const { corpus, search } = real();
		const late = corpus.entities.filter(({ id, name }) =>
			search.find(name, 2).entities.every((e) => e.id !== id),
		);
		expect(late.map(({ id }) => id)).toEqual([]);
	});
});
