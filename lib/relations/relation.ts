/** What ties two of the corpus together. Nothing stands here that a source does not say. */
import type { CorpusDate, EventKind, MeasureKind, SourceRef } from '../corpus/model';

/** One end of a relation. Who acted on someone may be known by name alone ("Moscow City Court"). */
export interface Party {
	/** Tells parties apart; never shown. */
	key: string;
	name: string;
	/** Id of its entity, where the corpus has one. */
	entity?: string;
}

/** Where a relation is read: its event, or the passage that says it (`document-id#3`). */
export type Lead = { event: string } | { passage: string };

interface Told {
	date: CorpusDate;
	lead: Lead;
	/** Never empty. */
	sources: readonly SourceRef[];
	/** It is about allegations, not about a finding. */
	alleged: boolean;
}

/** How one entity stands to another. `outward` when it is the one that acts. */
export type Relation = Told &
	(
		| {
				kind: 'measure';
				measure: MeasureKind;
				outward: boolean;
				label: string;
				by: string;
				from?: CorpusDate;
				until?: CorpusDate;
				note?: string;
		  }
		| { kind: 'office'; outward: boolean; title: string; from?: CorpusDate; until?: CorpusDate }
		/** Both held an office of one body at one time; `date` is the day from which both did. */
		| { kind: 'colleague'; body: string }
		/** Both are in one event. */
		| { kind: 'event'; what: EventKind; text: string }
		/** A sentence about one concerns the other. */
		| { kind: 'statement'; outward: boolean; text: string; salience: number }
	);

export type RelationKind = Relation['kind'];

/** A relation together with the one to whom it leads. */
export interface Tie {
	other: Party;
	relation: Relation;
}
