import type { CorpusIndex } from '../../lib/corpus/corpus-index';
import type { CorpusEvent, Document, Entity } from '../../lib/corpus/model';
import type { Place } from './address';

/** A place in the library with what stands there looked up. */
export type Page =
	| { view: 'home' | 'missing' }
	| { view: 'entity'; entity: Entity }
	| { view: 'event'; event: CorpusEvent }
	| { view: 'document'; document: Document; passage: number | null }
	| { view: 'search'; text: string };

/** Looks up a place; an id or a passage that the corpus does not have is `missing`. */
export function pageOf(index: CorpusIndex, place: Place): Page {
	switch (place.view) {
		case 'entity': {
			const entity = index.entities.get(place.id);
			return entity ? { view: 'entity', entity } : { view: 'missing' };
		}
		case 'event': {
			const event = index.events.get(place.id);
			return event ? { view: 'event', event } : { view: 'missing' };
		}
		case 'document': {
			const document = index.documents.get(place.id);
			const passage = place.passage ?? null;
			if (!document || (passage !== null && !index.passages.has(`${place.id}#${passage}`))) {
				return { view: 'missing' };
			}
			return { view: 'document', document, passage };
		}
		case 'search':
			return { view: 'search', text: place.text };
		default:
			return { view: place.view === 'home' ? 'home' : 'missing' };
	}
}
