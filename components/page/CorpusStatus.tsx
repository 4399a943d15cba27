import { i18n } from '#i18n';

/** What stands in place of the corpus while it is opened or when it cannot be. */
export function CorpusStatus({ status }: { status: 'opening' | 'failed' }) {
	return (
		<div class="gloss-corpus-status" role="status">
			<p>{i18n.t(status === 'failed' ? 'corpus.failed' : 'corpus.loading')}</p>
			{status === 'failed' && <p class="gloss-soft">{i18n.t('corpus.failedHelp')}</p>}
		</div>
	);
}
