/** Finds entities: by their names first, then by what describes them, then by what is said of them. */
import { fold } from '../corpus/fold';
import type { Corpus, Entity } from '../corpus/model';
import { lazily } from '../lazily';
import type { NameFinder } from './name-finder';
import type { PackedIndexes } from './packed';
import { compareLevels, Gathered, type Ranked } from './ranked';
import { type Hit, indexOf, type TextIndex } from './text-index';
import { piecesOf, saidOf, type Told, wholesOf } from './told';
import { allOf, maySlip, relatedTo, someOf } from './word-queries';
import { telling, wordsOf } from './words';

export interface Finder<T> {
	/** Finds at most `limit` for the folded words of a query and its other `readings`, best first. */
	find(words: readonly string[], limit: number, readings: readonly (readonly string[])[]): Ranked<T>[];
	/** Makes what is made when first asked for, part by part. */
	parts: readonly (() => unknown)[];
	/** Its indexes, for the package. */
	pack(): PackedIndexes;
}

/** What a description counts that has the words one behind the other. */
const AS_PHRASE = 2;
/** With fewer than these, what meets only some of the words is added. */
const FEW = 3;

/**
 * Makes the finder. `byName` finds among the entities of the corpus and `weigh` says who of two is the
 * likelier. All else is indexed when it is first asked for; `packed` holds indexes of the same corpus.
 */
export function entityFinder(
	corpus: Corpus,
	byName: NameFinder<Entity>,
	weigh: (entity: Entity) => number,
	packed: PackedIndexes = {},
): Finder<Entity> {
	const pieces = lazily(() => toldIndex(piecesOf(corpus, weigh), packed.pieces));
	const wholes = lazily(() => toldIndex(wholesOf(corpus.entities, weigh), packed.wholes));
	const said = lazily(() => toldIndex(saidOf(corpus), packed.said));

	/** Adds who holds an office that the words are the title of, in the plural too. */
	const addOffices = (found: Gathered<Entity>, words: readonly string[], told: readonly Hit<Told>[]) => {
		const titled = (hits: readonly Hit<Told>[], own: readonly string[]) =>
			hits.filter(({ item }) => isTitle(item, own));
		found.addAll('office', best(titled(told, words), words));
		const singular = words.map((word) => word.replace(/s$/, ''));
		if (singular.every((word, place) => word === words[place])) return;
		const holders = pieces().ask(allOf(singular, 0));
		found.addAll('office', best(titled(holders, [...words, ...singular]), singular));
	};

	/**
	 * Adds what readings of a query name or describe. One of several words that is a whole name or a title is
	 * as sure as the title itself; one word may mean much else.
	 */
	const addMeant = (found: Gathered<Entity>, readings: readonly (readonly string[])[], limit: number) => {
		for (const reading of readings) {
			const meant = new Gathered<Entity>();
			const words = telling(byName.inLatin(reading));
			const told = pieces().ask(allOf(words, 0));
			byName.addForms(meant, reading);
			addOffices(meant, words, told);
			byName.addNames(meant, words, limit, false);
			meant.addAll('told', best(told, words));
			for (const ranked of meant.first(limit)) {
				const sure = words.length > 1 && compareLevels(ranked.level, 'office') <= 0;
				found.add(sure ? 'office' : 'told', ranked);
			}
		}
	};

	const find = (all: readonly string[], limit: number, readings: readonly (readonly string[])[]) => {
		const typed = telling(all);
		const found = new Gathered<Entity>();
		byName.addForms(found, all);
		// Several words that are a whole name hold no slip.
		const asAsked = found.size > 0 && typed.length > 1;
		const words = telling(byName.inLatin(all));
		const told = pieces().ask(allOf(words, 0));
		addOffices(found, words, told);
		byName.addNames(found, typed, limit, !asAsked);
		if (typed.length === 1) {
			if (found.size < limit) found.addAll('told', best(told, words));
			addMeant(found, readings, limit);
			if (found.size === 0) byName.addNear(found, typed);
			return found.first(limit);
		}
		if (found.size >= Math.min(FEW, limit)) return found.first(limit);
		const named = byName.within(all);
		found.addAll('told', best(told, words));
		addMeant(found, readings, limit);
		found.addAll('related', best(pieces().ask(relatedTo(words)), words));
		const whole = best(wholes().ask(relatedTo(words)), words);
		const widely = [...whole, ...best(said().ask(relatedTo(words)), words)];
		found.addAll(
			'told',
			widely.filter(({ item }) => named.has(item)),
		);
		found.addAll('said', widely);
		for (const reading of readings) {
			if (found.size >= limit) break;
			found.addAll('said', best(said().ask(relatedTo(telling(reading))), reading));
		}
		if (found.size < FEW && !asAsked) {
			for (const item of named) found.add('near', { item, terms: words });
			byName.addNear(found, typed);
			if (maySlip(words)) found.addAll('near', best(wholes().ask(allOf(words, 1)), words));
			found.addAll('some', best(wholes().ask(someOf(words)), words));
		}
		return found.first(limit);
	};
	return {
		find,
		parts: [pieces, wholes, said],
		pack: () => ({ pieces: pieces().pack(), wholes: wholes().pack(), said: said().pack() }),
	};
}

/** True where the words of a query hold a whole title of an office that is held now. */
function isTitle({ office }: Told, words: readonly string[]): boolean {
	const title = office === undefined ? [] : telling(wordsOf(office));
	return title.length > 0 && title.every((word) => words.includes(word));
}

function toldIndex(told: readonly Told[], packed: PackedIndexes[keyof PackedIndexes]): TextIndex<Told> {
	return indexOf(
		told,
		({ text, more }) => ({ text, more: more() }),
		({ weight }) => weight,
		packed,
	);
}

/** Each entity by the best of what is told of it: first those that meet more of the words. */
function best(hits: readonly Hit<Told>[], words: readonly string[]): { item: Entity; terms: string[] }[] {
	const phrase = words.length > 1 ? words.join(' ') : null;
	return hits
		.map(({ item, score, terms, met }) => {
			const together = phrase !== null && fold(item.text).includes(phrase);
			return { item: item.entity, terms, met: met(words), score: score * (together ? AS_PHRASE : 1) };
		})
		.sort((a, b) => b.met - a.met || b.score - a.score);
}
