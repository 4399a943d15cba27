/** What recognition costs, as a ratio to a loop that merely looks at every character of the same text. */
import { buildGazetteer, type Gazetteer } from '../../../lib/recognition/gazetteer.ts';
import { findNames } from '../../../lib/recognition/match.ts';
import { emptyContext, recognise } from '../../../lib/recognition/recognise.ts';
import { scan } from '../../../lib/recognition/tokens.ts';
import type { GazetteerInput, TextBlock } from '../../../lib/recognition/types.ts';
import { median, milliseconds, type Row, ratio } from '../report.ts';
import { inputOf, newsOf, RUSSIAN, TYPOGRAPHIC, type Writing } from './made-up.ts';

const MEGABYTE = 1_000_000;
const COUNTS = [150, 1_500, 15_000, 100_000];
/** Forms of the corpus that stand in the text; every gazetteer has them. */
const NAMES_IN_TEXT = 150;
const ROUNDS = 11;
const LENGTHS = [1, 2, 5, 10];

function timeOf(act: () => unknown, rounds = ROUNDS): number {
	act();
	const times = Array.from({ length: rounds }, () => {
		const start = performance.now();
		act();
		return performance.now() - start;
	});
	return median(times);
}

function characters(blocks: readonly TextBlock[]): number {
	let sum = 0;
	for (const { text } of blocks) for (let at = 0; at < text.length; at += 1) sum += text.charCodeAt(at);
	return sum;
}

/** Milliseconds of a loop over all characters, of matching, and of all of recognition. */
function costOf(
	gazetteer: Gazetteer,
	blocks: readonly TextBlock[],
): { loop: number; match: number; all: number } {
	// Taken in turn: the machine's mood falls on all three alike.
	const bare: number[] = [];
	const matching: number[] = [];
	const linking: number[] = [];
	for (let round = 0; round < ROUNDS; round += 1) {
		bare.push(timeOf(() => characters(blocks), 3));
		matching.push(
			timeOf(() => {
				for (const { text } of blocks) findNames(gazetteer, scan(text));
			}, 1),
		);
		linking.push(timeOf(() => recognise(gazetteer, { blocks: [...blocks], removed: [] }, emptyContext()), 1));
	}
	return { loop: median(bare), match: median(matching), all: median(linking) };
}

function rowsOf(base: GazetteerInput, blocks: readonly TextBlock[]): Row[] {
	const rows: Row[] = [];
	let smallest = 0;
	for (const count of COUNTS) {
		const input = inputOf(base, count);
		const build = timeOf(() => buildGazetteer(input), count > 1_500 ? 3 : ROUNDS);
		const gazetteer = buildGazetteer(input);
		const { loop, match, all } = costOf(gazetteer, blocks);
		smallest ||= match / loop;
		const label = `${count.toLocaleString('en')} aliases`;
		rows.push(
			{
				label: `${label}: build`,
				value: milliseconds(build),
				...(count === 1_500 ? { budget: '25 ms' } : {}),
			},
			{
				label: `${label}: matching to charCodeAt (${milliseconds(loop)})`,
				value: ratio(match, loop),
				...(count === 1_500 ? { budget: '5×' } : {}),
			},
			{
				label: `${label}: matching to that of ${COUNTS[0]} aliases`,
				value: `${(match / loop / smallest).toFixed(2)}×`,
				...(count === 15_000 ? { budget: '1.6×' } : {}),
			},
			{
				label: `${label}: linking on top, to charCodeAt`,
				value: ratio(all - match, loop),
				...(count === 1_500 ? { budget: 'matching again' } : {}),
			},
		);
	}
	return rows;
}

/** What other writing costs: texts that are not ASCII are read unit by unit. */
function rowsOfWriting(base: GazetteerInput, label: string, lang: string, writing: Writing): Row[] {
	const gazetteer = buildGazetteer(inputOf(base, 1_500));
	const { loop, match, all } = costOf(gazetteer, newsOf(MEGABYTE, namesOf(base, lang), writing));
	return [
		{ label: `${label}, 1,500 aliases: matching to charCodeAt`, value: ratio(match, loop) },
		{ label: `${label}, 1,500 aliases: linking on top`, value: ratio(all - match, loop) },
	];
}

function linearity(base: GazetteerInput, names: readonly string[]): Row[] {
	const gazetteer = buildGazetteer(inputOf(base, 1_500));
	const perMegabyte = LENGTHS.map((length) => {
		const blocks = newsOf(length * MEGABYTE, names);
		const whole = timeOf(() => recognise(gazetteer, { blocks, removed: [] }, emptyContext()), 3) / length;
		const one: TextBlock[] = [
			{ id: 'b', order: 0, text: blocks.map(({ text }) => text).join(' '), role: 'text' },
		];
		const single =
			timeOf(() => recognise(gazetteer, { blocks: one, removed: [] }, emptyContext()), 3) / length;
		let context = emptyContext();
		const start = performance.now();
		for (let at = 0; at < blocks.length; at += 100) {
			({ context } = recognise(gazetteer, { blocks: blocks.slice(at, at + 100), removed: [] }, context));
		}
		return { length, whole, single, batches: (performance.now() - start) / length };
	});
	return perMegabyte.map(({ length, whole, single, batches }) => ({
		label: `${length} MB, per MB: paragraphs, one block, batches of 100`,
		value: [whole, single, batches].map((time) => time.toFixed(0)).join(' / '),
		...(length === 1 ? {} : { budget: 'ms, as 1 MB' }),
	}));
}

/** Forms of the corpus to put into a text: all languages, or one. */
function namesOf({ entries }: GazetteerInput, lang?: string): string[] {
	const spoken = lang === undefined ? entries : entries.filter((entry) => entry.lang === lang);
	return spoken
		.slice(0, NAMES_IN_TEXT)
		.filter(({ form }) => form.length > 2)
		.map(({ form }) => form);
}

/** Speed with 150 to 100,000 aliases on 1 MB, and on 1 to 10 MB. `base` is the corpus's input. */
export function speed(base: GazetteerInput): Row[] {
	const names = namesOf(base);
	return [
		...rowsOf(base, newsOf(MEGABYTE, names)),
		...rowsOfWriting(base, 'curly apostrophes', 'en', TYPOGRAPHIC),
		...rowsOfWriting(base, 'Russian', 'ru', RUSSIAN),
		...linearity(base, names),
	];
}
