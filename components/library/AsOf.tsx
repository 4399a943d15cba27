import { i18n } from '#i18n';
import type { CorpusDate } from '../../lib/corpus/model';
import { formatDate } from '../../lib/dates/format';

/** "as of 10 Oct 2026": the day on which something was true. */
export function AsOf({ date }: { date: CorpusDate }) {
	return <span class="gloss-soft gloss-as-of">{i18n.t('library.asOf', [formatDate(date)])}</span>;
}
