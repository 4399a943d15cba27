import { i18n } from '#i18n';
import { parseQuery } from '../../lib/search/filters';

interface Props {
	asked: string;
	onQuery(query: string): void;
}

/** Says that nothing was found, and what may help; nothing where nothing was asked but filters that say what they lack. */
export function NothingFound({ asked, onQuery }: Props) {
	const { text, words } = parseQuery(asked);
	const filtered = words.some(({ fault }) => fault === undefined);
	if (text === '' && words.length > 0 && !filtered) return null;
	return (
		<div class="gloss-none">
			<p>{i18n.t('search.none', [asked])}</p>
			<p class="gloss-soft">{filtered ? i18n.t('search.noneFiltered') : i18n.t('search.noneHelp')}</p>
			{filtered && text !== '' && (
				<button type="button" class="gloss-link" onClick={() => onQuery(text)}>
					{i18n.t('search.withoutFilters')}
				</button>
			)}
		</div>
	);
}
