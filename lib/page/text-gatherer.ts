/** Turns the text nodes of one block into one readable line, and remembers where each unit came from. */
import { MAX_BLOCK_TEXT } from './limits';
import { wholeText } from './own';

/**
 * A stretch of block text that stands unbroken in one text node. All numbers are UTF-16 units: `start`
 * counts in the block's text, `offset` in the node's data.
 */
export interface TextRun {
	node: Text;
	offset: number;
	start: number;
	length: number;
}

/** A stretch of one text node. */
export interface TextPart {
	node: Text;
	start: number;
	end: number;
}

/** White space that HTML collapses; no-break spaces are text. */
const SPACES = /[\t\n\f\r ]+/g;
const NEEDS_FOLDING = /[\t\n\f\r]| {2}/;
const SAYS_SOMETHING = /[^\t\n\f\r ]/;

/** Whether a browser would show nothing of a text. */
export function isBlank(text: string): boolean {
	return !SAYS_SOMETHING.test(text);
}

/** Text as a browser shows it: every run of white space one space, none at either end. */
export function collapse(text: string): string {
	const folded = NEEDS_FOLDING.test(text) ? text.replace(SPACES, ' ') : text;
	const start = folded.startsWith(' ') ? 1 : 0;
	return folded.slice(start, folded.length > start && folded.endsWith(' ') ? -1 : folded.length);
}

/**
 * Collects text nodes in reading order. White space is collapsed as a browser shows it: runs of it become
 * one space, none stands at either end.
 */
export class TextGatherer {
	#text = '';
	#runs: TextRun[] = [];
	/** Whether text was left out because the block is too long. */
	truncated = false;

	/** The last unit collected, empty at the beginning. */
	get end(): string {
		return this.#text.slice(-1);
	}

	/** Adds the data of one text node behind what is there. */
	add(node: Text): void {
		const data = wholeText(node);
		if (data === '') return;
		if (this.#text.length + data.length > MAX_BLOCK_TEXT) {
			this.truncated = true;
			return;
		}
		let from = this.#text === '' || this.#text.endsWith(' ') ? leadingSpaces(data) : 0;
		if (from === data.length) return;
		if (!NEEDS_FOLDING.test(data)) {
			this.#append(node, from, data.slice(from));
			return;
		}
		SPACES.lastIndex = from;
		for (let found = SPACES.exec(data); found; found = SPACES.exec(data)) {
			const width = found[0].length;
			if (width === 1 && found[0] === ' ') continue;
			this.#append(node, from, `${data.slice(from, found.index)} `);
			from = found.index + width;
		}
		if (from < data.length) this.#append(node, from, data.slice(from));
	}

	#append(node: Text, offset: number, text: string): void {
		const start = this.#text.length;
		this.#text += text;
		const last = this.#runs.at(-1);
		if (last && last.node === node && last.offset + last.length === offset) last.length += text.length;
		else this.#runs.push({ node, offset, start, length: text.length });
	}

	/** What was collected since the last time, or null where it was white space alone. */
	take(): { text: string; runs: TextRun[] } | null {
		let text = this.#text;
		const runs = this.#runs;
		if (text === '') return null;
		this.#text = '';
		this.#runs = [];
		if (text.endsWith(' ')) {
			text = text.slice(0, -1);
			const last = runs.at(-1);
			if (last && --last.length === 0) runs.pop();
		}
		return text === '' ? null : { text, runs };
	}
}

function leadingSpaces(data: string): number {
	const found = /^[\t\n\f\r ]+/.exec(data);
	return found ? found[0].length : 0;
}

/**
 * Where a stretch of block text stands in the document: one part a text node, in order. Parts of one node
 * that only collapsed white space separates are joined. Empty when the stretch lies outside the runs.
 */
export function locate(runs: readonly TextRun[], start: number, end: number): TextPart[] {
	let low = 0;
	let high = runs.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		const run = runs[middle];
		if (run && run.start + run.length <= start) low = middle + 1;
		else high = middle;
	}
	const parts: TextPart[] = [];
	for (let index = low; index < runs.length; index++) {
		const run = runs[index];
		if (!run || run.start >= end) break;
		const from = run.offset + Math.max(0, start - run.start);
		const to = run.offset + Math.min(run.length, end - run.start);
		const last = parts.at(-1);
		if (last && last.node === run.node) last.end = to;
		else parts.push({ node: run.node, start: from, end: to });
	}
	return parts;
}
