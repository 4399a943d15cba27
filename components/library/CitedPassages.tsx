import { i18n } from '#i18n';
import { placeToHash } from './address';
import { headline } from './DocumentList';
import type { CitedDocument } from './passages-behind';

/** Documents with a link to each of some of their passages. */
export function CitedPassages({ documents }: { documents: readonly CitedDocument[] }) {
	return (
		<ul class="gloss-cited-documents">
			{documents.map(({ document, passages }) => (
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
