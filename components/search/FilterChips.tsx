import { i18n } from '#i18n';
import { GROUPS, type Group, parseQuery, withoutFilter } from '../../lib/search/filters';

interface Props {
	/** The whole query: it is the one place where filters stand. */
	query: string;
	onQuery(query: string): void;
}

const KIND_OF: Readonly<Record<Group, string>> = { entities: 'name', events: 'event', passages: 'passage' };

/** The filters of a query as buttons: three to press, and one for each other that takes it away. */
export function FilterChips({ query, onQuery }: Props) {
	const { words } = parseQuery(query);
	const isGroup = (value: string) => GROUPS.some((group) => KIND_OF[group] === value.toLowerCase());
	const others = words.filter(({ key, value }) => key !== 'kind' || !isGroup(value));
	const faulty = words.filter(({ fault }) => fault !== undefined);
	return (
		<fieldset class="gloss-filters" aria-label={i18n.t('search.filters')}>
			{GROUPS.map((group) => {
				const set = words.find(({ key, value }) => key === 'kind' && value.toLowerCase() === KIND_OF[group]);
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
					class={word.fault ? 'gloss-toggle gloss-faulty' : 'gloss-toggle'}
					aria-label={i18n.t('search.removeFilter', [word.key, word.value])}
					onClick={() => onQuery(withoutFilter(query, word))}
				>
					<span dir="auto">{i18n.t('search.filter', [word.key, word.value])}</span>
					<svg viewBox="0 0 12 12" width="9" height="9" aria-hidden="true">
						<path d="M2 2l8 8M10 2l-8 8" stroke="currentColor" stroke-width="1.8" />
					</svg>
				</button>
			))}
			{faulty.map(({ key, value, fault, start }) => (
				<p key={`fault ${start}`} class="gloss-fault">
					{fault && i18n.t(`search.fault.${fault}`, [key, value])}
				</p>
			))}
		</fieldset>
	);
}
