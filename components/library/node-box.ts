/** How large a node of the drawing is. Widths are reckoned, not measured, so that the drawing is the same everywhere. */
import type { Box } from '../../lib/relations/layout';

/** Width of a letter of the name in px, a little more than in most fonts; the line below is smaller. */
const NARROW = 4.4;
const USUAL = 7.6;
const CAPITAL = 8.8;
const WIDE = 11.6;
const LABEL_SHARE = 0.86;
/** Letters to a line. */
const NAME_LETTERS = 22;
const LABEL_LETTERS = 28;
const NAME_LINES = 3;
/** Height of a line, and what is left free around the text, in px. */
export const LINE = 15;
const FREE = 9;

/** A node with what is written in it. */
export interface NodeBox extends Box {
	lines: string[];
	label: string;
}

function shorten(text: string, most: number): string {
	return text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text;
}

function widthOf(text: string): number {
	let width = 0;
	for (const letter of text) {
		if (/[ijlt.,’'() -]/.test(letter)) width += NARROW;
		else if (/[mwMW@…]/.test(letter)) width += WIDE;
		else width += /\p{Lu}/u.test(letter) ? CAPITAL : USUAL;
	}
	return width;
}

/** A name in at most three lines; what has no room in them ends in an ellipsis. */
export function linesOfName(name: string): string[] {
	const lines: string[] = [];
	for (const word of name.split(' ')) {
		const last = lines.at(-1);
		const full = last === undefined || last.length + 1 + word.length > NAME_LETTERS;
		if (full && lines.length < NAME_LINES) lines.push(word);
		else lines[lines.length - 1] = `${last} ${word}`;
	}
	return lines.map((line) => shorten(line, NAME_LETTERS));
}

/** The box that holds a name and a short line below it; px. */
export function nodeBox(key: string, name: string, label: string): NodeBox {
	const lines = linesOfName(name);
	const short = shorten(label, LABEL_LETTERS);
	const widest = Math.max(...lines.map(widthOf), widthOf(short) * LABEL_SHARE);
	return {
		key,
		lines,
		label: short,
		width: Math.ceil(widest) + 2 * FREE,
		height: (lines.length + (short ? 1 : 0)) * LINE + FREE,
	};
}
