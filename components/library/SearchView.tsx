import { i18n } from '#i18n';
import { Marked } from '../search/Marked';
import type { Results } from '../search/results';
import { placeToHash } from './address';

/** A full page of results, for those that the list under a search field has no room for. */
export function SearchView({ text, results }: { text: string; results: Results }) {
	return (
		<>
			<h1 tabIndex={-1}>{i18n.t('library.searchTitle', [text])}</h1>
			<p class="gloss-soft">{i18n.t('search.count', results.found)}</p>
			{results.found === 0 && <p>{i18n.t('search.noneHelp')}</p>}
			{results.groups.map(
				({ group, options }) =>
					group !== 'all' && (
						<section key={group}>
							<h2>
								{i18n.t(`search.${group}`)} <span class="gloss-count">{options.length}</span>
							</h2>
							<ul class="gloss-found">
								{options.map((option) => (
									<li key={option.key}>
										<a href={placeToHash(option.place)} dir="auto">
											<Marked text={option.title} terms={results.terms} />
										</a>
										<span class="gloss-soft" dir="auto">
											<Marked text={option.detail} terms={results.terms} />
										</span>
									</li>
								))}
							</ul>
						</section>
					),
			)}
		</>
	);
}
