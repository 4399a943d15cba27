import { plugins } from '@citation-js/core';
import '@citation-js/plugin-ris';
import type { CslItem } from './csl';

/** Where citation-js breaks a long value: RIS has lines of any length, and half an address leads nowhere. */
const BROKEN = /\n(?![A-Z][A-Z0-9] {2}-)/g;

/**
 * Items as RIS, written by citation-js. Of a date that is not known to the day it keeps the year. A
 * large module: import it when it is asked for.
 */
export function toRis(items: readonly CslItem[]): string {
	const named = items.map(({ author = [], ...item }) => {
		const names = author.map(({ literal }) => literal);
		// It passes over names that are not in parts; in newspapers it looks for a reporter, as plain text.
		return item.type === 'article-newspaper'
			? { ...item, reporter: names }
			: { ...item, author: names.map((family) => ({ family })) };
	});
	const text = plugins.output.format('ris', named).replace(BROKEN, '');
	return `${text.replace(/\n/g, '\r\n')}\r\n`;
}
