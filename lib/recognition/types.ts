/**
 * The interface of recognition: blocks and a page context in; additions, withdrawals and the next
 * context out. Everything here is plain JSON, so that it can be sent and stored.
 */

/** `title`: the page's title, which speaks for names elsewhere but is not lit itself. */
export type BlockRole = 'title' | 'heading' | 'text';

/** A run of text that reads as one piece. Offsets everywhere are UTF-16 code units of `text`. */
export interface TextBlock {
	id: string;
	/** Place in document order; only compared. Blocks may arrive in any order. */
	order: number;
	text: string;
	role: BlockRole;
	/** BCP 47, where the page says so. */
	lang?: string;
}

/** What spoke for (weight above 0) or against (below 0) a link. */
export interface Reason {
	code: string;
	weight: number;
	detail?: string;
}

export interface Mention {
	block: string;
	start: number;
	end: number;
	text: string;
	entity: string;
	/** 0 to 1. */
	confidence: number;
	reasons: Reason[];
}

export interface MentionKey {
	block: string;
	start: number;
	end: number;
}

/** What one block contributes: opaque to everyone but recognition. */
export interface BlockEvidence {
	block: string;
	order: number;
	[detail: string]: unknown;
}

/**
 * The ledger of a page. The mentions are a function of its evidence alone, whatever the batches and
 * their order, so a context can be rebuilt from the evidence that earlier answers carried.
 */
export interface PageContext {
	version: 1;
	evidence: BlockEvidence[];
}

export interface Batch {
	/** New blocks, and changed ones under the id they had. */
	blocks: TextBlock[];
	/** Ids of blocks that are gone. */
	removed: string[];
}

export interface Recognition {
	additions: Mention[];
	withdrawals: MentionKey[];
	context: PageContext;
}

/** One candidate, linked or not, with all that was weighed. */
export interface Explanation {
	block: string;
	start: number;
	end: number;
	text: string;
	linked: string | null;
	confidence: number;
	options: { entity: string; score: number; reasons: Reason[] }[];
}

/** One form of one entity's name, as the gazetteer takes it. */
export interface GazetteerEntry {
	entity: string;
	form: string;
	lang: string;
	weak: boolean;
	/** The entity makes a page one about the Court when named in full. */
	anchor: boolean;
	/** The entity is linked only in a block about the Court. */
	counterpart: boolean;
	/** A legal instrument of this field: named on a page about the Court, it makes the block one too. */
	instrument?: boolean;
	/** A person's last name may stand for the whole after a full mention. */
	person: boolean;
	/** What the corpus says of a person now; left out where all of it is past. */
	standing?: 'sanctioned' | 'wanted' | 'in office';
	/** Titles of a person's offices ("Deputy Prosecutor"), which tell bearers of one surname apart. */
	titles?: string[];
}

/** Another bearer of a form, the names that bind the form to it and the words that betray it. */
export interface GazetteerConfuser {
	form: string;
	name: string;
	names: string[];
	cues: string[];
	lang?: string;
}

export interface GazetteerInput {
	entries: GazetteerEntry[];
	confusers: GazetteerConfuser[];
	/** Words that support the Court's sense of an ambiguous form, by language. */
	cues: Record<string, string[]>;
}
