/** What Gloss takes of a page's own thread, against a bare pass over the page's text nodes. */
import { compiledCorpus } from '../../shared/corpus-file.ts';
import { exactly, type Row, type SuiteOptions } from '../report.ts';
import { sharedFolder } from '../shared-folder.ts';
import { type Bench, openBench } from './browsers.ts';
import { batchCost, feed } from './growth.ts';
import { memoryOverBatches, memoryOverNavigations } from './memory.ts';
import { newsPage, type PageKind } from './news-pages.ts';
import { RIVALS } from './rivals.ts';
import { type Case, measure } from './rounds.ts';
import { largestPages, planted } from './saved-pages.ts';

const ROUNDS = 9;
/** Where a run must not take long. */
const FEW = 3;
/** Of saved pages in full, however slow the machine is; the others are left out when the time is over. */
const LEAST = 5;
/** ms that pages may take in full. */
const TIME = 14 * 60_000;
/** ms until a saved page stands lit, with room. */
const SAVED_SETTLE = 700;
/** ms until the gate has read one. */
const SAVED_GATE = 300;

interface Made extends Pick<Case, 'name' | 'about' | 'settle'> {
	kind: PageKind;
	budget: string;
}

const MADE: readonly Made[] = [
	{ name: 'not about the Court', kind: 'article', about: false, budget: '2×', settle: 300 },
	{ name: 'article', kind: 'article', about: true, budget: '8×', settle: 900 },
	{ name: 'live blog', kind: 'live blog', about: true, budget: '6×', settle: 1_200 },
	{ name: 'extreme', kind: 'extreme', about: true, budget: '3×', settle: 2_000 },
];

/** The budgets of the made-up pages, for pages of about their sizes. */
function budgetOf(nodes: number): string {
	if (nodes < 4_000) return '8×';
	return nodes < 20_000 ? '6×' : '3×';
}

async function* madePages(bench: Bench, names: readonly string[], full: boolean): AsyncGenerator<Row> {
	for (const { kind, budget, ...one } of MADE) {
		const url = await bench.put(newsPage(kind, one.about ? names : []), 'made');
		// On the extreme page mark.js takes most of a minute for a list.
		const rivals = RIVALS.filter((rival) => full || kind !== 'extreme' || rival !== 'mark.js mark(list)');
		yield* await measure(
			bench,
			{
				...one,
				url,
				budget: () => budget,
				rounds: exactly(ROUNDS),
				rivals: one.about ? rivals : [],
				rivalRounds: exactly(full ? ROUNDS : FEW),
			},
			names,
		);
	}
}

async function* savedPages(
	bench: Bench,
	names: readonly string[],
	full: boolean,
	end: number,
): AsyncGenerator<Row> {
	const folder = sharedFolder('pages/real');
	const pages = largestPages(folder);
	if (pages.length === 0) yield { label: 'saved pages', value: 'none (GLOSS_SHARED)' };
	for (const [at, page] of pages.entries()) {
		// What time is left is shared evenly by the pages that are left.
		const until = performance.now() + (end - performance.now()) / (pages.length - at);
		const rounds = full ? { least: LEAST, most: ROUNDS, until } : exactly(FEW);
		const common = { rounds, rivalRounds: rounds };
		const url = await bench.put(page.html, 'saved');
		const asItIs = { ...common, name: page.name, about: false, budget: () => '2×', rivals: [] };
		yield* await measure(bench, { ...asItIs, url, settle: SAVED_GATE }, names);
		await bench.put(planted(page, names), 'saved');
		const about = { ...common, name: `${page.name}, planted`, about: true, budget: budgetOf };
		const rivals = full ? RIVALS : [];
		yield* await measure(bench, { ...about, url, settle: SAVED_SETTLE, rivals }, names);
	}
}

async function* growingPages(bench: Bench, names: readonly string[], full: boolean): AsyncGenerator<Row> {
	const url = await bench.put(feed(names), 'made');
	yield await batchCost(bench, url);
	yield await memoryOverBatches(bench, url, full ? 1_000 : 200);
	yield* await memoryOverNavigations(bench, url, full ? 200 : 40);
}

/**
 * Made-up pages and the ten largest saved ones, each opened again and again with and without Gloss and
 * with what other highlighters do; then pages that grow. In full every number is a median of nine, or of as
 * many as there was time for, which its row says, and memory is followed over 1,000 batches and 200
 * navigations; else saved pages and rivals are opened three times and less is added.
 */
export async function* page({ full }: SuiteOptions): AsyncGenerator<Row> {
	const names = compiledCorpus()
		.entities.filter(({ counterpart }) => !counterpart)
		.map(({ name }) => name);
	const end = performance.now() + TIME;
	const bench = await openBench();
	try {
		yield* madePages(bench, names, full);
		yield* growingPages(bench, names, full);
		yield* savedPages(bench, names, full, end);
	} finally {
		await bench.close();
	}
}
