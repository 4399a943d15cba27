import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { CorpusText } from '../corpus-text';
import type { NameChoice } from './EntityPicker';

/** How many names stand in sight before the rest is asked for: about two lines. */
const IN_SIGHT = 3;

interface Props {
	/** Names on the page that have events, those that tell most of it first. */
	names: readonly NameChoice[];
	chosen: string | null;
	onChoose(id: string | null): void;
}

/** The names on the page beside the panel, offered as filters. */
export function PageNames({ names, chosen, onChoose }: Props) {
	const [all, setAll] = useState(false);
	if (names.length === 0) return null;
	const shown = all ? names : names.filter(({ id }, place) => place < IN_SIGHT || id === chosen);
	return (
		<fieldset class="gloss-filters gloss-page-names" aria-label={i18n.t('panel.pageNames')}>
			{shown.map(({ id, name }) => (
				<button
					key={id}
					type="button"
					class="gloss-toggle"
					aria-pressed={id === chosen}
					title={name}
					onClick={() => onChoose(id === chosen ? null : id)}
				>
					<CorpusText text={name} />
				</button>
			))}
			{names.length > IN_SIGHT && (
				<button
					type="button"
					class="gloss-toggle gloss-quiet"
					aria-expanded={all}
					onClick={() => setAll(!all)}
				>
					{all ? i18n.t('panel.fewerNames') : i18n.t('panel.moreNames', names.length - IN_SIGHT)}
				</button>
			)}
		</fieldset>
	);
}
