import { i18n } from '#i18n';
import { writeDay } from '../write-date';
import { isOld } from './corpus-age';

interface Props {
	/** YYYY-MM-DD. */
	asOf: string;
	/** The day alone, where a label says already what it is. */
	bare?: boolean;
	/** Milliseconds since 1970. */
	now?: number;
}

/** The day the corpus was kept up to, and that it is old when it is. */
export function CorpusAge({ asOf, bare = false, now = Date.now() }: Props) {
	const day = writeDay(asOf);
	return (
		<span class="gloss-age">
			{bare ? day : i18n.t('corpus.asOf', [day])}
			{isOld(asOf, now) && <strong class="gloss-old"> {i18n.t('corpus.old')}</strong>}
		</span>
	);
}
