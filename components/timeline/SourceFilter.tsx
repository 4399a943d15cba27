import { i18n } from '#i18n';

interface Props {
	/** The sources that tell of events, in order of the alphabet. */
	sources: readonly { label: string; count: number }[];
	chosen: string | null;
	onChoose(label: string | null): void;
}

/** The source that must tell of the events. */
export function SourceFilter({ sources, chosen, onChoose }: Props) {
	const unknown = chosen !== null && !sources.some(({ label }) => label === chosen);
	return (
		<select
			class="gloss-field"
			aria-label={i18n.t('panel.source')}
			value={chosen ?? ''}
			onChange={({ currentTarget }) => onChoose(currentTarget.value || null)}
		>
			<option value="">{i18n.t('panel.anySource')}</option>
			{unknown && <option value={chosen}>{chosen}</option>}
			{sources.map(({ label, count }) => (
				<option key={label} value={label}>
					{`${label} (${count})`}
				</option>
			))}
		</select>
	);
}
