/** Finds entities: by their names first, then by what describes them, then by what is said of them. */
import { fold } from '../corpus/fold';
import type { Corpus, Entity } from '../corpus/model';
import { bearersOf } from './bearers';
import { lazily } from './lazily';
import { nameScorer } from './name-score';
import type { PackedIndexes } from './packed';
import { fill, Gathered, type Ranked } from './ranked';
import { type Hit, indexOf, type TextIndex } from './text-index';
import { formsOf, piecesOf, saidOf, type Told, weigherOf, wholesOf } from './told';
import { allOf, nearOf, relatedTo, someOf } from './word-queries';
import { telling } from './words';

export interface Finder<T> {
	/** Finds at most `limit` for the folded words of a query, best first. */
	find(words: readonly string[], limit: number): Ranked<T>[];
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
 * Makes the finder. Names are indexed at once, since they are wanted first; all else when it is first
 * asked for. `packed` holds indexes of the same corpus; `weigh` says who of two is the likelier.
 */
export function entityFinder(
	corpus: Corpus,
	packed: PackedIndexes = {},
	weigh: (entity: Entity) => number = weigherOf(corpus),
): Finder<Entity> {
	const readName = (one: Entity) => ({ text: one.name, more: formsOf(one) });
	const names = indexOf(corpus.entities, readName, weigh, packed.names);
	const bearers = lazily(() => bearersOf(corpus.entities, weigh));
	const pieces = lazily(() => toldIndex(piecesOf(corpus, weigh), packed.pieces));
	const wholes = lazily(() => toldIndex(wholesOf(corpus.entities, weigh), packed.wholes));
	const said = lazily(() => toldIndex(saidOf(corpus), packed.said));

	const byName = nameScorer(weigh);

	const find = (all: readonly string[], limit: number) => {
		const words = telling(all);
		const found = new Gathered<Entity>();
		for (const item of bearers().of(all)) found.add('form', { item, terms: all });
		const told = pieces().ask(allOf(words, 0));
		found.addAll(
			'office',
			best(
				told.filter(({ item }) => isTitle(item, words)),
				words,
			),
		);
		// The queries that forgive a slip are asked in any case: the slip may have made another real word.
		const strict = byName(names.ask(allOf(words, 0)), words);
		const slips = [nearOf(words), allOf(words, 1)].flatMap((query) => names.ask(query));
		addNames(found, strict, slips, limit);
		if (words.length === 1) {
			if (found.size < limit) found.addAll('told', best(told, words));
			if (found.size === 0) found.addAll('near', names.ask(allOf(words, 2)));
			return found.first(limit);
		}
		if (found.size >= Math.min(FEW, limit)) return found.first(limit);
		const named = bearers().within(all);
		found.addAll('told', best(told, words));
		found.addAll('related', best(pieces().ask(relatedTo(words)), words));
		const whole = best(wholes().ask(relatedTo(words)), words);
		const widely = [...whole, ...best(said().ask(relatedTo(words)), words)];
		found.addAll(
			'related',
			widely.filter(({ item }) => named.has(item)),
		);
		found.addAll('said', widely);
		if (found.size < FEW) {
			found.addAll('near', names.ask(allOf(words, 2)));
			found.addAll('near', best(wholes().ask(allOf(words, 1)), words));
			found.addAll('some', best(wholes().ask(someOf(words)), words));
		}
		return found.first(limit);
	};
	return {
		find,
		parts: [bearers, pieces, wholes, said],
		pack: () => ({
			names: names.pack(),
			pieces: pieces().pack(),
			wholes: wholes().pack(),
			said: said().pack(),
		}),
	};
}

/** True where the words of a query hold a whole title of an office that is held now. */
function isTitle({ office }: Told, words: readonly string[]): boolean {
	return office !== undefined && office.length > 0 && office.every((word) => words.includes(word));
}

/** Adds names met as they are and names met with a slip, which keep half of the places. */
function addNames(
	found: Gathered<Entity>,
	strict: readonly Hit<Entity>[],
	slips: readonly Hit<Entity>[],
	limit: number,
): void {
	const first = strict.map(({ item }) => item);
	const order = fill([first, slips.map(({ item }) => item)], limit);
	const hits = new Map([...slips, ...strict].map((hit) => [hit.item, hit]));
	const asIs = new Set(first);
	for (const item of order) {
		const { terms = [] } = hits.get(item) ?? {};
		found.add(asIs.has(item) ? 'name' : 'slip', { item, terms });
	}
}

function toldIndex(told: readonly Told[], packed: PackedIndexes[keyof PackedIndexes]): TextIndex<Told> {
	return indexOf(
		told,
		({ fields }) => fields,
		({ weight }) => weight,
		packed,
	);
}

/** Each entity by the best of what is told of it: first those that meet more of the words. */
function best(hits: readonly Hit<Told>[], words: readonly string[]): { item: Entity; terms: string[] }[] {
	const phrase = words.length > 1 ? words.join(' ') : null;
	return hits
		.map(({ item, score, terms, met }) => {
			const together = phrase !== null && fold(item.fields.text).includes(phrase);
			return { item: item.entity, terms, met: met(words), score: score * (together ? AS_PHRASE : 1) };
		})
		.sort((a, b) => b.met - a.met || b.score - a.score);
}
