import { i18n } from '#i18n';
import type { CorpusIndex } from '../../lib/corpus/corpus-index';
import { ENTITY_TYPES, TIERS } from '../../lib/corpus/model';
import { CorpusText } from '../corpus-text';
import { placeToHash } from './address';
import { DocumentList } from './DocumentList';

/** The front page: names by type, documents by kind of source, and what this is. */
export function HomeView({ index }: { index: CorpusIndex }) {
	const { corpus } = index;
	const names = ENTITY_TYPES.map((type) => ({
		type,
		entities: corpus.entities
			.filter((entity) => entity.type === type)
			.sort((a, b) => a.name.localeCompare(b.name)),
	})).filter(({ entities }) => entities.length > 0);
	const shelves = TIERS.map((tier) => ({
		tier,
		documents: corpus.documents.filter((document) => document.tier === tier),
	})).filter(({ documents }) => documents.length > 0);
	return (
		<>
			<h1 tabIndex={-1}>{i18n.t('library.home')}</h1>
			<p class="gloss-lead">{i18n.t('library.intro')}</p>
			<section>
				<h2>{i18n.t('library.names')}</h2>
				{names.map(({ type, entities }) => (
					<section key={type}>
						<h3>
							{i18n.t(`library.type.${type}`)} <span class="gloss-count">{entities.length}</span>
						</h3>
						<ul class="gloss-columns">
							{entities.map((entity) => (
								<li key={entity.id}>
									<a href={placeToHash({ view: 'entity', id: entity.id })}>
										<CorpusText text={entity.name} />
									</a>
								</li>
							))}
						</ul>
					</section>
				))}
			</section>
			<section>
				<h2>{i18n.t('library.documents')}</h2>
				{shelves.map(({ tier, documents }) => (
					<details key={tier} class="gloss-shelf" open>
						<summary>
							{i18n.t(`library.tiers.${tier}`)} <span class="gloss-count">{documents.length}</span>
						</summary>
						<DocumentList index={index} documents={documents} />
					</details>
				))}
			</section>
			<section>
				<h2>{i18n.t('library.about')}</h2>
				<p>{i18n.t('library.aboutText')}</p>
				<p>{i18n.t(corpus.withTexts ? 'library.fullNote' : 'library.digestNote')}</p>
				<p>{i18n.t('library.licence')}</p>
			</section>
		</>
	);
}
