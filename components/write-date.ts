import { i18n } from '#i18n';
import type { CorpusDate } from '../lib/corpus/model';
import { type DateWords, formatDate } from '../lib/dates/format';

/** The interface's words around dates; its locale is the language of these words, not the browser's. */
function words(): DateWords {
	return {
		about: i18n.t('dates.about', ['{date}']),
		uncertain: i18n.t('dates.uncertain', ['{date}']),
		seasons: [
			i18n.t('dates.spring', ['{year}']),
			i18n.t('dates.summer', ['{year}']),
			i18n.t('dates.autumn', ['{year}']),
			i18n.t('dates.winter', ['{year}']),
		],
	};
}

/** A date of the corpus in the interface's language: "5 Jun 2025", "about Dec 2025". */
export function writeDate(date: CorpusDate): string {
	return formatDate(date, i18n.t('dates.locale'), words());
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

/** The month of a date, for where a day has no room; dates that name no single day stay as they are. */
export function writeMonth(date: CorpusDate): string {
	const [, month, mark = ''] = /^(\d{4}-\d{2})-\d{2}([?~%]?)$/.exec(date.edtf) ?? [];
	return writeDate(month ? { ...date, edtf: month + mark, precision: 'month' } : date);
}
