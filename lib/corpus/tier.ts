/** What the tiers of documents decide: the order of sources and how many of them stand on their own. */
import { type Document, TIERS } from './model';

/** Negative where `a` is the stronger source, 0 where both are of one tier. */
export function compareTiers(a: Pick<Document, 'tier'>, b: Pick<Document, 'tier'>): number {
	return TIERS.indexOf(a.tier) - TIERS.indexOf(b.tier);
}

/**
 * True for a text that retells another report: a rewrite, a translation, a paraphrase. An excerpt is
 * the report itself, in part.
 */
export function isCopy(document: Pick<Document, 'tier' | 'derivedFrom'>): boolean {
	const relation = document.derivedFrom?.relation;
	return document.tier === 'rewrite' || (relation !== undefined && relation !== 'excerpt');
}

/**
 * True where a sentence would rest on rewrites and nothing else. A founding text may stand alone
 * though it is a rewrite; surfaces label it as one.
 */
export function isWeakAlone(documents: readonly Pick<Document, 'tier' | 'file'>[]): boolean {
	return (
		documents.length > 0 && documents.every(({ tier, file }) => tier === 'rewrite' && file === undefined)
	);
}

/**
 * How many of the documents behind a sentence are sources on their own, 0 for none. Copies add
 * nothing, and make one where there is nothing else; a document, or a report, counts once however
 * often it is cited.
 */
export function countIndependent(documents: readonly Document[]): number {
	const reports = new Set(documents.filter((document) => !isCopy(document)).map(reportOf));
	return reports.size > 0 || documents.length === 0 ? reports.size : 1;
}

function reportOf(document: Document): string {
	const publisher = document.derivedFrom?.publisher ?? document.publisher;
	const title = document.derivedFrom?.title ?? document.title;
	return publisher && title ? JSON.stringify([publisher, title]) : document.id;
}
