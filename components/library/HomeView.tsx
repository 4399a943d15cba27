import { i18n } from '#i18n';
import type { CorpusIndex } from '../../lib/corpus/corpus-index';
import { ENTITY_TYPES, TIERS } from '../../lib/corpus/model';
import { CorpusText } from '../corpus-text';
import { placeToHash } from './address';
import { DocumentList } from './DocumentList';
import { Shelf, useRoomForLists } from './Shelf';

/** The front page: names by type, documents by kind of source, and what this is. */
export function HomeView({ index }: { index: CorpusIndex }) {
	const { corpus } = index;
	const open = useRoomForLists();
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
					<Shelf key={type} title={i18n.t(`library.type.${type}`)} count={entities.length} open={open}>
						<ul class="gloss-columns">
							{entities.map((entity) => (
								<li key={entity.id}>
									<a href={placeToHash({ view: 'entity', id: entity.id })}>
										<CorpusText text={entity.name} />
									</a>
								</li>
							))}
						</ul>
					</Shelf>
				))}
			</section>
			<section>
				<h2>{i18n.t('library.documents')}</h2>
				{shelves.map(({ tier, documents }) => (
					<Shelf key={tier} title={i18n.t(`library.tiers.${tier}`)} count={documents.length} open={open}>
						<DocumentList index={index} documents={documents} />
					</Shelf>
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
