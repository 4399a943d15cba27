/** Events and passages as exports take them. */
import { i18n } from '#i18n';
import { sourceLines } from '../../lib/corpus/card-record';
import type { CorpusIndex } from '../../lib/corpus/corpus-index';
import type { CorpusEvent, SourceRef } from '../../lib/corpus/model';
import { type CslItem, toCsl } from '../../lib/export/csl';
import type { ExportedEvent } from '../../lib/export/events';
import { citeSentences } from '../card/citation';
import { writeDate } from '../write-date';

/** Events with everything resolved, in the order given. */
export function exportedEvents(index: CorpusIndex, events: readonly CorpusEvent[]): ExportedEvent[] {
	const disputed = new Set(index.corpus.disputes.flatMap((dispute) => dispute.events));
	return events.map(({ id, date, kind, text, entities, sources }) => ({
		id,
		date,
		dateText: writeDate(date),
		kind,
		kindText: i18n.t(`panel.kind.${kind}`),
		text,
		names: entities.flatMap((entity) => index.entities.get(entity)?.name ?? []),
		sources: sourceLines(index, sources),
		disputed: disputed.has(id) ? i18n.t('panel.disputed') : null,
	}));
}

/** Passages as items for a reference manager; what the corpus lacks is passed over. */
export function cslOf(index: CorpusIndex, sources: readonly SourceRef[]): CslItem[] {
	return sources.flatMap(({ passage: id }) => {
		const passage = index.passages.get(id);
		const document = index.documents.get(passage?.document ?? '');
		return passage && document ? [toCsl(document, passage)] : [];
	});
}

/** A sentence with the passages behind it, to be read. */
export function plainCitation(index: CorpusIndex, text: string, sources: readonly SourceRef[]): string {
	return citeSentences([{ text, sources: sourceLines(index, sources) }], index.corpus.asOf);
}
