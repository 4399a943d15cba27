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

/** Anything that is said: what it rests on, strongest first, and how many of these stand on their own. */
export interface Sourced {
	sources: SourceLine[];
	independent: number;
}

export interface CardStatement extends Sourced {
	id: string;
	text: string;
	asOf: CorpusDate;
	about: string[];
	salience: number;
}

export interface CardEvent extends Sourced {
	id: string;
	date: CorpusDate;
	kind: EventKind;
	text: string;
}

export interface CardDispute {
	id: string;
	question: string;
	agreed: string;
	versions: ({ text: string } & Sourced)[];
}

export interface CardMeasure extends Sourced {
	kind: MeasureKind;
	label: string;
	from?: CorpusDate;
	until?: CorpusDate;
	note?: string;
	asOf: CorpusDate;
}

export interface CardRecord {
	id: string;
	name: string;
	type: EntityType;
	description: { text: string; asOf: CorpusDate } & Sourced;
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
