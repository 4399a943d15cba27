/** How right recognition is on sets of texts with gold mentions, beside a plain list of names. */
import { existsSync, readFileSync } from 'node:fs';
import {
	bytesOf,
	GATE_BUDGET,
	type GatePattern,
	gatePattern,
	opensGate,
} from '../../../lib/recognition/gate-pattern.ts';
import { buildGazetteer, type Gazetteer } from '../../../lib/recognition/gazetteer.ts';
import type { GazetteerInput } from '../../../lib/recognition/types.ts';
import { annotate } from '../../annotate/annotate.ts';
import { readText } from '../../annotate/read.ts';
import { readGoldFolder } from '../../recognition-set/read.ts';
import {
	confusions,
	type Prediction,
	type Score,
	type ScoredText,
	score,
} from '../../recognition-set/score.ts';
import type { Row } from '../report.ts';
import { sharedFolder } from '../shared-folder.ts';
import { marksOf, wordList } from './baseline.ts';
import { savedPages } from './saved-pages.ts';

interface Text extends ScoredText {
	lang: string;
	text: string;
}

interface GoldSet {
	name: string;
	texts: Text[];
	precision: number;
	recall: number;
}

function folder(name: string): Text[] {
	return readGoldFolder(`tests/recognition/${name}`);
}

/** One JSON object a line, as `id`, `kind`, `lang`, `text` and `mentions`. */
function lines(path: string): Text[] {
	return readFileSync(path, 'utf8')
		.split('\n')
		.filter((line) => line.trim() !== '')
		.map((line): Text => {
			const { mentions, ...text }: Text = JSON.parse(line);
			return {
				...text,
				mentions: mentions.map((mention) => ({ ...mention, optional: Boolean(mention.optional) })),
			};
		});
}

function percent(share: number): string {
	return (100 * share).toFixed(1);
}

function line({ precision, recall, tp }: Score, others: number, marked: number): string {
	const f = tp === 0 ? 0 : (2 * precision * recall) / (precision + recall);
	return `P ${percent(precision)}  R ${percent(recall)}  F ${percent(f)}  ${marked}/${others} marked`;
}

function rowOf(label: string, predictions: ReadonlyMap<string, Prediction[]>, texts: readonly Text[]): Row {
	const others = texts.filter(({ kind }) => kind === 'other');
	const marked = others.filter(({ id }) => (predictions.get(id)?.length ?? 0) > 0).length;
	return { label, value: line(score(predictions, texts), others.length, marked) };
}

function languagesOf(texts: readonly Text[]): string[] {
	return [...new Set(texts.map(({ lang }) => lang))].sort();
}

interface Recogniser {
	gazetteer: Gazetteer;
	pattern: GatePattern;
	list: Gazetteer;
}

function rowsOf(
	{ gazetteer, pattern, list }: Recogniser,
	{ name, texts, precision, recall }: GoldSet,
): Row[] {
	const ours = new Map<string, Prediction[]>();
	const plain = new Map<string, Prediction[]>();
	const shut: Text[] = [];
	for (const text of texts) {
		const { gate, mentions } = annotate(gazetteer, pattern, readText(text.text));
		ours.set(text.id, mentions);
		plain.set(text.id, marksOf(list, text.text));
		if (!gate && text.mentions.some(({ optional }) => !optional)) shut.push(text);
	}
	const budget = `P ${percent(precision)}  R ${percent(recall)}  none marked`;
	const rows: Row[] = [
		{ ...rowOf(`${name}: ${texts.length} texts`, ours, texts), budget },
		rowOf(`${name}: plain list of names`, plain, texts),
	];
	for (const lang of languagesOf(texts)) {
		const own = texts.filter((text) => text.lang === lang);
		rows.push(rowOf(`  ${lang}: ${own.length} texts`, ours, own));
	}
	rows.push({
		label: `  gate shut on texts with mentions: ${shut.length}`,
		value: shut.map(({ id }) => id).join(' ') || 'none',
	});
	const { wrong } = score(ours, texts);
	for (const [predicted, golds] of confusions(wrong)) {
		for (const [gold, count] of golds) {
			rows.push({ label: `  taken for ${predicted}`, value: `${gold} ${count}×` });
		}
	}
	return rows;
}

/** Names that should open the gate by themselves and that it has no room for. */
function gateRows(input: GazetteerInput, pattern: GatePattern): Row[] {
	const strong = input.entries.filter(({ anchor, counterpart, weak }) => anchor && !counterpart && !weak);
	const missing = strong.filter(({ form }) => !opensGate(form, pattern));
	const entities = new Set(missing.map(({ entity }) => entity));
	const open = new Set(strong.filter(({ form }) => opensGate(form, pattern)).map(({ entity }) => entity));
	const never = [...entities].filter((entity) => !open.has(entity));
	return [
		{ label: 'gate: bytes of its pattern', value: String(bytesOf(pattern)), budget: String(GATE_BUDGET) },
		{
			label: 'gate: strong names that do not open it alone',
			value: `${missing.length} of ${strong.length}`,
		},
		{ label: `gate: entities that no name opens it for: ${never.length}`, value: never.join(' ') || 'none' },
	];
}

/** All sets: those of the project, and real news and saved pages where they lie at hand. */
export function quality(input: GazetteerInput): Row[] {
	const pattern = gatePattern(input);
	const recogniser = { gazetteer: buildGazetteer(input), pattern, list: wordList(input) };
	const sets: GoldSet[] = [
		{ name: 'own', texts: folder('own'), precision: 0.99, recall: 0.97 },
		{ name: 'held out', texts: folder('held-out'), precision: 0.99, recall: 0.97 },
	];
	const news = sharedFolder('eval/real-news.jsonl');
	if (existsSync(news)) sets.push({ name: 'real news', texts: lines(news), precision: 0.98, recall: 0.95 });
	return [
		...sets.flatMap((set) => rowsOf(recogniser, set)),
		...savedPages(recogniser),
		...gateRows(input, pattern),
	];
}
