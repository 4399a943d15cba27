import { i18n } from '#i18n';
import type { CorpusDate } from '../lib/corpus/model';
import { type DateWords, formatDate } from '../lib/dates/format';

/**
 * The interface's words around dates; its locale is the language of these words, not the browser's. Most
 * dates need none of them, and the browser is asked anew for each.
 */
const WORDS: DateWords = {
	get about() {
		return i18n.t('dates.about', ['{date}']);
	},
	get uncertain() {
		return i18n.t('dates.uncertain', ['{date}']);
	},
	get seasons() {
		return [
			i18n.t('dates.spring', ['{year}']),
			i18n.t('dates.summer', ['{year}']),
			i18n.t('dates.autumn', ['{year}']),
			i18n.t('dates.winter', ['{year}']),
		] as const;
	},
};

/** A date of the corpus in the interface's language: "5 Jun 2025", "about Dec 2025". */
export function writeDate(date: CorpusDate): string {
	return formatDate(date, i18n.t('dates.locale'), WORDS);
}

/** A plain day (YYYY-MM-DD) in the interface's language. */
export function writeDay(day: string): string {
	return writeDate({
		edtf: day,
		from: day,
		to: day,
		precision: 'day',
		approximate: false,
		uncertain: false,
	});
}

/**
 * The month of a date, or the first of several, for where there is room for no more: "Jun 2025",
 * "~ Nov 2025". Years and seasons stay as they are.
 */
export function writeMonth(date: CorpusDate): string {
	const [first = ''] = date.edtf.split('/');
	const edtf = first.replace(/[?~%]$/, '');
	const [month] = /^\d{4}-(?:0\d|1[012])/.exec(edtf) ?? [];
	const precision = month ? 'month' : date.precision === 'season' ? 'season' : 'year';
	const plain = { ...date, edtf: month ?? edtf, precision, approximate: false, uncertain: false } as const;
	const text = writeDate(plain);
	return date.approximate || date.uncertain ? i18n.t('dates.vague', [text]) : text;
}
