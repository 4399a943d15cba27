/** What a card shows of an entity: everything resolved, so that hovering needs no look-up. */
import type { CorpusDate, EntityType, EventKind, MeasureKind, Tier } from './model';

export interface SourceLine {
	passage: string;
	document: string;
	label: string;
	title?: string;
	published?: CorpusDate;
	number: number;
	tier: Tier;
	/** How the text itself puts the date. */
	wording?: string;
	digest: string;
	url?: string;
	/** True when publisher or date were inferred. */
	inferred: boolean;
	/** "a rewrite", "a translation" … where the text came from another report. */
	relation?: string;
}

export interface CardStatement {
	id: string;
	text: string;
	asOf: CorpusDate;
	sources: SourceLine[];
	independent: number;
	about: string[];
	salience: number;
}

export interface CardEvent {
	id: string;
	date: CorpusDate;
	kind: EventKind;
	text: string;
	sources: SourceLine[];
}

export interface CardDispute {
	id: string;
	question: string;
	agreed: string;
	versions: { text: string; sources: SourceLine[] }[];
}

export interface CardMeasure {
	kind: MeasureKind;
	label: string;
	from?: CorpusDate;
	until?: CorpusDate;
	note?: string;
	asOf: CorpusDate;
	sources: SourceLine[];
}

export interface CardRecord {
	id: string;
	name: string;
	type: EntityType;
	description: { text: string; asOf: CorpusDate; sources: SourceLine[] };
	countries: string[];
	measures: CardMeasure[];
	/** Most salient first, eight at most: enough to choose from for the text that is read. */
	statements: CardStatement[];
	/** Newest first, four at most. */
	events: CardEvent[];
	disputes: CardDispute[];
	statementCount: number;
	eventCount: number;
	corpusAsOf: string;
}
