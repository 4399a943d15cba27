import type { CorpusIndex } from '../../lib/corpus/corpus-index';
import type { Document, Entity, Passage } from '../../lib/corpus/model';

export interface CitedDocument {
	document: Document;
	/** In the order of the document. */
	passages: Passage[];
}

/**
 * Every passage that stands behind something said of an entity, by document, in the order in which
 * the corpus holds documents.
 */
export function passagesBehind(index: CorpusIndex, entity: Entity): CitedDocument[] {
	const cited = new Set(
		[
			entity.description,
			...entity.roles,
			...entity.measures,
			...index.statementsOf(entity.id),
			...index.statementsAbout(entity.id),
			...index.eventsOf(entity.id),
			...index.disputesOf(entity.id).flatMap(({ versions }) => versions),
		].flatMap(({ sources }) => sources.map(({ passage }) => passage)),
	);
	return index.corpus.documents.flatMap((document) => {
		const passages = index.passagesOf(document.id).filter(({ id }) => cited.has(id));
		return passages.length > 0 ? [{ document, passages }] : [];
	});
}
