/** Quotations: short, closed, and, where the texts are at hand, verbatim. */
import type { Report } from './problem';

/** The most words of a text that may be quoted at once. */
export const MAX_QUOTED_WORDS = 25;

/** A sentence of ours that may quote, its place, and the texts that it may quote from (absent: not at hand). */
export interface QuotingText {
	file: string;
	line: number;
	text: string;
	texts?: readonly string[];
	/** The very paragraph that is quoted, where one is meant. */
	paragraph?: string;
}

const QUOTATION = /“([^“”]*)”|"([^"]*)"/g;
const ELISION = /\[[^\]]*\]|…|\.\.\./;

/** Reports every quotation in `quoting` that is too long, not closed, or not in its texts. */
export function checkQuotations(quoting: QuotingText, report: Report): void {
	const fail = (message: string) => report(quoting.file, quoting.line, message);
	const { text, texts, paragraph } = quoting;
	if (/[“”"]/.test(text.replace(QUOTATION, ''))) {
		fail('a quotation is not closed; write both marks, “ and ”');
	}
	for (const [whole, curly, straight] of text.matchAll(QUOTATION)) {
		const quotation = curly ?? straight ?? '';
		const words = quotation.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
		if (words > MAX_QUOTED_WORDS) {
			fail(
				`the quotation of ${words} words is too long; quote ${MAX_QUOTED_WORDS} at most, or say it in our words`,
			);
		}
		if (!texts) continue;
		if (!texts.some((source) => holds(source, quotation))) {
			fail(`${whole} is not in the text; quote it letter for letter, or take the marks away`);
		} else if (paragraph !== undefined && !holds(paragraph, quotation)) {
			report(quoting.file, quoting.line, `${whole} is in the text, but not on the line given`, 'warning');
		}
	}
}

/** True where each unbroken piece of the quotation stands in the text, whatever marks and spaces are used. */
function holds(text: string, quotation: string): boolean {
	const folded = foldMarks(text);
	return quotation
		.split(ELISION)
		.every((piece) => folded.includes(foldMarks(piece).replace(/[.,;:!?]+$/, '')));
}

function foldMarks(text: string): string {
	return text
		.replace(/[‘’‚ʼ′`]/g, "'")
		.replace(/[“”„«»″]/g, '"')
		.replace(/\s+/g, ' ')
		.trim();
}
