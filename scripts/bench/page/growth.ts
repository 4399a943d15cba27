/** A page that grows by itself, and what a batch of added paragraphs costs. */
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
