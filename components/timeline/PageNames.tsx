import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { CorpusText } from '../corpus-text';
import { PassingButton } from '../page/PassingButton';
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
	const more = useRef<HTMLButtonElement>(null);
	if (names.length === 0) return null;
	const few = names.filter(({ id }, place) => place < IN_SIGHT || id === chosen);
	const shown = all ? names : few;
	return (
		<fieldset class="gloss-filters gloss-page-names" aria-label={i18n.t('panel.pageNames')}>
			{shown.map(({ id, name }) => (
				<PassingButton
					key={id}
					next={more}
					class="gloss-toggle"
					aria-pressed={id === chosen}
					title={name}
					onClick={() => onChoose(id === chosen ? null : id)}
				>
					<CorpusText text={name} />
				</PassingButton>
			))}
			{names.length > few.length && (
				<button
					ref={more}
					type="button"
					class="gloss-toggle gloss-quiet"
					aria-expanded={all}
					onClick={() => setAll(!all)}
				>
					{all ? i18n.t('panel.fewerNames') : i18n.t('panel.moreNames', names.length - few.length)}
				</button>
			)}
		</fieldset>
	);
}
