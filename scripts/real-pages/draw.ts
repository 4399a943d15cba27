/** Draws what is planted where. The same seed plants the same into the same page. */
import { pick } from '../bench/text.ts';
import { KINDS, type Kind, type Place } from './places.ts';
import { writeSentence } from './sentences.ts';

export interface Planting {
	/** Number in the page, from 0; a comment on either side carries it. */
	id: number;
	kind: Kind;
	/** Offset in the source, UTF-16 units. */
	at: number;
	html: string;
	names: string[];
}

/** Places drawn of each kind, where a page has as many. */
const PER_KIND = 3;

function shuffled<T>(random: () => number, items: readonly T[]): T[] {
	const left = [...items];
	const drawn: T[] = [];
	while (left.length > 0) drawn.push(...left.splice(Math.floor(random() * left.length), 1));
	return drawn;
}

/** At the beginning, the end or a space of a stretch of text. */
function offsetIn(random: () => number, source: string, { start, end }: Place): number {
	const spaces = [...source.slice(start, end).matchAll(/(?<=\S) (?=\S)/g)].map(({ index }) => start + index);
	return pick(random, [start, end, ...spaces.slice(0, 40)]);
}

/** Draws plantings of every kind that the page has places of, in the order of the source. */
export function drawPlantings(
	random: () => number,
	source: string,
	places: readonly Place[],
	pool: readonly string[],
): Planting[] {
	const drawn: Omit<Planting, 'id'>[] = [];
	for (const kind of KINDS) {
		const here = places.filter((place) => place.kind === kind);
		for (const place of shuffled(random, here).slice(0, PER_KIND)) {
			const { html, names } = writeSentence(random, 'phrase', pool, place.inLink);
			drawn.push({ kind, at: offsetIn(random, source, place), html: ` ${html} `, names });
		}
	}
	const starts = [...new Set(places.flatMap(({ beforeParagraph }) => beforeParagraph ?? []))];
	for (const at of shuffled(random, starts).slice(0, PER_KIND)) {
		const { html, names } = writeSentence(random, 'paragraph', pool);
		drawn.push({ kind: 'paragraph', at, html: `<p>${html}</p>`, names });
	}
	return drawn.sort((a, b) => a.at - b.at).map((planting, id) => ({ id, ...planting }));
}

/** The source with everything planted, between the comments `planted N` and `/planted N`. */
export function plant(source: string, plantings: readonly Planting[]): string {
	let planted = '';
	let from = 0;
	for (const { id, at, html } of plantings) {
		planted += `${source.slice(from, at)}<!--planted ${id}-->${html}<!--/planted ${id}-->`;
		from = at;
	}
	return planted + source.slice(from);
}
