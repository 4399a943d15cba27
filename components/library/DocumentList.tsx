import { i18n } from '#i18n';
import type { Document } from '../../lib/corpus/model';
import { formatDate } from '../../lib/dates/format';
import { placeToHash } from './address';

/** A document's title; where that is not known, its label and date, which a reader can tell apart. */
export function headline({ title, label, published }: Document): string {
	if (title) return title;
	return published ? i18n.t('library.untitledOf', [label, formatDate(published)]) : label;
}

function detail({ title, label, published }: Document): string {
	if (!title) return i18n.t('library.titleUnknown');
	return `${label} · ${published ? formatDate(published) : i18n.t('library.undated')}`;
}

/** Documents as links, those with a title first. */
export function DocumentList({ documents }: { documents: readonly Document[] }) {
	const titledFirst = [...documents].sort((a, b) => Number(!a.title) - Number(!b.title));
	return (
		<ul class="gloss-documents">
			{titledFirst.map((document) => (
				<li key={document.id}>
					<a href={placeToHash({ view: 'document', id: document.id })}>{headline(document)}</a>
					<span class="gloss-soft">{detail(document)}</span>
				</li>
			))}
		</ul>
	);
}
