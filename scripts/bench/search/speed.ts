/** How long the search takes to stand and to answer, in ms of the processor, over the bundled corpus and grown ones. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import type { Corpus } from '../../../lib/corpus/model.ts';
import { buildSearch, type Search } from '../../../lib/search/search.ts';
import { kilobytes, median, milliseconds, quantile, type Row } from '../report.ts';
import { grown } from './grown.ts';
import { defaults, scan } from './rivals.ts';
import { slipsIn } from './slips.ts';

interface Size {
	/** Passages that the corpus is grown to; absent: as it is bundled. */
	passages?: number;
	/** How often it is indexed and read. */
	rounds: number;
	/** Queries of each kind. */
	queries: number;
}

/** The larger the corpus the fewer the rounds: all of them together take some minutes. */
const SIZES: readonly Size[] = [
	{ rounds: 5, queries: 60 },
	{ passages: 10_000, rounds: 1, queries: 60 },
	{ passages: 100_000, rounds: 1, queries: 20 },
];
const WARMING = 5;

function collect(): void {
	setFlagsFromString('--expose_gc');
	runInNewContext('gc')();
}

function heap(): number {
	collect();
	return process.memoryUsage().heapUsed;
}

/** ms that the processor worked on something: what runs beside it does not count. */
function timed(run: () => unknown): number {
	const before = process.cpuUsage();
	run();
	const { user, system } = process.cpuUsage(before);
	return (user + system) / 1000;
}

function whole(search: Search): Search {
	while (search.prepare());
	return search;
}

/** Queries of each kind, from the names of the corpus. */
function queriesOf(corpus: Corpus, count: number): Record<string, string[]> {
	const slips = slipsIn(corpus.entities, count, 7);
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
		for (const query of all.slice(0, WARMING)) find(query);
		const times = all.map((query) => timed(() => find(query)));
		return {
			label: `${label}, ${kind}: p50, p95`,
			value: `${quantile(times, 0.5).toFixed(2)}, ${milliseconds(quantile(times, 0.95))}`,
		};
	});
}

/** Makes the search some times and keeps the last: one at a time, or memory would hold them all. */
function made(rounds: number, make: () => Search): { search: Search; ms: number } {
	const times: number[] = [];
	let search: Search | null = null;
	for (let round = 0; round < rounds; round += 1) {
		search = null;
		times.push(timed(() => (search = whole(make()))));
	}
	return { search: search ?? whole(make()), ms: median(times) };
}

function* sizeRows(corpus: Corpus, label: string, { rounds, queries: count }: Size): Generator<Row> {
	const queries = queriesOf(corpus, count);
	const { filtered: _, ...unfiltered } = queries;
	const before = heap();
	const { search, ms } = made(rounds, () => buildSearch(corpus));
	const memory = heap() - before;
	yield { label: `${label}: ready, indexed anew`, value: milliseconds(ms) };
	yield { label: `${label}: memory`, value: kilobytes(memory) };
	yield* answering(label, (query) => search.find(query, 3), queries);
	yield* packageRows(corpus, label, search, rounds);
	yield* answering(`${label}, includes()`, scan(corpus).find, unfiltered);
	yield* answering(`${label}, MiniSearch’s defaults`, defaults(corpus).find, unfiltered);
}

/** What the indexes weigh in the package, and how soon they stand when they are read from it. */
function* packageRows(corpus: Corpus, label: string, search: Search, rounds: number): Generator<Row> {
	const { names, texts } = search.pack();
	const files = [JSON.stringify(names), JSON.stringify(texts)] as const;
	const read = () => buildSearch(corpus, { names: JSON.parse(files[0]), texts: JSON.parse(files[1]) });
	yield { label: `${label}: ready, from the package`, value: milliseconds(made(rounds, read).ms) };
	for (const [at, file] of files.entries()) {
		const value = `${kilobytes(Buffer.byteLength(file))}, gzip ${kilobytes(gzipSync(file).length)}`;
		yield { label: `${label}: file of ${at === 0 ? 'names' : 'the rest'}`, value };
	}
}

/** Time to ready, memory, and times to answer, by size of the corpus. */
export function* speed(corpus: Corpus): Generator<Row> {
	for (const size of SIZES) {
		const { passages } = size;
		const label = passages ? `${passages.toLocaleString('en')} passages` : 'bundled';
		yield* sizeRows(passages ? grown(corpus, passages) : corpus, label, size);
	}
}
