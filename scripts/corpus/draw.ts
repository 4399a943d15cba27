/** Draws statements at random, with their sources beside them, to be checked by eye. */
import type { Corpus, SourceRef } from '../../lib/corpus/model';
import { randomFrom } from '../bench/text';

/**
 * A Markdown table of `count` statements (all where there are fewer). The same seed draws the same
 * statements from the same corpus; ids are sorted first, so that the order of files changes nothing.
 */
export function drawStatements(corpus: Corpus, count: number, seed: number): string {
	const documents = new Map(corpus.documents.map((document) => [document.id, document]));
	const passages = new Map(corpus.passages.map((passage) => [passage.id, passage]));
	const source = ({ passage: id, wording }: SourceRef): string => {
		const passage = passages.get(id);
		const document = documents.get(passage?.document ?? '');
		const facts = [
			document?.publisher ?? 'publisher not known',
			document?.title ?? 'title not known',
			document?.published?.edtf ?? 'date not known',
			document?.url ?? 'no address',
			document?.tier,
			...(wording ? [`its wording: ${wording}`] : []),
		];
		return `**${id}** ${facts.join('; ')}: ${passage?.digest}`;
	};
	const drawn = shuffle(
		[...corpus.statements].sort((a, b) => (a.id < b.id ? -1 : 1)),
		seed,
	).slice(0, count);
	const rows = drawn.map(({ id, text, asOf, sources }, index) =>
		[String(index + 1), id, text, asOf.edtf, sources.map(source).join('<br>'), ''].map(cell).join(' | '),
	);
	return [
		`Seed ${seed}, corpus ${corpus.version} as of ${corpus.asOf}: ${drawn.length} of ${corpus.statements.length} statements.`,
		'',
		'| | statement | text | as of | sources | verdict |',
		'|---|---|---|---|---|---|',
		...rows.map((row) => `| ${row} |`),
	].join('\n');
}

function cell(text: string): string {
	return text.replaceAll('|', '\\|').replace(/\s+/g, ' ').trim();
}

/** Fisher and Yates's shuffle, in Durstenfeld's form (CACM 7, 1964); returns the list it was given. */
function shuffle<T>(items: T[], seed: number): T[] {
	const random = randomFrom(seed);
	for (let last = items.length - 1; last > 0; last -= 1) {
		const place = Math.floor(random() * (last + 1));
		const [one, other] = [items[last] as T, items[place] as T];
		items[last] = other;
		items[place] = one;
	}
	return items;
}
