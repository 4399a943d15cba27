/** Citations for reference managers, in the terms of CSL-JSON (citationstyles.org, schema 1.0). */
import type { CorpusDate, Document, Passage } from '../corpus/model';

interface CslDate {
	'date-parts': number[][];
	circa?: boolean;
}

export interface CslItem {
	id: string;
	type: 'article-newspaper' | 'webpage';
	title: string;
	'container-title'?: string;
	publisher?: string;
	author?: { literal: string }[];
	issued?: CslDate;
	language: string;
	URL?: string;
	/** Which paragraph, and what of the rest is not what the page itself says. */
	note: string;
}

/** Only as much of a date as is known. */
function cslDate({ from, to, precision, approximate, uncertain }: CorpusDate): CslDate {
	const parts = (day: string) => day.split('-').map(Number);
	const known = precision === 'year' || precision === 'season' ? 1 : precision === 'month' ? 2 : 3;
	const dates = precision === 'interval' ? [parts(from), parts(to)] : [parts(from).slice(0, known)];
	return { 'date-parts': dates, ...(approximate || uncertain ? { circa: true } : {}) };
}

/**
 * One passage as an item: its document, with the paragraph in the note. What is not known is left out;
 * a document without a title is told by its label in brackets, as style guides ask for.
 */
export function toCsl(document: Document, passage: Passage): CslItem {
	const { label, title, publisher, author, published, url, language, tier, inferred } = document;
	const notes = [`¶${passage.number}`, ...(inferred.length > 0 ? [`inferred: ${inferred.join(', ')}`] : [])];
	return {
		id: passage.id,
		type: tier === 'press' || tier === 'agency' ? 'article-newspaper' : 'webpage',
		title: title ?? `[${label}]`,
		...(publisher ? { 'container-title': publisher, publisher } : {}),
		...(author ? { author: [{ literal: author }] } : {}),
		...(published ? { issued: cslDate(published) } : {}),
		language,
		...(url ? { URL: url } : {}),
		note: notes.join('; '),
	};
}
