/** Turns an authored EDTF string into a date with its first and last day. Build time only. */
import edtf from 'edtf';
import type { CorpusDate } from '../model';

const SINGLE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?[?~%]?$/;
const SEASON = /^(\d{4})-(2[1-4])$/;
const FORMS =
	'2025-06-05, 2024-11, 2024, 2024-24 (season 21 to 24), an interval such as 2025-06-01/2025-06-05, each but the season with ~ (about), ? (uncertain) or % (both)';

/**
 * First month of the seasons of EDTF, 21 (spring) to 24 (winter), as the northern meteorological year
 * has them; each lasts three months, so a winter ends in the year after. Only for sorting.
 */
const SEASON_START: Record<string, number> = { 21: 3, 22: 6, 23: 9, 24: 12 };

/** The date that an EDTF string stands for (ISO 8601-2). Throws an Error that says what to write instead. */
export function toCorpusDate(text: string): CorpusDate {
	const [start = '', end, ...rest] = text.split('/');
	const season = SEASON.exec(text);
	if (season) return seasonDate(text, Number(season[1]), SEASON_START[season[2] ?? ''] ?? 1);
	if (rest.length > 0) throw refuse(text);
	const first = span(start, text);
	const last = end === undefined ? first : span(end, text);
	if (last.to < first.from || last.from < first.from)
		throw new Error(`"${text}" ends before it begins; swap its ends`);
	return {
		edtf: text,
		from: first.from,
		to: last.to,
		precision: end === undefined ? precisionOf(start) : 'interval',
		approximate: /[~%]/.test(text),
		uncertain: /[?%]/.test(text),
	};
}

function seasonDate(text: string, year: number, month: number): CorpusDate {
	const from = day(Date.UTC(year, month - 1, 1));
	const to = day(Date.UTC(year, month + 2, 0));
	return { edtf: text, from, to, precision: 'season', approximate: false, uncertain: false };
}

function span(single: string, whole: string): { from: string; to: string } {
	if (!SINGLE.test(single)) throw refuse(whole);
	const plain = single.replace(/[?~%]$/, '');
	try {
		const { min, max } = edtf(plain);
		const [from, to] = [day(min), day(max)];
		// The library rolls 2023-02-29 over to the first of March instead of refusing it.
		if (from.startsWith(plain) && to.startsWith(plain)) return { from, to };
	} catch {
		throw refuse(whole);
	}
	throw refuse(whole);
}

function day(time: number): string {
	return new Date(time).toISOString().slice(0, 10);
}

function precisionOf(single: string): 'day' | 'month' | 'year' {
	const parts = single.split('-').length;
	return parts === 3 ? 'day' : parts === 2 ? 'month' : 'year';
}

function refuse(text: string): Error {
	return new Error(`"${text}" is not a date; write ${FORMS}`);
}
