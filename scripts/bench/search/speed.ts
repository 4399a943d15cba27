/** How long the search takes to stand and to answer, over the bundled corpus and grown ones. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import type { Corpus } from '../../../lib/corpus/model.ts';
import { buildSearch, type Search } from '../../../lib/search/search.ts';
import { kilobytes, median, milliseconds, type Row } from '../report.ts';
import { grown } from './grown.ts';
import { defaults, scan } from './rivals.ts';
import { slipsIn } from './slips.ts';

const SIZES = [10_000, 100_000] as const;
const QUERIES = 60;
const ROUNDS = 5;

function collect(): void {
	setFlagsFromString('--expose_gc');
	runInNewContext('gc')();
}

function heap(): number {
	collect();
	return process.memoryUsage().heapUsed;
}

/** The value below which `share` of some numbers lie. */
function quantile(numbers: readonly number[], share: number): number {
	const sorted = [...numbers].sort((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

function timed(run: () => unknown): number {
	const start = performance.now();
	run();
	return performance.now() - start;
}

function whole(search: Search): Search {
	while (search.prepare());
	return search;
}

/** Queries of each kind, from the names of the corpus. */
function queriesOf(corpus: Corpus): Record<string, string[]> {
	const slips = slipsIn(corpus.entities, QUERIES, 7);
	const names = slips.map(({ entity }) => corpus.entities.find(({ id }) => id === entity)?.name ?? '');
	return {
		exact: names,
		prefix: slips.map(({ word }) => word.slice(0, Math.max(3, Math.ceil(word.length / 2)))),
		typo: slips.map(({ alone }) => alone),
		filtered: slips.map(
			({ word }, at) => `${word} kind:${at % 2 ? 'passage' : 'event'} from:2024 to:2026-06`,
		),
	};
}

function answering(
	label: string,
	find: (query: string) => unknown,
	queries: Record<string, string[]>,
): Row[] {
	return Object.entries(queries).map(([kind, all]) => {
		for (const query of all.slice(0, 10)) find(query);
		const times = all.map((query) => timed(() => find(query)));
		return {
			label: `${label}, ${kind}: p50, p95`,
			value: `${quantile(times, 0.5).toFixed(2)}, ${milliseconds(quantile(times, 0.95))}`,
		};
	});
}

function sizeRows(corpus: Corpus, label: string, rounds: number): Row[] {
	const before = heap();
	const search = whole(buildSearch(corpus));
	const memory = heap() - before;
	const making = Array.from({ length: rounds }, () => timed(() => whole(buildSearch(corpus))));
	const { names, texts } = search.pack();
	const [namesFile, textsFile] = [JSON.stringify(names), JSON.stringify(texts)];
	const loading = Array.from({ length: rounds }, () =>
		timed(() => whole(buildSearch(corpus, { names: JSON.parse(namesFile), texts: JSON.parse(textsFile) }))),
	);
	const queries = queriesOf(corpus);
	const plain = scan(corpus);
	const bare = defaults(corpus);
	const { filtered: _, ...unfiltered } = queries;
	const files = [namesFile, textsFile].map(
		(file) => `${kilobytes(Buffer.byteLength(file))}, gzip ${kilobytes(gzipSync(file).length)}`,
	);
	return [
		{ label: `${label}: ready, indexed anew`, value: milliseconds(median(making)) },
		{ label: `${label}: ready, from the package`, value: milliseconds(median(loading)) },
		{ label: `${label}: memory`, value: kilobytes(memory) },
		{ label: `${label}: file of names`, value: files[0] ?? '' },
		{ label: `${label}: file of the rest`, value: files[1] ?? '' },
		...answering(label, (query) => search.find(query, 3), queries),
		...answering(`${label}, ${plain.name}`, plain.find, unfiltered),
		...answering(`${label}, ${bare.name}`, bare.find, unfiltered),
	];
}

/** Time to ready, memory, and times to answer, by size of the corpus. */
export function speed(corpus: Corpus): Row[] {
	return [
		...sizeRows(corpus, 'bundled', ROUNDS),
		...SIZES.flatMap((size) =>
			sizeRows(grown(corpus, size), `${size.toLocaleString('en')} passages`, size > 10_000 ? 1 : 3),
		),
	];
}
