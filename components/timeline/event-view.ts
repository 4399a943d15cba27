import { cardDispute, sourceLines } from '../../lib/corpus/card-record';
import type { CorpusIndex } from '../../lib/corpus/corpus-index';
import type { CorpusEvent } from '../../lib/corpus/model';
import type { CardDispute, SourceLine } from '../../lib/corpus/record';
import { namesInText, type TextPart } from './names-in-text';

/** An event with all that its row shows. */
export interface EventView {
	event: CorpusEvent;
	/** The sentence, cut at the names in it. */
	parts: TextPart[];
	/** The event's entities that its sentence does not name. */
	alsoNamed: { id: string; name: string }[];
	sources: SourceLine[];
	disputes: CardDispute[];
}

/** Cuts a sentence at the names of the given entities; ids that the corpus lacks are passed over. */
export function linkNames(index: CorpusIndex, text: string, entities: readonly string[]): TextPart[] {
	const named = entities.flatMap((id) => {
		const entity = index.entities.get(id);
		return entity ? [{ id, forms: [entity.name, ...entity.aliases.map(({ form }) => form)] }] : [];
	});
	return namesInText(text, named);
}

/** Resolves an event for showing. `event` must be one of the index. */
export function eventView(index: CorpusIndex, event: CorpusEvent): EventView {
	const parts = linkNames(index, event.text, event.entities);
	const inText = new Set(parts.map(({ entity }) => entity));
	return {
		event,
		parts,
		alsoNamed: event.entities.flatMap((id) => {
			const entity = index.entities.get(id);
			return entity && !inText.has(id) ? [{ id, name: entity.name }] : [];
		}),
		sources: sourceLines(index, event.sources),
		disputes: index.corpus.disputes
			.filter(({ events }) => events.includes(event.id))
			.map((dispute) => cardDispute(index, dispute)),
	};
}
