import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Place } from '../library/address';
import { Marked } from './Marked';
import type { ResultOption, Results } from './results';
import { useOptionPointer } from './use-option-pointer';

interface Props {
	id: string;
	results: Results;
	active: number;
	onHover(index: number): void;
	onOpen(place: Place, aside: boolean): void;
}

/** The options of the search, in groups; which one is active is the field's business. */
export function ResultList({ id, results, active, onHover, onOpen }: Props) {
	const list = useRef<HTMLDivElement>(null);
	useEffect(() => {
		if (!results.options[active]) return;
		list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
	}, [active, results]);
	useOptionPointer(list, {
		onPick: (index, aside) => {
			const option = results.options[index];
			if (option) onOpen(option.place, aside);
		},
		onHover: (index) => index !== active && onHover(index),
	});

	const line = (option: ResultOption) => {
		const index = results.options.indexOf(option);
		return (
			<div
				key={option.key}
				id={`${id}-${index}`}
				role="option"
				tabIndex={-1}
				data-option={index}
				aria-selected={index === active}
				class={`gloss-result gloss-result-${option.group}`}
			>
				<div class="gloss-result-title" dir="auto">
					<Marked text={option.title} terms={results.terms} />
				</div>
				{option.detail !== '' && (
					<div class="gloss-result-detail" dir="auto">
						<Marked text={option.detail} terms={results.terms} />
					</div>
				)}
			</div>
		);
	};

	return (
		<div
			class="gloss-results"
			id={id}
			ref={list}
			role="listbox"
			tabIndex={-1}
			aria-label={i18n.t('search.results')}
		>
			{results.groups.map(({ group, options }) =>
				group === 'all' ? (
					options.map(line)
				) : (
					<fieldset key={group} aria-labelledby={`${id}-${group}`}>
						<div class="gloss-group" id={`${id}-${group}`} role="presentation">
							{i18n.t(`search.${group}`)}
						</div>
						{options.map(line)}
					</fieldset>
				),
			)}
		</div>
	);
}
