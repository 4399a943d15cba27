/** What Gloss takes of a page's own thread, against a bare pass over the page's text nodes. */
import { compiledCorpus } from '../../shared/corpus-file.ts';
import type { Row, SuiteOptions } from '../report.ts';
import { sharedFolder } from '../shared-folder.ts';
import { type Bench, openBench } from './browsers.ts';
import { batchCost, feed, heapOverBatches, heapOverNavigations } from './growth.ts';
import { newsPage, type PageKind } from './news-pages.ts';
import { RIVALS } from './rivals.ts';
import { type Case, measure } from './rounds.ts';
import { largestPages, planted } from './saved-pages.ts';

const ROUNDS = 9;
/** Where a run must not take long. */
const FEW = 3;
/** ms until a saved page stands lit, with room. */
const SAVED_SETTLE = 900;

interface Made extends Pick<Case, 'name' | 'about' | 'settle'> {
	kind: PageKind;
	budget: string;
}

const MADE: readonly Made[] = [
	{ name: 'not about the Court', kind: 'article', about: false, budget: '2×', settle: 300 },
	{ name: 'article', kind: 'article', about: true, budget: '8×', settle: 900 },
	{ name: 'live blog', kind: 'live blog', about: true, budget: '6×', settle: 1_200 },
	{ name: 'extreme', kind: 'extreme', about: true, budget: '3×', settle: 2_800 },
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
		const rivals = RIVALS.filter((rival) => kind !== 'extreme' || rival !== 'mark.js mark(list)');
		yield* await measure(
			bench,
			{
				...one,
				url,
				budget: () => budget,
				rounds: ROUNDS,
				rivals: one.about ? rivals : [],
				rivalRounds: full ? ROUNDS : FEW,
			},
			names,
		);
	}
}

async function* savedPages(bench: Bench, names: readonly string[], full: boolean): AsyncGenerator<Row> {
	const folder = sharedFolder('pages/real');
	const pages = largestPages(folder);
	if (pages.length === 0) yield { label: 'saved pages', value: 'none (GLOSS_SHARED)' };
	const rounds = full ? ROUNDS : FEW;
	for (const page of pages) {
		const common = { rounds, rivalRounds: rounds, settle: SAVED_SETTLE };
		const url = await bench.put(page.html, 'saved');
		const asItIs = { ...common, name: page.name, about: false, budget: () => '2×', rivals: [] };
		yield* await measure(bench, { ...asItIs, url }, names);
		await bench.put(planted(page, names), 'saved');
		const about = { ...common, name: `${page.name}, planted`, about: true, budget: budgetOf };
		yield* await measure(bench, { ...about, url, rivals: full ? RIVALS : [] }, names);
	}
}

async function* growingPages(bench: Bench, names: readonly string[], full: boolean): AsyncGenerator<Row> {
	const url = await bench.put(feed(names), 'made');
	yield await batchCost(bench, url);
	yield await heapOverBatches(bench, url, full ? 1_000 : 200);
	yield await heapOverNavigations(bench, url, full ? 200 : 40);
}

/**
 * Made-up pages and the ten largest saved ones, each opened again and again with and without Gloss and
 * with what other highlighters do; then pages that grow. In full every number is a median of nine and
 * memory is followed over 1,000 batches and 200 navigations; else saved pages and rivals are opened three
 * times and less is added.
 */
export async function* page({ full }: SuiteOptions): AsyncGenerator<Row> {
	const names = compiledCorpus()
		.entities.filter(({ counterpart }) => !counterpart)
		.map(({ name }) => name);
	const bench = await openBench();
	try {
		yield* madePages(bench, names, full);
		yield* growingPages(bench, names, full);
		yield* savedPages(bench, names, full);
	} finally {
		await bench.close();
	}
}
