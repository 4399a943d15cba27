/** The largest saved pages of a folder, as they are and with paragraphs about the Court in them. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { randomFrom } from '../text.ts';
import { addedText } from './news-pages.ts';

const COUNT = 10;
const PLANTED = 12;

export interface SavedPage {
	name: string;
	html: string;
}

/** The ten largest of the folder's pages; none where there is no such folder. */
export function largestPages(folder: string): SavedPage[] {
	if (!existsSync(folder)) return [];
	return readdirSync(folder)
		.filter((name) => name.endsWith('.html'))
		.map((name) => ({ name, size: statSync(join(folder, name)).size }))
		.sort((a, b) => b.size - a.size)
		.slice(0, COUNT)
		.map(({ name }) => ({ name, html: readFileSync(join(folder, name), 'utf8') }));
}

/** A page with paragraphs about the Court behind some of its own, the same ones at every run. */
export function planted({ html }: SavedPage, names: readonly string[]): string {
	const random = randomFrom(html.length);
	const texts = Array.from(
		{ length: PLANTED },
		(_, at) => `<p>The International Criminal Court said: ${addedText(names, at)}</p>`,
	);
	const ends = [...html.matchAll(/<\/p>/gi)].map(({ index }) => index + '</p>'.length);
	const places = ends.length > 0 ? ends : [html.search(/<\/body>|$/i)];
	const drawn = texts
		.map((text) => ({ text, at: places[Math.floor(random() * places.length)] ?? 0 }))
		.sort((a, b) => b.at - a.at);
	return drawn.reduce((page, { text, at }) => page.slice(0, at) + text + page.slice(at), html);
}
