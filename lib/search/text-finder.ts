/** Finds events and passages by their sentences. */
import type { AsPlainObject } from 'minisearch';
import type { Corpus, CorpusEvent, Passage } from '../corpus/model';
import { lazily } from '../lazily';
import { dateWords } from './date-words';
import type { Finder } from './entity-finder';
import type { PackedIndexes } from './packed';
import { Gathered } from './ranked';
import { type Fields, indexOf } from './text-index';
import { allOf, maySlip, relatedTo, someOf } from './word-queries';
import { telling } from './words';

/** Events are met by their sentence, and by their kind, day and names, which the sentence need not say. */
export function eventFinder(corpus: Corpus, { events }: PackedIndexes = {}): Finder<CorpusEvent> {
	const names = new Map(corpus.entities.map(({ id, name }) => [id, name]));
	const read = ({ text, kind, date, entities }: CorpusEvent) => ({
		text,
		more: [kind, dateWords(date), ...entities.map((id) => names.get(id) ?? '')].join('\n'),
	});
	return textFinder(corpus.events, read, 'events', events);
}

export function passageFinder(corpus: Corpus, { passages }: PackedIndexes = {}): Finder<Passage> {
	const read = ({ digest, full }: Passage) => ({
		text: full === undefined ? digest : `${digest}\n${full}`,
	});
	return textFinder(corpus.passages, read, 'passages', passages);
}

/** From strict to loose, until something is found. */
function textFinder<T>(
	items: readonly T[],
	read: (item: T) => Fields,
	name: keyof PackedIndexes,
	packed: AsPlainObject | undefined,
): Finder<T> {
	const index = lazily(() => indexOf(items, read, undefined, packed));
	const find = (all: readonly string[], limit: number) => {
		const words = telling(all);
		const found = new Gathered<T>();
		found.addAll('told', index().ask(allOf(words, 0)));
		if (found.size < limit) found.addAll('related', index().ask(relatedTo(words)));
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
