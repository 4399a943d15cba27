/** What one block contributes to the ledger: small, plain, and enough to decide without its text. */
import type { BlockEvidence, BlockRole } from '../types';

/** Weight of cues for the Court and for the strongest other bearer: in the own clause, and beyond. */
export type Weight = [proHere: number, conHere: number, proNear: number, conNear: number];

/** A name read on the page: `n` a candidate, `x` the full name of another bearer. */
export interface NameItem {
	k: 'n' | 'x';
	/** Start and end in the block's text, UTF-16 units. */
	s: number;
	e: number;
	t: string;
	/** Key of the form in the gazetteer. */
	f: string;
	/** Title words right before it, folded, joined by spaces. */
	p?: string;
	/** Part of another bearer's name: 1 binds the surname to that bearer, 2 only leaves it unlinked. */
	o?: 1 | 2;
	/** The entity whose full name this is, where given names in between told so. */
	id?: string;
	/** Weight of the cues around it. */
	w?: Weight;
	/** Weight of cues in its clause and near it that are of other topics altogether. */
	x?: number;
	/** The other bearer that the cues speak for. */
	r?: string;
}

/** `g`: "the court" and its like; `c`: some other court. */
export interface CourtItem {
	k: 'g' | 'c';
	s: number;
}

/** A definition: from here on the form `f` means the entity `id`, or something unknown (''). */
export interface DefinitionItem {
	k: 'd';
	s: number;
	f: string;
	id: string;
}

export type Item = NameItem | CourtItem | DefinitionItem;

export interface Evidence extends BlockEvidence {
	role: BlockRole;
	lang?: string;
	/** By place in the text. */
	items: readonly Item[];
}

function isEvidence(evidence: BlockEvidence): evidence is Evidence {
	return Array.isArray(evidence.items) && typeof evidence.role === 'string';
}

/** True for a name, of the corpus or of another bearer. */
export function isName(item: Item): item is NameItem {
	return item.k === 'n' || item.k === 'x';
}

/** The evidence in document order; entries that are not ours are left out. Never throws. */
export function inOrder(evidence: readonly BlockEvidence[]): readonly Evidence[] {
	return sorted(evidence.filter(isEvidence));
}

/** Compares by place in the document. */
function byOrder(a: Evidence, b: Evidence): number {
	return a.order - b.order || (a.block < b.block ? -1 : a.block > b.block ? 1 : 0);
}

/** Evidence in document order; itself where it is so already, as pages bring it. */
export function sorted(evidence: readonly Evidence[]): readonly Evidence[] {
	for (let at = 1; at < evidence.length; at++) {
		const before = evidence[at - 1];
		const here = evidence[at];
		if (before && here && byOrder(before, here) > 0) return [...evidence].sort(byOrder);
	}
	return evidence;
}
