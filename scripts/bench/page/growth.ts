/** Pages that grow by themselves and readers who go from page to page: the cost of a batch, and memory. */
import type { Page } from 'playwright-core';
import { median, milliseconds, type Row } from '../report.ts';
import { type Bench, trace } from './browsers.ts';
import { addedText, newsPage } from './news-pages.ts';
import { ourTasks } from './tracing.ts';

const BATCHES = 9;
/** ms between two batches that are measured: our look waits for the page to be idle. */
const BATCH_PAUSE = 500;
/** ms between two batches that are only counted, and how many stay in the page. */
const QUICK = 30;
const STAYING = 10;
/** Different texts: all their names have come before memory is looked at. */
const TEXTS = 50;
/** Paragraphs of a batch. */
const PARAGRAPHS = 5;
/** ms after which a page stands lit. */
const SETTLE = 1_500;

/** An article that adds paragraphs to itself, and takes the oldest out where it is told how many may stay. */
export function feed(names: readonly string[]): string {
	const texts = Array.from({ length: TEXTS }, (_, at) => addedText(names, at));
	const script = `const texts = ${JSON.stringify(texts)};
let at = 0;
function add() {
	for (let left = ${PARAGRAPHS}; left > 0; left--) {
		const paragraph = document.createElement('p');
		paragraph.className = 'added';
		paragraph.textContent = texts[at++ % texts.length];
		document.querySelector('article').append(paragraph);
	}
}
function grow(count) {
	if (count === 0) return document.documentElement.setAttribute('data-grown', '');
	add();
	const added = document.getElementsByClassName('added');
	while (added.length > ${STAYING * PARAGRAPHS}) added[0].remove();
	setTimeout(grow, ${QUICK}, count - 1);
}
addEventListener('bench-add', () => setTimeout(add, 50));
addEventListener('bench-grow', ({ detail }) => setTimeout(grow, 0, detail));`;
	return newsPage('article', names).replace('</body>', () => `<script>${script}</script></body>`);
}

/** Paragraphs added to an article that stands lit, one batch after the other. */
export async function batchCost(bench: Bench, url: string): Promise<Row> {
	const page = await bench.open('gloss');
	await page.goto(url);
	await page.waitForTimeout(SETTLE);
	const times: number[] = [];
	for (let batch = 0; batch < BATCHES; batch += 1) {
		const found = await trace(page, async () => {
			await page.evaluate(() => dispatchEvent(new Event('bench-add')));
			await page.waitForTimeout(BATCH_PAUSE);
		});
		times.push(ourTasks(found, bench.gloss.origin).total);
	}
	await page.close();
	return { label: 'five paragraphs added', value: milliseconds(median(times)), budget: '2 ms' };
}

/** Bytes of JavaScript's heap in a page, all its worlds, after garbage was collected. */
async function heapOf(page: Page): Promise<number> {
	const session = await page.context().newCDPSession(page);
	await session.send('HeapProfiler.collectGarbage');
	await session.send('HeapProfiler.collectGarbage');
	const { usedSize } = await session.send('Runtime.getHeapUsage');
	await session.detach();
	return usedSize;
}

async function grow(page: Page, count: number): Promise<void> {
	await page.evaluate((batches) => {
		document.documentElement.removeAttribute('data-grown');
		dispatchEvent(new CustomEvent('bench-grow', { detail: batches }));
	}, count);
	await page.waitForSelector('[data-grown]', { state: 'attached', timeout: 180_000 });
	await page.waitForTimeout(SETTLE);
}

type Growth = [early: number, late: number];

function growthRow(label: string, [early, late]: Growth, [bareEarly, bareLate]: Growth): Row {
	const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(0)}`;
	return {
		label,
		value: `${kilobytes(early)} → ${kilobytes(late)} KB (none: ${kilobytes(bareEarly)} → ${kilobytes(bareLate)})`,
		budget: 'flat',
	};
}

/** Heap after a tenth of some batches and after all, with Gloss and without. */
export async function heapOverBatches(bench: Bench, url: string, count: number): Promise<Row> {
	const measure = async (which: 'gloss' | 'bare'): Promise<Growth> => {
		const page = await bench.open(which);
		await page.goto(url);
		await grow(page, count / 10);
		const early = await heapOf(page);
		await grow(page, count - count / 10);
		const late = await heapOf(page);
		await page.close();
		return [early, late];
	};
	const bare = await measure('bare');
	const ours = await measure('gloss');
	return growthRow(`heap after ${count / 10} and ${count} batches`, ours, bare);
}

/** Heap after a tenth of some navigations in one tab and after all, with Gloss and without. */
export async function heapOverNavigations(bench: Bench, url: string, count: number): Promise<Row> {
	const measure = async (which: 'gloss' | 'bare'): Promise<Growth> => {
		const page = await bench.open(which);
		const heaps: number[] = [];
		for (let at = 1; at <= count; at += 1) {
			await page.goto(`${url}?${at}`);
			if (which === 'gloss') {
				await page.waitForFunction(() => (CSS.highlights.get('gloss')?.size ?? 0) > 0);
			}
			if (at !== count / 10 && at !== count) continue;
			await page.waitForTimeout(SETTLE);
			heaps.push(await heapOf(page));
		}
		await page.close();
		return [heaps[0] ?? Number.NaN, heaps[1] ?? Number.NaN];
	};
	const bare = await measure('bare');
	const ours = await measure('gloss');
	return growthRow(`heap after ${count / 10} and ${count} navigations`, ours, bare);
}
