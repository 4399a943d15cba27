import { i18n } from '#i18n';

/** Making a format costs far more than using it. */
const formats = new Map<string, Intl.DateTimeFormat>();

function write(month: string, style: 'long' | 'short'): string {
	const locale = i18n.t('dates.locale');
	const key = `${locale} ${style}`;
	const format =
		formats.get(key) ?? new Intl.DateTimeFormat(locale, { month: style, year: 'numeric', timeZone: 'UTC' });
	formats.set(key, format);
	return format.format(Date.parse(`${month}-01`));
}

/** A month (YYYY-MM) in the interface's language, in full: "March 2025". */
export function writeLongMonth(month: string): string {
	return write(month, 'long');
}

/** The same where there is little room: "Mar 2025". */
export function writeShortMonth(month: string): string {
	return write(month, 'short');
}
