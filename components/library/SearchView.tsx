import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Marked } from '../search/Marked';
import { NothingFound } from '../search/NothingFound';
import type { Results } from '../search/results';
import { StartingPoints } from '../search/StartingPoints';
import { placeToHash } from './address';

/** Lines of a group that are drawn at a time; there may be thousands. */
const AT_ONCE = 50;

interface GroupProps {
	group: Results['groups'][number];
	terms: readonly string[];
}

/** All that was found of one kind, as far as the reader has asked for it. */
function FoundGroup({ group: { group, options }, terms }: GroupProps) {
	const [drawn, setDrawn] = useState(AT_ONCE);
	const more = Math.min(options.length - drawn, AT_ONCE);
	if (group === 'all') return null;
	return (
		<section>
			<h2>
				{i18n.t(`search.${group}`)} <span class="gloss-count">{options.length}</span>
			</h2>
			<ul class="gloss-found">
				{options.slice(0, drawn).map((option) => (
					<li key={option.key}>
						<a href={placeToHash(option.place)} dir="auto">
							<Marked text={option.title} terms={terms} />
						</a>
						<span class="gloss-soft" dir="auto">
							<Marked text={option.detail} terms={terms} />
						</span>
					</li>
				))}
			</ul>
			{more > 0 && (
				<button type="button" class="gloss-link" onClick={() => setDrawn(drawn + AT_ONCE)}>
					{i18n.t('library.moreFound', more)}
				</button>
			)}
		</section>
	);
}

/** What the results page of a text is called. */
export function searchTitle(text: string): string {
	const asked = text.trim();
	return asked === '' ? i18n.t('library.search') : i18n.t('library.searchTitle', [asked]);
}

interface Props {
	text: string;
	results: Results;
	onQuery(text: string): void;
}

/** A full page of results, for those that the list under a search field has no room for. */
export function SearchView({ text, results, onQuery }: Props) {
	const asked = text.trim();
	return (
		<>
			<h1 tabIndex={-1} class="gloss-search-title">
				{searchTitle(text)}
			</h1>
			<p class={results.found > 0 ? 'gloss-soft' : 'gloss-only-heard'} role="status">
				{asked !== '' && i18n.t('search.count', results.found)}
			</p>
			{asked !== '' && results.found === 0 && <NothingFound asked={asked} onQuery={onQuery} />}
			{asked === '' && <StartingPoints recent={null} onPick={onQuery} onForget={() => {}} />}
			{results.groups.map((group) => (
				<FoundGroup key={group.group} group={group} terms={results.terms} />
			))}
		</>
	);
}
