import { i18n } from '#i18n';

let known: { locale: string; format: Intl.DateTimeFormat } | null = null;

/** A month (YYYY-MM) in the interface's language, in full: "March 2025". */
export function writeLongMonth(month: string): string {
	const locale = i18n.t('dates.locale');
	if (known?.locale !== locale) {
		const format = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
		known = { locale, format };
	}
	return known.format.format(Date.parse(`${month}-01`));
}
