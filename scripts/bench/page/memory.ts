/** What stays in memory while a page grows and while a reader goes from page to page, with Gloss and without. */
import type { Page } from 'playwright-core';
import * as v from 'valibot';
import { median, type Row, slope } from '../report.ts';
import type { Bench } from './browsers.ts';

/** How often memory is looked at on the way. */
const STOPS = 10;
/** ms for a page to come to rest. */
const SETTLE = 1_000;

/** Bytes in use at some points on the way: after how many batches or navigations. */
type Growth = [after: number, bytes: number][];

/** Asks a page or a worker by the debugging protocol. */
type Ask = (method: 'HeapProfiler.collectGarbage' | 'Runtime.getHeapUsage') => Promise<unknown>;

const usageSchema = v.object({ usedSize: v.number(), embedderHeapUsedSize: v.number() });

/** Bytes of a heap, all its worlds and what the browser keeps for their objects, after garbage was collected. */
async function measureHeap(ask: Ask): Promise<number> {
	// What one collection lets go may hold more.
	for (let round = 0; round < 3; round += 1) await ask('HeapProfiler.collectGarbage');
	const { usedSize, embedderHeapUsedSize } = v.parse(usageSchema, await ask('Runtime.getHeapUsage'));
	return usedSize + embedderHeapUsedSize;
}

async function heapOf(page: Page): Promise<number> {
	const session = await page.context().newCDPSession(page);
	const bytes = await measureHeap((method) => session.send(method));
	await session.detach();
	return bytes;
}

/** Events come the same way, without a number. */
const answerSchema = v.object({ id: v.optional(v.number()), result: v.optional(v.unknown()) });

/** The same of our worker, which has no page to ask by. NaN while it is stopped. */
async function heapOfWorker({ gloss }: Bench): Promise<number> {
	const browser = gloss.context.browser();
	if (!browser) throw new Error('the browser cannot be asked');
	const session = await browser.newBrowserCDPSession();
	try {
		const { targetInfos } = await session.send('Target.getTargets');
		const worker = targetInfos.find(
			({ type, url }) => type === 'service_worker' && url.startsWith(gloss.origin),
		);
		if (!worker) return Number.NaN;
		const { sessionId } = await session.send('Target.attachToTarget', { targetId: worker.targetId });
		let asked = 0;
		return await measureHeap(async (method) => {
			asked += 1;
			const id = asked;
			const answered = new Promise<unknown>((resolve) => {
				session.on('Target.receivedMessageFromTarget', ({ message }) => {
					const answer = v.parse(answerSchema, JSON.parse(message));
					if (answer.id === id) resolve(answer.result);
				});
			});
			const message = JSON.stringify({ id, method });
			await session.send('Target.sendMessageToTarget', { sessionId, message });
			return answered;
		});
	} finally {
		await session.detach();
	}
}

/** Early and late memory, and what each batch or navigation adds once the first half is over and all is warm. */
function told(growth: Growth): string {
	// What a page happens to hold at a stop goes up and down, so that no stop is told alone.
	const around = (some: Growth) => (median(some.map(([, bytes]) => bytes)) / 1024).toFixed(0);
	const each = slope(growth.slice(growth.length / 2)) / 1024;
	return `${around(growth.slice(0, 3))} → ${around(growth.slice(-3))} KB, ${each < 0 ? '' : '+'}${each.toFixed(2)} KB each`;
}

function growthRow(label: string, ours: Growth, bare: Growth): Row {
	return { label, value: `${told(ours)} (none: ${told(bare)})`, budget: 'flat' };
}

/** The same done with Gloss and without, in two browsers at once: nothing here is timed. */
async function both(bench: Bench, follow: (page: Page, which: 'gloss' | 'bare') => Promise<Growth>) {
	const run = async (which: 'gloss' | 'bare') => {
		const page = await bench.open(which);
		const growth = await follow(page, which);
		await page.close();
		return growth;
	};
	return Promise.all([run('gloss'), run('bare')]);
}

async function grow(page: Page, count: number): Promise<void> {
	await page.evaluate((batches) => {
		document.documentElement.removeAttribute('data-grown');
		dispatchEvent(new CustomEvent('bench-grow', { detail: batches }));
	}, count);
	await page.waitForSelector('[data-grown]', { state: 'attached' });
	await page.waitForTimeout(SETTLE);
}

/** Memory from a tenth of some batches on to all of them; the page keeps the last ones alone. */
export async function memoryOverBatches(bench: Bench, url: string, count: number): Promise<Row> {
	const step = count / STOPS;
	const [ours, bare] = await both(bench, async (page) => {
		await page.goto(url);
		const growth: Growth = [];
		for (let after = step; after <= count; after += step) {
			await grow(page, step);
			growth.push([after, await heapOf(page)]);
		}
		return growth;
	});
	return growthRow(`memory over ${count} batches`, ours, bare);
}

/** Memory of the page and of our worker from a tenth of some navigations in one tab on to all of them. */
export async function memoryOverNavigations(bench: Bench, url: string, count: number): Promise<Row[]> {
	const step = count / STOPS;
	const worker: Growth = [];
	const [ours, bare] = await both(bench, async (page, which) => {
		const growth: Growth = [];
		for (let after = 1; after <= count; after += 1) {
			await page.goto(`${url}?${after}`);
			if (which === 'gloss') {
				await page.waitForFunction(() => (CSS.highlights.get('gloss')?.size ?? 0) > 0);
			}
			if (after % step !== 0) continue;
			await page.waitForTimeout(SETTLE);
			growth.push([after, await heapOf(page)]);
			if (which === 'gloss') worker.push([after, await heapOfWorker(bench)]);
		}
		return growth;
	});
	const span = `over ${count} navigations`;
	return [
		growthRow(`memory ${span}`, ours, bare),
		{ label: `our worker's ${span}`, value: told(worker), budget: 'flat' },
	];
}
