import type { CorpusIndex } from '../../lib/corpus/corpus-index';
import type { CorpusEvent } from '../../lib/corpus/model';
import { wordsOf } from '../../lib/search/words';
import type { Findable } from '../../lib/timeline/select';

/** Labels of the documents that tell of an event, each once. */
function labelsOf(index: CorpusIndex, event: CorpusEvent): string[] {
	const labels: string[] = [];
	for (const { passage } of event.sources) {
		const label = index.documents.get(index.passages.get(passage)?.document ?? '')?.label;
		if (label !== undefined && !labels.includes(label)) labels.push(label);
	}
	return labels;
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
		let sources: string[] | null = null;
		let words: string | null = null;
		const made = {
			get sources() {
				sources ??= labelsOf(index, event);
				return sources;
			},
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
	index: CorpusIndex,
	events: readonly CorpusEvent[],
): { label: string; count: number }[] {
	const counts = new Map<string, number>();
	for (const event of events) {
		for (const label of labelsOf(index, event)) counts.set(label, (counts.get(label) ?? 0) + 1);
	}
	const order = new Intl.Collator('en');
	return [...counts]
		.map(([label, count]) => ({ label, count }))
		.sort((a, b) => order.compare(a.label, b.label));
}
