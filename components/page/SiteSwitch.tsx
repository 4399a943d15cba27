import { i18n } from '#i18n';

interface Props {
	host: string;
	on: boolean;
	onChange(on: boolean): void;
}

/** Switches Gloss on or off for one site. */
export function SiteSwitch({ host, on, onChange }: Props) {
	return (
		<button
			type="button"
			class="gloss-switch"
			role="switch"
			aria-checked={on}
			aria-label={i18n.t('popup.siteSwitch', [host])}
			title={i18n.t('popup.siteSwitch', [host])}
			onClick={() => onChange(!on)}
		>
			<span class="gloss-switch-knob" />
		</button>
	);
}
