import { i18n } from '#i18n';

interface Props {
	text: string;
	onText(text: string): void;
}

/** Words that the events must have. */
export function WordFilter({ text, onText }: Props) {
	return (
		<input
			type="search"
			class="gloss-field"
			autocomplete="off"
			spellcheck={false}
			aria-label={i18n.t('panel.words')}
			placeholder={i18n.t('panel.words')}
			value={text}
			onInput={({ currentTarget }) => onText(currentTarget.value)}
		/>
	);
}
