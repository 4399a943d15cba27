import type { CorpusDate } from '../lib/corpus/model';
import { writeDate } from './write-date';

/** What HTML allows as `datetime`: a plain year, month or day. */
const MACHINE_READABLE = /^\d{4}(-\d{2}){0,2}$/;

/**
 * A date as precise as its source gives it, never more.
 * `datetime` is set only for plain years, months and days, since HTML has no word for the rest of EDTF.
 */
export function DateText({ date }: { date: CorpusDate }) {
	const text = writeDate(date);
	const plain = MACHINE_READABLE.test(date.edtf) && date.precision !== 'season';
	return plain ? <time dateTime={date.edtf}>{text}</time> : <span class="gloss-date">{text}</span>;
}
