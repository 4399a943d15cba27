/** How recognition compares with merely looking at every character of the same text. */
import { gazetteerInput } from '../../lib/corpus/gazetteer-input.ts';
import { buildGazetteer } from '../../lib/recognition/gazetteer.ts';
import { emptyContext, recognise } from '../../lib/recognition/recognise.ts';
import type { GazetteerInput, TextBlock } from '../../lib/recognition/types.ts';
import { compiledCorpus } from '../shared/corpus-file.ts';
import { median, milliseconds, type Row, ratio } from './report.ts';
import { madeUpName, madeUpParagraphs, randomFrom } from './text.ts';

const WORDS = 20_000;
const ROUNDS = 9;

function timesOf(act: () => void): number {
	const times = Array.from({ length: ROUNDS }, () => {
		const start = performance.now();
		act();
		return performance.now() - start;
	});
	return median(times);
}

/** The corpus's own names, filled up with made-up ones to `count` aliases. */
function inputWith(count: number, base: GazetteerInput): GazetteerInput {
	const random = randomFrom(count);
	const more = Array.from({ length: Math.max(0, count - base.entries.length) }, (_, at) => ({
		entity: `made-up-${at}`,
		form: madeUpName(random),
		lang: 'en',
		weak: false,
		anchor: false,
		counterpart: false,
		person: true,
	}));
	return { ...base, entries: [...base.entries, ...more] };
}

/** Recognition of 20,000 words at once, with more and more names. */
export function matching(): Row[] {
	const base = gazetteerInput(compiledCorpus());
	const names = base.entries.filter(({ weak, lang }) => !weak && lang === 'en').map(({ form }) => form);
	const blocks: TextBlock[] = madeUpParagraphs(WORDS, names, 7).map((text, order) => ({
		id: `b${order}`,
		order,
		text,
		role: 'text',
	}));
	let sum = 0;
	const bare = timesOf(() => {
		for (const { text } of blocks) for (let at = 0; at < text.length; at += 1) sum += text.charCodeAt(at);
	});
	const rows: Row[] = [
		{ label: `charCodeAt over ${WORDS} words (sum ${sum % 97})`, value: milliseconds(bare) },
	];
	for (const count of [base.entries.length, 15_000]) {
		const input = inputWith(count, base);
		const building = timesOf(() => void buildGazetteer(input));
		const gazetteer = buildGazetteer(input);
		let found = 0;
		const time = timesOf(() => {
			found = recognise(gazetteer, { blocks, removed: [] }, emptyContext()).additions.length;
		});
		rows.push(
			{ label: `${count} aliases: build`, value: milliseconds(building), budget: '25 ms' },
			{ label: `${count} aliases: recognition, ${found} mentions`, value: milliseconds(time) },
			{
				label: `${count} aliases: ratio to charCodeAt`,
				value: ratio(time, bare),
				budget: '10×, with linking',
			},
		);
	}
	return rows;
}
