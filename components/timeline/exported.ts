/** Events and passages as exports take them. */
import { i18n } from '#i18n';
import { sourceLines } from '../../lib/corpus/card-record';
import type { CorpusIndex } from '../../lib/corpus/corpus-index';
import type { CorpusEvent } from '../../lib/corpus/model';
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
		disputed: disputed.has(id),
	}));
}

/** The passages behind an event as items for a reference manager. */
export function cslOf(index: CorpusIndex, { sources }: CorpusEvent): CslItem[] {
	return sources.flatMap(({ passage: id }) => {
		const passage = index.passages.get(id);
		const document = index.documents.get(passage?.document ?? '');
		return passage && document ? [toCsl(document, passage)] : [];
	});
}

/** An event with the passages behind it, to be read. */
export function citeEvent(index: CorpusIndex, { date, text, sources }: CorpusEvent): string {
	const sentence = { text: `${writeDate(date)}: ${text}`, sources: sourceLines(index, sources) };
	return citeSentences([sentence], index.corpus.asOf);
}
