import { plugins } from '@citation-js/core';
import '@citation-js/plugin-ris';
import type { CslItem } from './csl';

/** Where citation-js breaks a long value: RIS has lines of any length, and half an address leads nowhere. */
const BROKEN = /\n(?![A-Z][A-Z0-9] {2}-)/g;

const DATE_LINE = /^DA {2}- .*\n/m;
const YEAR_LINE = /^PY {2}- /m;

/** A date as RIS has it, YYYY/MM/DD/, as far as it is known; null where it is the year alone. */
function risDate({ issued }: CslItem): string | null {
	const [year, month, day] = (issued?.['date-parts'][0] ?? []).map((part) => String(part).padStart(2, '0'));
	return month === undefined ? null : `${year}/${month}/${day ?? ''}/`;
}

/** The date that citation-js leaves out for newspapers, and writes with months of one figure for others. */
function withDate(text: string, item: CslItem): string {
	const date = risDate(item);
	return text.replace(DATE_LINE, '').replace(YEAR_LINE, (year) => (date ? `DA  - ${date}\n${year}` : year));
}

/** Items as RIS, written by citation-js. A large module: import it when it is asked for. */
export function toRis(items: readonly CslItem[]): string {
	const written = items.map((item) => {
		const { author = [], ...rest } = item;
		const names = author.map(({ literal }) => literal);
		// It passes over names that are not in parts; in newspapers it looks for a reporter, as plain text.
		const named =
			item.type === 'article-newspaper'
				? { ...rest, reporter: names }
				: { ...rest, author: names.map((family) => ({ family })) };
		return withDate(plugins.output.format('ris', [named]), item);
	});
	const text = written.join('\n').replace(BROKEN, '');
	return `${text.replace(/\n/g, '\r\n')}\r\n`;
}
