import { i18n } from '#i18n';
import type { ReadCorpus } from '../../lib/corpus/database';
import type { Corpus } from '../../lib/corpus/model';
import { SETTINGS_VERSION } from '../../lib/settings';
import { CorpusAge } from '../page/CorpusAge';

interface Props {
	corpus: Corpus | null;
	/** What there is to say of the copy in the browser's database. */
	note: ReadCorpus['note'] | null;
}

/** What the corpus holds, how old it is, and which versions are at work. */
export function CorpusFacts({ corpus, note }: Props) {
	return (
		<section>
			<h2>{i18n.t('options.corpus')}</h2>
			<dl class="gloss-facts">
				{corpus && (
					<>
						<dt>{i18n.t('options.asOf')}</dt>
						<dd>
							<CorpusAge asOf={corpus.asOf} bare />
						</dd>
						<dt>{i18n.t('options.counts')}</dt>
						<dd>
							{i18n.t('options.countsText', [
								String(corpus.documents.length),
								String(corpus.passages.length),
								String(corpus.entities.length),
								String(corpus.statements.length),
								String(corpus.events.length),
							])}
						</dd>
						<dt>{i18n.t('options.version')}</dt>
						<dd>
							<code>{corpus.version}</code>
						</dd>
					</>
				)}
				{(note === 'newer' || note === 'unavailable') && (
					<>
						<dt>{i18n.t('options.copy')}</dt>
						<dd>{i18n.t(`options.${note}`)}</dd>
					</>
				)}
				<dt>{i18n.t('options.settingsVersion')}</dt>
				<dd>{SETTINGS_VERSION}</dd>
			</dl>
		</section>
	);
}
