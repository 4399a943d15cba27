/** What is planted: paragraphs and phrases about the Court, written from the names of the corpus. */
import { pick } from '../bench/text.ts';

/** HTML to plant, the text that it reads as, and the names in it in order. */
export interface Sentence {
	html: string;
	text: string;
	names: string[];
}

/** How a name is written into the page: as it is, or as sites write names. */
type Spelling = 'plain' | 'across' | 'linked' | 'no-break';

const COURT = 'International Criminal Court';

/** `{0}` and `{1}` are names; the Court's own stands in each, so that each is about the Court by itself. */
const PHRASES = [
	`so the ${COURT} and {0} said`,
	`where {0} of the ${COURT} spoke`,
	`as the ${COURT} in The Hague told {0}`,
];
const PARAGRAPHS = [
	`In The Hague, the ${COURT} heard on Tuesday from {0} and from {1}, its officials said.`,
	`What {0} said at the ${COURT} in The Hague was answered by {1} a day later.`,
	`The judges of the ${COURT} met again, and with them came {0}; later {1} joined.`,
];

function asHtml(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function spell(random: () => number, name: string, inLink: boolean): { html: string; text: string } {
	const spelling = pick<Spelling>(random, ['plain', 'plain', 'across', 'linked', 'no-break']);
	const space = name.indexOf(' ');
	const plain = asHtml(name);
	if (spelling === 'across' && space > 0) {
		const [first, rest] = [asHtml(name.slice(0, space)), asHtml(name.slice(space))];
		return { html: `<em>${first}</em>${rest}`, text: name };
	}
	if (spelling === 'linked' && !inLink) return { html: `<a href="#planted">${plain}</a>`, text: name };
	if (spelling === 'no-break')
		return { html: plain.replaceAll(' ', '&nbsp;'), text: name.replaceAll(' ', '\u00a0') };
	return { html: plain, text: name };
}

/** Writes one phrase or paragraph; `inLink` says that it will stand in a link and may hold none. */
export function writeSentence(
	random: () => number,
	form: 'phrase' | 'paragraph',
	pool: readonly string[],
	inLink = false,
): Sentence {
	const template = pick(random, form === 'phrase' ? PHRASES : PARAGRAPHS);
	const names: string[] = [];
	const drawn = [pick(random, pool), pick(random, pool)];
	let html = '';
	let text = '';
	for (const part of template.split(/(\{[01]\}|International Criminal Court)/)) {
		const name = part === COURT ? COURT : /^\{/.test(part) ? drawn[Number(part[1])] : undefined;
		const written = name === undefined ? { html: part, text: part } : spell(random, name, inLink);
		if (name !== undefined) names.push(written.text);
		html += written.html;
		text += written.text;
	}
	return { html, text, names };
}

/** Every phrase and paragraph with one name in all places, as text. */
export function everyPhrase(name: string): string[] {
	return [...PHRASES, ...PARAGRAPHS].map((template) => template.replaceAll(/\{[01]\}/g, name));
}
