import { i18n } from '#i18n';
import type { CorpusIndex } from '../../lib/corpus/corpus-index';
import type { Document } from '../../lib/corpus/model';
import { formatDate } from '../../lib/dates/format';
import { excerpt } from '../search/words';
import { placeToHash } from './address';

/** A document's title; where that is not known, its label and date, which a reader can tell apart. */
export function headline({ title, label, published }: Document): string {
	if (title) return title;
	return published ? i18n.t('library.untitledOf', [label, formatDate(published)]) : label;
}

/** UTF-16 units of a passage that tell one untitled document from another. */
const BEGINNING = 90;

function detail(index: CorpusIndex, { id, title, label, published }: Document): string {
	if (!title) {
		const begins = excerpt(index.passagesOf(id)[0]?.digest ?? '', [], BEGINNING);
		return [i18n.t('library.titleUnknown'), begins].filter(Boolean).join(' · ');
	}
	return `${label} · ${published ? formatDate(published) : i18n.t('library.undated')}`;
}

interface Props {
	index: CorpusIndex;
	documents: readonly Document[];
}

/** Documents as links, those with a title first. */
export function DocumentList({ index, documents }: Props) {
	const titledFirst = [...documents].sort((a, b) => Number(!a.title) - Number(!b.title));
	return (
		<ul class="gloss-documents">
			{titledFirst.map((document) => (
				<li key={document.id}>
					<a href={placeToHash({ view: 'document', id: document.id })} dir="auto">
						{headline(document)}
					</a>
					<span class="gloss-soft" dir="auto">
						{detail(index, document)}
					</span>
				</li>
			))}
		</ul>
	);
}
