import type { CorpusIndex } from '../../lib/corpus/corpus-index';
import type { CorpusEvent } from '../../lib/corpus/model';
import { wordsOf } from '../../lib/search/words';
import type { Findable } from '../../lib/timeline/select';

/** Labels of the documents that tell of an event, each once. */
function labelsOf(index: CorpusIndex, event: CorpusEvent): string[] {
	const labels = event.sources.map(({ passage }) => {
		const document = index.passages.get(passage)?.document ?? '';
		return index.documents.get(document)?.label;
	});
	return [...new Set(labels)].filter((label) => label !== undefined);
}

/** The words of an event's sentence and of the names of its entities. */
function wordsIn(index: CorpusIndex, { text, entities }: CorpusEvent): string {
	const names = entities.flatMap((id) => index.entities.get(id)?.name ?? []);
	return [text, ...names]
		.flatMap(wordsOf)
		.map((word) => ` ${word}`)
		.join('');
}

/** What events are found by. Each is worked out when it is first asked for: most never are. */
export function findableOf(index: CorpusIndex): (event: CorpusEvent) => Findable {
	const known = new Map<CorpusEvent, Findable>();
	return (event) => {
		const there = known.get(event);
		if (there) return there;
		let words: string | null = null;
		const made = {
			sources: labelsOf(index, event),
			get words() {
				words ??= wordsIn(index, event);
				return words;
			},
		};
		known.set(event, made);
		return made;
	};
}

/** The labels of all sources with the number of events they tell of, in order of the alphabet. */
export function countSourceLabels(
	events: readonly CorpusEvent[],
	findable: (event: CorpusEvent) => Findable,
): { label: string; count: number }[] {
	const counts = new Map<string, number>();
	for (const event of events) {
		for (const label of findable(event).sources) counts.set(label, (counts.get(label) ?? 0) + 1);
	}
	const order = new Intl.Collator('en');
	return [...counts]
		.map(([label, count]) => ({ label, count }))
		.sort((a, b) => order.compare(a.label, b.label));
}
