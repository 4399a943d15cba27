/** Saved pages with names planted in them, read by keyboard alone and with the pointer. */
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { type Launched, launchWithExtension } from '../browsers/launch.ts';
import { waitForLit } from '../browsers/lit.ts';
import { shareAmong } from '../browsers/share.ts';
import { newWindow } from '../browsers/window.ts';
import type { Step, StepResult } from '../check/run.ts';
import { readByKeys } from '../real-pages/by-keys.ts';
import { readByPointer } from '../real-pages/by-pointer.ts';
import { NAME } from '../real-pages/card-actions.ts';
import { Choices } from '../real-pages/choices.ts';
import { PAINTERS, type Painter } from '../real-pages/load.ts';
import { prepare } from '../real-pages/prepare.ts';
import { serve } from '../serve.ts';

/** A broadcaster, an encyclopaedia and a magazine, each with styles and scripts of its own. */
const PAGES = ['bbc-1.html', 'wikipedia-3.html', 'theverge.html'];
/** What is planted beside the Court's own name. */
const POOL = [NAME, 'Tomoko Akane', 'Kimberly Prost'];
const VIEWPORT = { width: 1200, height: 900 };
/** Most of a reader's time is waiting. */
const BROWSERS = 2;
/** ms that the card's script may take after the names are lit. */
const SETTLE = 1_200;

async function openWindow({ context }: Launched, url: string, painter: Painter): Promise<Page> {
	const page = await newWindow(context);
	await page.setViewportSize(VIEWPORT);
	await page.goto(url, { waitUntil: 'domcontentloaded' });
	await page.bringToFront();
	await waitForLit(page, { painter });
	await page.waitForTimeout(SETTLE);
	return page;
}

class Readers {
	readonly #gloss: Launched;
	readonly #choices: Choices;

	private constructor(gloss: Launched, choices: Choices) {
		this.#gloss = gloss;
		this.#choices = choices;
	}

	/** In a browser of its own, since settings hold for all pages of one. */
	static async open(extension: string): Promise<Readers> {
		const gloss = await launchWithExtension({ extension, viewport: VIEWPORT, hosts: '*.localhost' });
		const choices = await Choices.open(gloss);
		await gloss.context.grantPermissions(['clipboard-read']);
		return new Readers(gloss, choices);
	}

	close(): Promise<void> {
		return this.#gloss.close();
	}

	/** Every action of the card, by keys. */
	async byKeys(name: string, url: string, painter: Painter): Promise<StepResult> {
		await this.#choices.paintBy(painter, 'section');
		await this.#choices.silence([]);
		const page = await openWindow(this.#gloss, url, painter);
		try {
			const restore = () => this.#choices.silence([]);
			const { done, faults } = await readByKeys({ page, settings: this.#choices.page }, painter, restore);
			return resultOf(`${name}, ${painter}: ${done.length} things done by keys`, faults);
		} finally {
			await page.close();
		}
	}

	/** Hover, dismiss, persist. */
	async byPointer(name: string, url: string): Promise<StepResult> {
		await this.#choices.paintBy('highlight', 'section');
		const page = await openWindow(this.#gloss, url, 'highlight');
		try {
			await readByPointer(page);
			return resultOf(`${name}: dismissible, hoverable and persistent`, []);
		} finally {
			await page.close();
		}
	}
}

function resultOf(line: string, faults: readonly string[]): StepResult {
	const report = [`  ${line}`, ...faults.map((fault) => `    ${fault}`)].join('\n');
	return { passed: faults.length ? 0 : 1, failed: faults.length ? 1 : 0, report };
}

async function attempt(name: string, run: () => Promise<StepResult>): Promise<StepResult> {
	try {
		return await run();
	} catch (error) {
		const [why = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
		return resultOf(`${name}: not read to the end`, [why]);
	}
}

/**
 * Three pages, each read by keys with both painters and once with the pointer: nine counts. `extension` answers
 * the folder of the build for tests.
 */
export function readersStep(folder: string, extension: () => string): Step {
	return {
		name: 'saved pages by keys and pointer',
		run: async () => {
			const pages = join(folder, 'pages/real');
			const files = (await readdir(pages)).filter((file) => file.endsWith('.html')).sort();
			const served = await mkdtemp(join(tmpdir(), 'gloss-readers-'));
			const server = await serve(served);
			const built = extension();
			const browsers = await Promise.all(Array.from({ length: BROWSERS }, () => Readers.open(built)));
			try {
				const jobs: ((readers: Readers) => Promise<StepResult>)[] = [];
				for (const file of PAGES) {
					const { url } = await prepare({ folder: pages, files, seed: 1 }, file, POOL, served, server);
					for (const painter of PAINTERS) {
						jobs.push((readers) => attempt(file, () => readers.byKeys(file, url, painter)));
					}
					jobs.push((readers) => attempt(file, () => readers.byPointer(file, url)));
				}
				const results: StepResult[] = [];
				await shareAmong(browsers, jobs.entries(), async (readers, [at, job]) => {
					results[at] = await job(readers);
				});
				return {
					passed: results.reduce((sum, { passed }) => sum + passed, 0),
					failed: results.reduce((sum, { failed }) => sum + failed, 0),
					report: results.map(({ report }) => report).join('\n'),
				};
			} finally {
				await Promise.all(browsers.map((readers) => readers.close()));
				await server.close();
				await rm(served, { recursive: true, force: true });
			}
		},
	};
}
