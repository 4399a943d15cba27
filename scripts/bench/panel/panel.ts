/** How soon the real side panel shows events, and how it scrolls, with the corpus and a grown copy. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { packCorpus, unpackCorpus } from '../../../lib/corpus/pack.ts';
import { DATABASE } from '../../../lib/corpus/stores.ts';
import { freePort, launchWithExtension } from '../../browsers/launch.ts';
import { type Gloss, openSidePanel } from '../../browsers/surfaces.ts';
import { build } from '../../build/build.ts';
import { median, milliseconds, type Row } from '../report.ts';
import { busyTasks } from './busy.ts';
import { grownEvents } from './grown-events.ts';

const GROWN = 5_000;
const OPENINGS = 15;
/** Openings that are traced as well, which slows them down. */
const TRACED = 7;
/** px that the list is scrolled by in each frame: a finger that is in a hurry. */
const STEP = 400;

declare global {
	/** ms from the start of the navigation to the frame in which the first event stands. */
	var glossFirstEvent: number | undefined;
}

/** A build whose package holds the corpus with `count` events. */
async function buildWith(count: number, extension: string): Promise<string> {
	const folder = join(await mkdtemp(join(tmpdir(), 'gloss-panel-')), 'extension');
	await cp(extension, folder, { recursive: true });
	const packed = JSON.parse(await readFile(join(folder, 'corpus.json'), 'utf8'));
	const corpus = grownEvents(unpackCorpus(packed), count);
	await writeFile(join(folder, 'corpus.json'), JSON.stringify(packCorpus(corpus)));
	await writeFile(join(folder, 'corpus-version.json'), JSON.stringify({ version: corpus.version }));
	return folder;
}

/** Watches for the first event from the beginning of the next navigation. */
function watchFirstEvent(): void {
	new MutationObserver((_, observer) => {
		if (!document.querySelector('[data-event]')) return;
		observer.disconnect();
		requestAnimationFrame(() => {
			const after = new MessageChannel();
			after.port1.onmessage = () => {
				performance.mark('gloss-first-event');
				globalThis.glossFirstEvent = performance.now();
			};
			after.port2.postMessage(null);
		});
	}).observe(document, { childList: true, subtree: true });
}

/** Ends when the extension that was just installed has its corpus in the database. */
async function seeded(panel: Page): Promise<void> {
	await panel.getByRole('heading', { level: 1 }).waitFor();
	await panel.waitForFunction(
		([database, store]) =>
			new Promise<boolean>((answer) => {
				const opening = indexedDB.open(database);
				opening.onsuccess = () => {
					const db = opening.result;
					const counting = db.transaction(store).objectStore(store).count();
					counting.onsuccess = () => answer(counting.result > 0);
					db.close();
				};
			}),
		[DATABASE, 'meta'] as const,
	);
}

async function timeToFirstEvent(panel: Page): Promise<number> {
	await panel.reload();
	await panel.waitForFunction(() => globalThis.glossFirstEvent !== undefined);
	return panel.evaluate(() => globalThis.glossFirstEvent ?? Number.NaN);
}

/** Scrolls to the end of the list; answers the length of each frame in ms. */
function scrollThrough(panel: Page): Promise<number[]> {
	return panel.evaluate(async (step) => {
		const frames: number[] = [];
		let before = performance.now();
		for (let last = -1; scrollY !== last; ) {
			last = scrollY;
			scrollBy(0, step);
			await new Promise((done) => requestAnimationFrame(done));
			const now = performance.now();
			frames.push(now - before);
			before = now;
		}
		return frames;
	}, STEP);
}

async function measure(extension: string, label: string): Promise<Row[]> {
	const port = await freePort();
	const launched = await launchWithExtension({ extension, port });
	const gloss: Gloss = { ...launched, debugging: `http://127.0.0.1:${port}` };
	try {
		const { page: panel, close } = await openSidePanel(gloss, await gloss.context.newPage());
		await seeded(panel);
		await panel.addInitScript(watchFirstEvent);
		const times: number[] = [];
		for (let opening = 0; opening < OPENINGS; opening += 1) times.push(await timeToFirstEvent(panel));
		const work: number[] = [];
		for (let opening = 0; opening < TRACED; opening += 1) {
			const tasks = await busyTasks(panel, () => timeToFirstEvent(panel), 'gloss-first-event');
			work.push(tasks.reduce((all, one) => all + one, 0));
		}
		let frames: number[] = [];
		const tasks = await busyTasks(panel, async () => {
			frames = await scrollThrough(panel);
		});
		await close();
		const sorted = [...frames].sort((a, b) => a - b);
		const p95 = sorted[Math.floor(sorted.length * 0.95)] ?? Number.NaN;
		return [
			{
				label: `${label}: first events, median of ${OPENINGS} openings`,
				value: milliseconds(median(times)),
				budget: '200 ms',
			},
			{ label: `${label}: first events, slowest`, value: milliseconds(Math.max(...times)) },
			{ label: `${label}: … processor time until then, median`, value: milliseconds(median(work)) },
			{
				label: `${label}: longest task in ${frames.length} frames of scrolling`,
				value: milliseconds(tasks[0] ?? Number.NaN),
				budget: '50 ms',
			},
			{ label: `${label}: frame while scrolling, p95`, value: milliseconds(p95) },
		];
	} finally {
		await gloss.close();
	}
}

/** The corpus as it is, then with 5,000 events. */
export async function* panel(): AsyncIterable<Row> {
	const extension = build();
	yield* await measure(extension, 'corpus');
	const folder = await buildWith(GROWN, extension);
	try {
		yield* await measure(folder, `${GROWN} events`);
	} finally {
		await rm(join(folder, '..'), { recursive: true, force: true });
	}
}
