import { i18n } from '#i18n';
import type { CorpusIndex } from '../../lib/corpus/corpus-index';
import type { Entity } from '../../lib/corpus/model';
import { placeToHash } from './address';
import { headline } from './DocumentList';
import { passagesBehind } from './passages-behind';

/** The documents behind everything said of an entity, with a link to each passage. */
export function CitedPassages({ index, entity }: { index: CorpusIndex; entity: Entity }) {
	return (
		<ul class="gloss-cited-documents">
			{passagesBehind(index, entity).map(({ document, passages }) => (
				<li key={document.id}>
					<bdi>{headline(document)}</bdi>
					{passages.map(({ id, number }) => (
						<a
							key={id}
							href={placeToHash({ view: 'document', id: document.id, passage: number })}
							aria-label={i18n.t('library.passageOf', [String(number), headline(document)])}
						>
							¶{number}
						</a>
					))}
				</li>
			))}
		</ul>
	);
}
