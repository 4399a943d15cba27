import { unparse } from 'papaparse';
import { type ExportedEvent, sourceText } from './events';

const COLUMNS = ['date', 'edtf', 'from', 'to', 'kind', 'text', 'names', 'sources', 'disputed', 'id'] as const;

/** Spreadsheets take a file without it for one of an old encoding, and spoil every name with an accent. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * What a spreadsheet takes for the beginning of a formula, its wide forms too. Nothing is asked of what
 * follows: Papa Parse's own pattern asks for the end of the text and so passes over all of several lines.
 */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/**
 * Events as CSV (RFC 4180: lines end in CRLF, all fields quoted), in the order given. What a
 * spreadsheet would take for a formula gets an apostrophe before it, as OWASP advises. Several names
 * or sources of one event stand in one field, one a line.
 */
export function toCsv(events: readonly ExportedEvent[]): string {
	const rows = events.map((event) => [
		event.dateText,
		event.date.edtf,
		event.date.from,
		event.date.to,
		event.kind,
		event.text,
		event.names.join('\n'),
		event.sources.map(sourceText).join('\n'),
		event.disputed ? 'yes' : 'no',
		event.id,
	]);
	const text = unparse(
		{ fields: [...COLUMNS], data: rows },
		{ quotes: true, newline: '\r\n', escapeFormulae: FORMULA },
	);
	// Without rows the head already ends its line.
	return `${BYTE_ORDER_MARK}${text.trimEnd()}\r\n`;
}
