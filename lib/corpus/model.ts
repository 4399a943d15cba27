/**
 * The compiled corpus: what the package ships and IndexedDB holds. Plain JSON, no functions.
 * Authored YAML and Markdown (see schema.ts) become these shapes in the compile step.
 */

/** Names follow FollowTheMoney where it has one; the last three are ours. */
export const ENTITY_TYPES = [
	'Person',
	'Organization',
	'PublicBody',
	'Company',
	'CourtCase',
	'LegalInstrument',
	'Situation',
	'Measure',
] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

/** Strongest first: this order is the order of sources on a card. */
export const TIERS = ['official', 'agency', 'press', 'advocacy', 'rewrite'] as const;
export type Tier = (typeof TIERS)[number];

export const EVENT_KINDS = [
	'sanction',
	'warrant',
	'arrest',
	'hearing',
	'judgment',
	'inquiry',
	'law',
	'session',
	'statement',
	'support',
	'withdrawal',
	'appointment',
	'technology',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

export const MEASURE_KINDS = ['sanction', 'warrant', 'conviction', 'inquiry', 'suspension'] as const;
export type MeasureKind = (typeof MEASURE_KINDS)[number];

/**
 * A date as its source gives it. `edtf` is ISO 8601-2 / EDTF; `from` and `to` are the first and the
 * last day it can mean (YYYY-MM-DD), for sorting only: they are never shown.
 */
export interface CorpusDate {
	edtf: string;
	from: string;
	to: string;
	precision: 'day' | 'month' | 'season' | 'year' | 'interval';
	approximate: boolean;
	uncertain: boolean;
}

/** Points at one passage, `document-id#number`; `wording` is how the text itself puts the date. */
export interface SourceRef {
	passage: string;
	wording?: string;
}

/** How a text came from another report. `inferred` when no page says so. */
export interface Derivation {
	relation: 'translation' | 'paraphrase' | 'rewrite' | 'excerpt';
	publisher: string;
	title?: string;
	url?: string;
	inferred: boolean;
}

/** Absent title, publisher, author, published or url means: not known. Surfaces say so. */
export interface Document {
	id: string;
	label: string;
	title?: string;
	publisher?: string;
	author?: string;
	published?: CorpusDate;
	url?: string;
	language: string;
	tier: Tier;
	/** Which of the fields above were inferred, not read from the page. */
	inferred: string[];
	derivedFrom?: Derivation;
	note?: string;
	/** The founding text's file, where the document is one. */
	file?: string;
}

/** One paragraph of a document. `digest` is ours; `full` only in builds with GLOSS_TEXTS. */
export interface Passage {
	id: string;
	document: string;
	number: number;
	digest: string;
	/** Line of the founding text's file, counted from 1. */
	line?: number;
	full?: string;
}

export interface Alias {
	form: string;
	/** BCP 47. */
	lang: string;
	/** Ambiguous alone: linked only where the page supports it (FollowTheMoney's weakAlias). */
	weak: boolean;
}

export interface Role {
	title: string;
	body?: string;
	from?: CorpusDate;
	until?: CorpusDate;
	asOf: CorpusDate;
	sources: SourceRef[];
}

export interface Measure {
	kind: MeasureKind;
	/** Short chip text without the date, such as "US sanctions". */
	label: string;
	by: string;
	from?: CorpusDate;
	until?: CorpusDate;
	/** What a reader must know beside the date, such as "contested in US courts in 2026". */
	note?: string;
	asOf: CorpusDate;
	sources: SourceRef[];
}

export interface Entity {
	id: string;
	type: EntityType;
	name: string;
	/** What it is, in one line, with its day and its sources. */
	description: { text: string; asOf: CorpusDate; sources: SourceRef[] };
	/** ISO 3166-1 alpha-2 codes. */
	countries: string[];
	/** Known mainly for other things: linked only in a block about the Court. */
	counterpart: boolean;
	/** Naming it in full makes a page one about the Court (opens the gate). */
	anchor: boolean;
	aliases: Alias[];
	roles: Role[];
	measures: Measure[];
	/** Ids of entities that a reader may want next. */
	related: string[];
}

export interface Statement {
	id: string;
	entity: string;
	text: string;
	asOf: CorpusDate;
	/** Strongest tier first. */
	sources: SourceRef[];
	/** Other entities that the sentence concerns: those its author named, then those it names. */
	about: string[];
	/** 1 (background) to 5 (what a reader must know). */
	salience: number;
	/** How many sources stand on their own; rewrites and copies of a counted report add nothing. */
	independent: number;
	/** Of its strongest source. */
	tier: Tier;
}

export interface CorpusEvent {
	id: string;
	date: CorpusDate;
	kind: EventKind;
	text: string;
	entities: string[];
	sources: SourceRef[];
	independent: number;
}

export interface DisputeVersion {
	text: string;
	sources: SourceRef[];
}

export interface Dispute {
	id: string;
	question: string;
	/** One neutral line on what all versions share. */
	agreed: string;
	versions: DisputeVersion[];
	entities: string[];
	events: string[];
}

/** Another bearer of a form ("International Cricket Council" for ICC) and the words that betray it. */
export interface Confuser {
	form: string;
	name: string;
	/** Names that, read in full, bind the form to this bearer. */
	names: string[];
	/** Words whose presence speaks for this bearer. */
	cues: string[];
	lang?: string;
}

export interface Corpus {
	schema: 1;
	/** Hash of the content: a different string means a different corpus. */
	version: string;
	/** The day up to which the corpus was kept, YYYY-MM-DD. */
	asOf: string;
	/** True when built with the full passages of the founding texts. */
	withTexts: boolean;
	/** Words that support the Court's sense of an ambiguous form, by language. */
	cues: Record<string, string[]>;
	documents: Document[];
	passages: Passage[];
	entities: Entity[];
	statements: Statement[];
	events: CorpusEvent[];
	disputes: Dispute[];
	confusers: Confuser[];
}
