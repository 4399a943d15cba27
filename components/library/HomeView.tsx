import { i18n } from '#i18n';
import type { CorpusIndex } from '../../lib/corpus/corpus-index';
import { ENTITY_TYPES } from '../../lib/corpus/model';
import { DateText } from '../DateText';
import { CorpusAge } from '../page/CorpusAge';
import { placeToHash } from './address';

/** The front page: documents, names by type, and what this is. */
export function HomeView({ index }: { index: CorpusIndex }) {
	const { corpus } = index;
	const groups = ENTITY_TYPES.map((type) => ({
		type,
		entities: corpus.entities
			.filter((entity) => entity.type === type)
			.sort((a, b) => a.name.localeCompare(b.name)),
	})).filter(({ entities }) => entities.length > 0);
	return (
		<>
			<h1 tabIndex={-1}>{i18n.t('library.home')}</h1>
			<p class="gloss-lead">{i18n.t('library.intro')}</p>
			<section>
				<h2>{i18n.t('library.documents')}</h2>
				<ul class="gloss-documents">
					{corpus.documents.map((document) => (
						<li key={document.id}>
							<a href={placeToHash({ view: 'document', id: document.id })}>
								{document.title ?? i18n.t('library.titleUnknown')}
							</a>
							<span class="gloss-soft">
								{document.label}
								{' · '}
								{document.published ? <DateText date={document.published} /> : i18n.t('library.undated')}
								{' · '}
								{i18n.t(`library.tiers.${document.tier}`)}
							</span>
						</li>
					))}
				</ul>
			</section>
			<section>
				<h2>{i18n.t('library.names')}</h2>
				{groups.map(({ type, entities }) => (
					<section key={type}>
						<h3>
							{i18n.t(`library.type.${type}`)} <span class="gloss-count">{entities.length}</span>
						</h3>
						<ul class="gloss-columns">
							{entities.map((entity) => (
								<li key={entity.id}>
									<a href={placeToHash({ view: 'entity', id: entity.id })}>{entity.name}</a>
								</li>
							))}
						</ul>
					</section>
				))}
			</section>
			<section>
				<h2>{i18n.t('library.about')}</h2>
				<p>{i18n.t('library.aboutText')}</p>
				<p>{i18n.t(corpus.withTexts ? 'library.fullNote' : 'library.digestNote')}</p>
				<p>{i18n.t('library.licence')}</p>
				<p class="gloss-soft">
					<CorpusAge asOf={corpus.asOf} />
				</p>
			</section>
		</>
	);
}
