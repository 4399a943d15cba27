/** How soon the real popup can be asked, and how soon it answers the first key. */
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { freePort, launchWithExtension } from '../../browsers/launch.ts';
import { waitForLit } from '../../browsers/lit.ts';
import { type Gloss, openPopup } from '../../browsers/surfaces.ts';
import { build, ROOT } from '../../build/build.ts';
import { serve } from '../../serve.ts';
import { median, milliseconds, quantile, type Row } from '../report.ts';
import { MARKS, threadTimes } from './thread-clock.ts';

const OPENINGS = 20;
/** ms of a frame at 60 Hz. */
const FRAME = 1000 / 60;

/** ms from the start of the popup's script to a mark that it sets. */
async function timeTo(page: Page, mark: 'gloss:names' | 'gloss:ready'): Promise<number> {
	await page.waitForFunction((name) => performance.getEntriesByName(name).length > 0, mark);
	const marks = await page.evaluate(() =>
		performance.getEntriesByType('mark').map(({ name, startTime }) => ({ name, startTime })),
	);
	const [to, from] = [mark, 'gloss:script'].map((one) => marks.find(({ name }) => name === one)?.startTime);
	return (to ?? Number.NaN) - (from ?? Number.NaN);
}

/** Stops every worker without leaving the popup, which a new tab would close. */
async function sleepUnder(page: Page): Promise<void> {
	const session = await page.context().newCDPSession(page);
	await session.send('ServiceWorker.enable');
	await session.send('ServiceWorker.stopAllWorkers');
	await session.detach();
}

/** ms from the event of the first key to the paint of the first frame with results. */
async function firstKey(page: Page): Promise<number> {
	// Awaited before the key is pressed: a frame that nobody watches for is never seen.
	const watch = await page.evaluateHandle(() => ({
		painted: new Promise<number>((resolve) => {
			let pressed = 0;
			addEventListener('keydown', (event) => (pressed ||= event.timeStamp), true);
			new MutationObserver((_, observer) => {
				if (!document.querySelector('[role="option"]')) return;
				observer.disconnect();
				requestAnimationFrame(() => {
					const after = new MessageChannel();
					after.port1.onmessage = () => resolve(performance.now() - pressed);
					after.port2.postMessage(null);
				});
			}).observe(document.body, { childList: true, subtree: true });
		}),
	}));
	await page.keyboard.press('g');
	return watch.evaluate(({ painted }) => painted);
}

/** Medians of many openings of the popup over a page, each with the worker asleep at the first key. */
export async function popup(extension: string = build()): Promise<Row[]> {
	const port = await freePort();
	const server = await serve(join(ROOT, 'tests/pages'));
	const launched = await launchWithExtension({
		extension,
		port,
	});
	const gloss: Gloss = { ...launched, debugging: `http://127.0.0.1:${port}` };
	const [names, ready, keys]: [number[], number[], number[]] = [[], [], []];
	const browser = gloss.context.browser();
	let trace: Buffer | undefined;
	try {
		const page = await gloss.context.newPage();
		await browser?.startTracing(page, { categories: [MARKS] });
		for (let opening = 0; opening < OPENINGS; opening += 1) {
			// A page about the Court wakes the worker, which opens the popup.
			await page.goto(`${server.origin}/sample-court.html`);
			await waitForLit(page);
			const surface = await openPopup(gloss, page);
			names.push(await timeTo(surface.page, 'gloss:names'));
			ready.push(await timeTo(surface.page, 'gloss:ready'));
			await sleepUnder(surface.page);
			keys.push(await firstKey(surface.page));
			await surface.close();
		}
		trace = await browser?.stopTracing();
	} finally {
		await gloss.close();
		await server.close();
	}
	const own = (mark: string) =>
		milliseconds(trace ? median(threadTimes(trace, 'gloss:script', mark)) : Number.NaN);
	const at = (share: number) => (quantile(keys, share) / FRAME).toFixed(1);
	return [
		{
			label: 'popup: names ready after its script runs',
			value: milliseconds(median(names)),
			budget: '20 ms',
		},
		{ label: '… by the clock of its thread', value: own('gloss:names') },
		{ label: 'popup: everything ready', value: milliseconds(median(ready)), budget: '100 ms' },
		{ label: '… by the clock of its thread', value: own('gloss:ready') },
		{
			label: `first key to painted results, ${OPENINGS} openings: p50, p95, most`,
			value: `${at(0.5)}, ${at(0.95)}, ${at(1)} frames`,
			budget: '3 frames at p95',
		},
	];
}
