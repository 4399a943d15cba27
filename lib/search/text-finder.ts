/** Finds events and passages by their sentences. */
import type { AsPlainObject } from 'minisearch';
import type { Corpus, CorpusEvent, Passage } from '../corpus/model';
import { lazily } from '../lazily';
import { dateWords, timeNamed } from './date-words';
import type { Finder } from './entity-finder';
import type { PackedIndexes } from './packed';
import { Gathered } from './ranked';
import { type Fields, indexOf } from './text-index';
import { allOf, maySlip, relatedTo, someOf } from './word-queries';
import { telling } from './words';

/**
 * Events are met by their sentence, and by their kind, day and names, which the sentence need not say. A
 * query that is a time has those that lie wholly in it first, the newest before all others.
 */
export function eventFinder(corpus: Corpus, { events }: PackedIndexes = {}): Finder<CorpusEvent> {
	const names = new Map(corpus.entities.map(({ id, name }) => [id, name]));
	const read = ({ text, kind, date, entities }: CorpusEvent) => ({
		text,
		more: [kind, dateWords(date), ...entities.map((id) => names.get(id) ?? '')].join('\n'),
	});
	const inTime = (words: readonly string[]) => {
		const time = timeNamed(words);
		if (time === null) return [];
		return corpus.events
			.filter(({ date }) => date.from >= time.from && date.to <= time.to)
			.sort((a, b) => b.date.from.localeCompare(a.date.from));
	};
	return textFinder(corpus.events, read, 'events', events, inTime);
}

export function passageFinder(corpus: Corpus, { passages }: PackedIndexes = {}): Finder<Passage> {
	const read = ({ digest, full }: Passage) => ({
		text: full === undefined ? digest : `${digest}\n${full}`,
	});
	return textFinder(corpus.passages, read, 'passages', passages);
}

/** From strict to loose, until something is found; before all else what is `surest`. */
function textFinder<T>(
	items: readonly T[],
	read: (item: T) => Fields,
	name: keyof PackedIndexes,
	packed: AsPlainObject | undefined,
	surest: (words: readonly string[]) => readonly T[] = () => [],
): Finder<T> {
	const index = lazily(() => indexOf(items, read, undefined, packed));
	const find = (all: readonly string[], limit: number, readings: readonly (readonly string[])[]) => {
		const words = telling(all);
		const found = new Gathered<T>();
		for (const item of surest(words)) found.add('name', { item, terms: words });
		found.addAll('told', index().ask(allOf(words, 0)));
		if (found.size < limit) found.addAll('related', index().ask(relatedTo(words)));
		for (const reading of readings) {
			if (found.size >= limit) break;
			found.addAll('told', index().ask(allOf(telling(reading), 0)));
			found.addAll('related', index().ask(relatedTo(telling(reading))));
		}
		for (const slack of maySlip(words) ? ([1, 2] as const) : []) {
			if (found.size === 0) found.addAll('near', index().ask(allOf(words, slack)));
		}
		if (found.size === 0 && words.length > 1) {
			const hits = index().ask(someOf(words));
			const counted = hits.map((hit) => ({ ...hit, count: hit.met(words) }));
			found.addAll(
				'some',
				counted.sort((a, b) => b.count - a.count || b.score - a.score),
			);
		}
		return found.first(limit);
	};
	return { find, parts: [index], pack: () => ({ [name]: index().pack() }) };
}
