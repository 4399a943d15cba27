import { i18n } from '#i18n';
import { writeDay } from '../write-date';
import { isOld } from './corpus-age';

interface Props {
	/** YYYY-MM-DD. */
	asOf: string;
	/** The reader's clock, ms since 1970. */
	now?: number;
}

/** Says, where it is seen first, that the corpus is old; nothing while it is not. */
export function OldCorpus({ asOf, now = Date.now() }: Props) {
	return isOld(asOf, now) ? (
		<p class="gloss-old-notice">{i18n.t('corpus.oldNotice', [writeDay(asOf)])}</p>
	) : null;
}
