/** Made-up news pages of three sizes, the same at every run: an article, a live blog, a very long report. */
import { pick, randomFrom, word, writeSentence } from '../text.ts';

export type PageKind = 'article' | 'live blog' | 'extreme';

interface Writer {
	random: () => number;
	names: readonly string[];
	words: number;
}

/** How often a word is a name, and how often it stands in an inline element of its own. */
interface Style {
	names: number;
	inline: number;
}

const INLINE = [
	['<a href="#there">', '</a>'],
	['<em>', '</em>'],
	['<strong>', '</strong>'],
] as const;

/** Some names are written as sites write them: across elements, inside links, with other spaces. */
function name(writer: Writer): string {
	const { random } = writer;
	const plain = pick(random, writer.names);
	const drawn = random();
	const space = plain.indexOf(' ');
	if (drawn < 0.08 && space > 0) return `<em>${plain.slice(0, space)}</em>${plain.slice(space)}`;
	if (drawn < 0.12) return `<a href="#name">${plain}</a>`;
	if (drawn < 0.16) return plain.replaceAll(' ', '\u00a0');
	if (drawn < 0.2) return `${plain}’s`;
	return plain;
}

function sentence(writer: Writer, style: Style): string {
	const { random } = writer;
	const count = 8 + Math.floor(random() * 18);
	writer.words += count;
	return writeSentence(
		Array.from({ length: count }, () => {
			if (random() < style.names) return name(writer);
			const [open, close] = pick(random, INLINE);
			return random() < style.inline ? `${open}${word(random)}${close}` : word(random);
		}),
	);
}

function paragraph(writer: Writer, words: number, style: Style): string {
	const end = writer.words + words;
	const sentences: string[] = [];
	while (writer.words < end) sentences.push(sentence(writer, style));
	return `<p>${sentences.join(' ')}</p>\n`;
}

function times(count: number, make: (index: number) => string): string {
	return Array.from({ length: count }, (_, index) => make(index)).join('');
}

function menu({ random }: Writer, count: number): string {
	const item = () => `<li><a href="#m"><span>${word(random)} ${word(random)}</span></a></li>`;
	return `<nav><ul>${times(count, item)}</ul></nav>`;
}

const SPARSE: Style = { names: 0.01, inline: 0 };

function teasers(writer: Writer, count: number): string {
	const teaser = (index: number) =>
		`<div class="teaser"><a href="#t"><div><img alt="" width="10" height="10"></div><h3>${sentence(writer, SPARSE)}</h3><div><span>${word(writer.random)}</span> <span>${index} min</span></div></a></div>`;
	return `<aside>${times(count, teaser)}</aside>`;
}

function comments(writer: Writer, count: number): string {
	const comment = (index: number) =>
		`<div class="comment"><div><b>${word(writer.random)}</b> <time>${index} h</time></div><div>${sentence(writer, { names: 0.01, inline: 0.01 })} ${sentence(writer, SPARSE)}</div><div><button>Like</button><button>Reply</button></div></div>`;
	return `<section>${times(count, comment)}</section>`;
}

function article(writer: Writer): string {
	const style = { names: 0.02, inline: 0.02 };
	const parts: string[] = [];
	while (writer.words < 1_200) parts.push(paragraph(writer, 55, style));
	const head = `<h1>${sentence(writer, { names: 0.05, inline: 0 })}</h1>`;
	return `${menu(writer, 120)}<main><article>${head}${parts.join('')}</article></main>${teasers(writer, 60)}${comments(writer, 110)}${menu(writer, 60)}`;
}

function liveBlog(writer: Writer): string {
	const posts: string[] = [];
	while (writer.words < 23_000) {
		const body = times(4, () => paragraph(writer, 28, { names: 0.012, inline: 0.05 }));
		posts.push(
			`<div class="post"><header><time>${posts.length}:00</time><h2>${sentence(writer, { names: 0.02, inline: 0 })}</h2></header>${body}<footer><button>Share</button><a href="#p">Link</a></footer></div>`,
		);
	}
	return `${menu(writer, 120)}<main><article>${posts.join('')}</article></main>${teasers(writer, 150)}${comments(writer, 250)}`;
}

function extreme(writer: Writer): string {
	const parts: string[] = [];
	while (writer.words < 200_000) parts.push(paragraph(writer, 60, { names: 0.012, inline: 0.19 }));
	return `${menu(writer, 120)}<main><article>${parts.join('')}</article></main>`;
}

const WRITE: Readonly<Record<PageKind, (writer: Writer) => string>> = {
	article,
	'live blog': liveBlog,
	extreme,
};

const CSS =
	'body{font:16px/1.5 sans-serif;max-width:1100px;margin:auto}nav ul{display:flex;flex-wrap:wrap}article{max-width:700px}.teaser{padding:8px;border:1px solid #ccc}.comment{margin-left:20px}';

/**
 * A page as HTML. Its names are drawn from `names`, and its lead names the Court; with no names it says
 * nothing that the gate looks for.
 */
export function newsPage(kind: PageKind, names: readonly string[]): string {
	const about = names.length > 0;
	const writer: Writer = { random: randomFrom(kind.length), names: about ? names : ['Anna Kowal'], words: 0 };
	const lead = about
		? 'The International Criminal Court sits in The Hague.'
		: 'The council sits in the town hall.';
	return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bench</title><link rel="icon" href="data:,"><style>${CSS}</style></head><body><p>${lead}</p>${WRITE[kind](writer)}</body></html>`;
}

/** A paragraph as an endless page adds it, as text. */
export function addedText(names: readonly string[], seed: number): string {
	const random = randomFrom(seed);
	return writeSentence(
		Array.from({ length: 55 }, () => (random() < 0.02 ? pick(random, names) : word(random))),
	);
}
