import { i18n } from '#i18n';
import { GROUPS, type Group, groupNamed, parseQuery, withoutFilter } from '../../lib/search/filters';
import { Cross } from './icons';

interface Props {
	/** The whole query: it is the one place where filters stand. */
	query: string;
	onQuery(query: string): void;
}

const KIND_OF: Readonly<Record<Group, string>> = { entities: 'name', events: 'event', passages: 'passage' };

/** The filters of a query as buttons: three to press, and one for each other that takes it away. */
export function FilterChips({ query, onQuery }: Props) {
	const { words } = parseQuery(query);
	const others = words.filter(({ key, value }) => key !== 'kind' || groupNamed(value) === undefined);
	const last = words.at(-1);
	// While it is typed it is not wrong yet.
	const begun = last?.begun && last.end === query.length ? last : undefined;
	const faulty = words.filter((word) => word.fault !== undefined && word !== begun);
	return (
		<fieldset class="gloss-filters" aria-label={i18n.t('search.filters')}>
			{GROUPS.map((group) => {
				const set = words.find(({ key, value }) => key === 'kind' && groupNamed(value) === group);
				return (
					<button
						key={group}
						type="button"
						class="gloss-toggle"
						aria-pressed={set !== undefined}
						onClick={() =>
							onQuery(set ? withoutFilter(query, set) : `${query.trim()} kind:${KIND_OF[group]}`)
						}
					>
						{i18n.t(`search.only.${group}`)}
					</button>
				);
			})}
			{others.map((word) => (
				<button
					key={`${word.start}`}
					type="button"
					class={faulty.includes(word) ? 'gloss-toggle gloss-faulty' : 'gloss-toggle'}
					aria-label={i18n.t('search.removeFilter', [word.key, word.value])}
					onClick={() => onQuery(withoutFilter(query, word))}
				>
					<span dir="auto">{i18n.t('search.filter', [word.key, word.value])}</span>
					<Cross size={9} />
				</button>
			))}
			{begun && <p class="gloss-begun gloss-soft">{i18n.t(`search.begun.${begun.key}`)}</p>}
			{faulty.map(({ key, value, fault, start }) => (
				<p key={`fault ${start}`} class="gloss-fault">
					{fault && i18n.t(`search.fault.${fault}`, [key, value])}
				</p>
			))}
		</fieldset>
	);
}
