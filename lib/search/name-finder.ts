/** Finds names by their words, and says how well they name someone. */
import { fold } from '../corpus/fold';
import type { Entity } from '../corpus/model';
import { type Met, nameTable } from './name-table';
import { fill, type Gathered } from './ranked';
import { headOf, slipsOf, telling, wordsOf } from './words';

/** What the search of names must know of each. */
export type Named = Pick<Entity, 'name' | 'type'>;

export interface NameFinder<T> {
	/** Whether the words are the whole name of someone, in any form, or its first letters. */
	isName(words: readonly string[]): boolean;
	/** Adds those who have the whole query for a form of their name, or for its first letters. */
	addForms(found: Gathered<T>, all: readonly string[]): void;
	/**
	 * Adds those whom the words name in full one after another ("icc icj"), then those in whose names every
	 * word stands or begins, as it is and, where a slip `may` be, with one.
	 */
	addNames(found: Gathered<T>, words: readonly string[], limit: number, may: boolean): void;
	/** Adds those in whose names every word stands with two slips. */
	addNear(found: Gathered<T>, words: readonly string[]): void;
	/** Those who are named in full by some of the words, one behind the other. */
	within(words: readonly string[]): ReadonlySet<T>;
	/** The words, each name in another script as its bearer is named in Latin: sentences are written so. */
	inLatin(words: readonly string[]): string[];
}

/** Kinds of entities that are called by the first letters of their name. */
const CALLED_BY_LETTERS: ReadonlySet<string> = new Set(['PublicBody', 'Organization', 'LegalInstrument']);
const SHORTEST_LETTERS = 3;
/** Shortest words that may be one word of a name, the space between them counted. */
const SHORTEST_JOINED = 6;
/** Longest name that is looked for within a query, in words. */
const LONGEST_WITHIN = 6;
/** What a word counts that is met as it was typed, beside one that is only begun. */
const AS_TYPED = 1.5;
/** What a name counts that has the words only behind "of", "over" or the like: it is about who bears them. */
const IN_TAIL = 0.8;

const LATIN = /^[\p{Script=Latin}\p{N}]+$/u;

/** The first letters of the words of a name that begin with a capital, folded: "icj". */
function lettersOf({ name, type }: Named): string | null {
	if (!CALLED_BY_LETTERS.has(type)) return null;
	const letters = [...name.matchAll(/(?<!\p{L})\p{Lu}/gu)].join('');
	return letters.length >= SHORTEST_LETTERS ? fold(letters) : null;
}

/**
 * Makes the finder. `forms` are the folded forms of each name, `weights` how likely each is meant of two
 * that bear the same; both in the order of `items`.
 */
export function nameFinder<T extends Named>(
	items: readonly T[],
	forms: readonly (readonly string[])[],
	weights: readonly number[],
): NameFinder<T> {
	const table = nameTable(forms);
	const byLetters = new Map<string, number[]>();
	for (const [place, item] of items.entries()) {
		const letters = lettersOf(item);
		if (letters !== null) byLetters.set(letters, [...(byLetters.get(letters) ?? []), place]);
	}
	const weigh = (place: number) => weights[place] ?? 1;
	const itemsAt = (places: readonly number[]) =>
		places.flatMap((place) => {
			const item = items[place];
			return item === undefined ? [] : [item];
		});

	/** A name before an alias, an alias before letters; the likelier first. */
	const bearersOf = (words: readonly string[]): T[] => {
		const text = words.join(' ');
		const grade = (place: number) => (table.formsAt(place)[0]?.text === text ? 0 : 1);
		const joined = words.length > 1 && text.length > SHORTEST_JOINED ? table.bearersOf([words.join('')]) : [];
		const bearers = [...table.bearersOf(words), ...joined];
		const named = bearers.sort((a, b) => grade(a) - grade(b) || weigh(b) - weigh(a));
		const lettered = [...(byLetters.get(text) ?? [])].sort((a, b) => weigh(b) - weigh(a));
		return itemsAt([...new Set([...named, ...lettered])]);
	};

	/**
	 * How much of one form the words make up, whether they stand there as typed, and how likely the bearer
	 * is meant: so that "court" leads to the Court, not to what has the word twice in its name. What meets
	 * the words only in different forms comes last.
	 */
	const score = (place: number, terms: readonly string[], words: readonly string[]): number => {
		let best = 0;
		for (const { words: own } of table.formsAt(place)) {
			const form = telling(own);
			const head = headOf(own);
			let [here, asTyped] = [0, 0];
			let ahead = false;
			for (const [at, word] of form.entries()) {
				if (!terms.includes(word) || form.indexOf(word) < at) continue;
				here += 1;
				ahead ||= head.includes(word);
				if (words.includes(word)) asTyped += 1;
			}
			if (here === 0) continue;
			const whole = here >= words.length ? 1 : 0;
			const share = Math.min(here, words.length) / form.length;
			const typed = 1 + (AS_TYPED - 1) * (asTyped / words.length);
			best = Math.max(best, (whole + share) * typed * (ahead ? 1 : IN_TAIL));
		}
		return best * weigh(place);
	};
	const ranked = (met: Met, words: readonly string[]): number[] =>
		[...met]
			.map(([place, terms]) => ({ place, score: score(place, terms, words) }))
			.sort((a, b) => b.score - a.score)
			.map(({ place }) => place);

	/** Who is named in full by words from a place on, the longest name first. */
	const namedFrom = (words: readonly string[], start: number) => {
		const longest = Math.min(LONGEST_WITHIN, words.length - start);
		return Array.from({ length: longest }, (_, shorter) => longest - shorter).flatMap((length) => {
			const [bearer] = bearersOf(words.slice(start, start + length));
			return bearer === undefined ? [] : [{ bearer, length }];
		});
	};

	/** The words in order, those that name someone in full together. */
	const taken = (words: readonly string[]): { bearer?: T; own: readonly string[] }[] => {
		const parts: { bearer?: T; own: readonly string[] }[] = [];
		for (let start = 0; start < words.length; ) {
			const [named] = namedFrom(words, start);
			const length = named?.length ?? 1;
			parts.push({ ...(named ? { bearer: named.bearer } : {}), own: words.slice(start, start + length) });
			start += length;
		}
		return parts;
	};

	return {
		isName: (words) => bearersOf(words).length > 0,
		addForms(found, all) {
			for (const item of bearersOf(all)) found.add('form', { item, terms: all });
		},
		addNames(found, words, limit, may) {
			const parts = taken(words);
			if (parts.length > 1 && parts.every(({ bearer }) => bearer !== undefined)) {
				for (const { bearer, own } of parts) if (bearer) found.add('name', { item: bearer, terms: own });
			}
			const asIs = table.ask(words, 0, true);
			const maySlip = may && words.some((word) => slipsOf(word, 1) > 0);
			// Where words are long enough, slips are asked for in any case: one may have made another real word.
			const slipped = maySlip ? [table.ask(words, 1, false), table.ask(words, 1, true)] : [];
			const order = [asIs, ...slipped].map((met) => ranked(met, words));
			for (const place of fill(order, limit)) {
				const item = items[place];
				const terms = asIs.get(place) ?? slipped.at(-1)?.get(place) ?? [];
				if (item !== undefined) found.add(asIs.has(place) ? 'name' : 'slip', { item, terms });
			}
		},
		addNear(found, words) {
			const met = table.ask(words, 2, true);
			for (const place of ranked(met, words)) {
				const item = items[place];
				if (item !== undefined) found.add('near', { item, terms: met.get(place) ?? [] });
			}
		},
		within(words) {
			const found = new Set<T>();
			for (let start = 0; start < words.length; start += 1) {
				for (const { bearer } of namedFrom(words, start)) found.add(bearer);
			}
			return found;
		},
		inLatin: (words) =>
			taken(words).flatMap(({ bearer, own }) =>
				bearer && !LATIN.test(own[0] ?? '') ? wordsOf(bearer.name) : own,
			),
	};
}
