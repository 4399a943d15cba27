import type { CorpusIndex } from '../../lib/corpus/corpus-index';
import type { CorpusEvent, Entity } from '../../lib/corpus/model';
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

/** Each word of some texts once, with one space before it. */
function spaced(texts: readonly string[]): string {
	return [...new Set(texts.flatMap(wordsOf))].map((word) => ` ${word}`).join('');
}

/**
 * The words of an entity's name and of its forms of one word: "ICC", "CPI", "OTP". Of longer forms each
 * word would be found for itself, and "president" would lead to all that a president has done.
 */
function wordsOfName({ name, aliases }: Entity): string {
	return spaced([name, ...aliases.flatMap(({ form }) => (/\s/.test(form) ? [] : form))]);
}

/** What events are found by. Each is worked out when it is first asked for: most never are. */
export function findableOf(index: CorpusIndex): (event: CorpusEvent) => Findable {
	const known = new Map<CorpusEvent, Findable>();
	const names = new Map<string, string>();
	const wordsOfEntity = (id: string) => {
		const entity = index.entities.get(id);
		const found = names.get(id) ?? (entity ? wordsOfName(entity) : '');
		names.set(id, found);
		return found;
	};
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
				words ??= spaced([event.text]) + event.entities.map(wordsOfEntity).join('');
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
