import { i18n } from '#i18n';
import { formatDate } from '../../lib/dates/format';
import { isOld } from './corpus-age';

/** The day the corpus was kept up to, and that it is old when it is. */
export function CorpusAge({ asOf, now = Date.now() }: { asOf: string; now?: number }) {
	const day = formatDate({
		edtf: asOf,
		from: asOf,
		to: asOf,
		precision: 'day',
		approximate: false,
		uncertain: false,
	});
	return (
		<span class="gloss-age">
			{i18n.t('corpus.asOf', [day])}
			{isOld(asOf, now) && <strong class="gloss-old"> {i18n.t('corpus.old')}</strong>}
		</span>
	);
}
