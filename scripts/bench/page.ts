/** What Gloss takes of a page's own thread, against a bare pass over the page's text nodes. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { ensureChromium } from '../browsers/find.ts';
import { type Launched, launchWithExtension } from '../browsers/launch.ts';
import { build } from '../build/build.ts';
import { serve } from '../serve.ts';
import { compiledCorpus } from '../shared/corpus-file.ts';
import { addedText, newsPage, type PageKind } from './news-pages.ts';
import { bareWalk, markList } from './page-rivals.ts';
import { median, milliseconds, type Row, ratio } from './report.ts';
import { type OurTasks, ourTasks, traced } from './tracing.ts';

const ROUNDS = 9;

interface Case {
	name: string;
	kind: PageKind;
	about: boolean;
	/** Of our time to the bare pass. */
	budget: string;
	/** Whether mark.js is measured too: on the extreme page it takes a minute. */
	rival: boolean;
	/** ms until everything stands lit, with room. */
	settle: number;
}

const CASES: readonly Case[] = [
	{ name: 'not about the Court', kind: 'article', about: false, budget: '2×', rival: false, settle: 300 },
	{ name: 'article', kind: 'article', about: true, budget: '8×', rival: true, settle: 900 },
	{ name: 'live blog', kind: 'live blog', about: true, budget: '6×', rival: true, settle: 1_200 },
	{ name: 'extreme', kind: 'extreme', about: true, budget: '3×', rival: false, settle: 2_800 },
];

/** Rounds in which the first lit name is waited for as well. */
const WATCHED = 3;
const BATCHES = 9;
/** ms between two batches: our look waits for the page to be idle. */
const BATCH_PAUSE = 500;

interface Round {
	walk: number;
	control: OurTasks;
	ours: OurTasks;
	/** ms from the page's first frame with text to the first frame with a lit name. */
	visible: number;
}

interface Browsers {
	gloss: Launched;
	/** The same browser without Gloss. */
	bare: Browser;
}

/** Notes in the page when its first name is lit; a look at a set each frame is all that it costs. */
async function watchFirstName(page: Page): Promise<void> {
	await page.addInitScript(() => {
		const watch = {
			look() {
				if ((CSS.highlights.get('gloss')?.size ?? 0) > 0) Reflect.set(window, 'litAt', performance.now());
				else requestAnimationFrame(() => watch.look());
			},
		};
		addEventListener('DOMContentLoaded', () => watch.look());
	});
}

function firstName(page: Page): Promise<number> {
	return page.evaluate(() => {
		const [navigation] = performance.getEntriesByType('navigation');
		const loaded = navigation ? Number(Reflect.get(navigation, 'domContentLoadedEventEnd')) : 0;
		return Number(Reflect.get(window, 'litAt') ?? Number.NaN) - loaded;
	});
}

/** Every name lit, so that nothing is measured by lighting less. */
async function lightAll({ context, origin }: Launched): Promise<void> {
	const page = await context.newPage();
	await page.goto(`${origin}/options.html`);
	await page.evaluate(() =>
		chrome.storage.sync.set({ look: { density: 'all', painter: 'highlight', theme: 'system' } }),
	);
	await page.close();
}

async function trace(page: Page, url: string, origin: string, settle: number): Promise<OurTasks> {
	const browser = page.context().browser();
	if (!browser) throw new Error('the browser cannot be traced');
	const found = await traced(browser, page, async () => {
		await page.goto(url);
		await page.waitForTimeout(settle);
	});
	return ourTasks(found, origin);
}

async function measure(
	{ gloss, bare }: Browsers,
	url: string,
	{ settle }: Case,
	watch: boolean,
): Promise<Round> {
	const empty = await bare.newPage();
	await empty.goto(url);
	const walk = await bareWalk(empty);
	const control = await trace(empty, url, gloss.origin, Math.min(settle, 900));
	await empty.close();
	const page = await gloss.context.newPage();
	const ours = await trace(page, url, gloss.origin, settle);
	await page.close();
	if (!watch) return { walk, control, ours, visible: Number.NaN };
	const watched = await gloss.context.newPage();
	await watchFirstName(watched);
	await watched.goto(url);
	await watched.waitForFunction(() => Reflect.has(window, 'litAt'));
	const visible = await firstName(watched);
	await watched.close();
	return { walk, control, ours, visible };
}

function rowsOf({ name, about, budget }: Case, rounds: readonly Round[], rival: number): Row[] {
	const of = (pick: (round: Round) => number) =>
		median(rounds.map(pick).filter((time) => !Number.isNaN(time)));
	const walk = of((round) => round.walk);
	const total = of(({ ours }) => ours.total);
	const rows: Row[] = [
		{ label: `${name}: bare pass over the text nodes`, value: milliseconds(walk) },
		{ label: `${name}: our tasks on the page's thread`, value: milliseconds(total) },
		{ label: `${name}: ratio`, value: ratio(total, walk), budget },
		{
			label: `${name}: longest task of ours`,
			value: milliseconds(of(({ ours }) => ours.longest)),
			budget: '16 ms',
		},
	];
	if (!about) return rows;
	return [
		...rows,
		{ label: `${name}: of it the gate`, value: milliseconds(of(({ ours }) => ours.gate)) },
		{
			label: `${name}: the card's code, in idle time besides`,
			value: milliseconds(of(({ ours }) => ours.card)),
		},
		{
			label: `${name}: frames, more than without us`,
			value: milliseconds(of(({ ours, control }) => ours.frames - control.frames)),
		},
		{
			label: `${name}: longest frame, and without us`,
			value: `${of(({ ours }) => ours.longestFrame).toFixed(1)} / ${of(({ control }) => control.longestFrame).toFixed(1)} ms`,
		},
		{
			label: `${name}: first name visible after the page was read`,
			value: milliseconds(of((round) => round.visible)),
		},
		...(Number.isNaN(rival)
			? []
			: [
					{
						label: `${name}: mark.js mark(list), without layout`,
						value: `${milliseconds(rival)}, ${ratio(rival, walk)}`,
					},
				]),
	];
}

/** Paragraphs added to an article that stands lit, one batch after the other. */
async function batches({ gloss }: Browsers, url: string, names: readonly string[]): Promise<Row> {
	const browser = gloss.context.browser();
	if (!browser) throw new Error('the browser cannot be traced');
	const page = await gloss.context.newPage();
	await page.goto(url);
	await page.waitForTimeout(1_500);
	const times: number[] = [];
	for (let batch = 0; batch < BATCHES; batch += 1) {
		const texts = Array.from({ length: 5 }, (_, at) => addedText(names, batch * 10 + at));
		const found = await traced(browser, page, async () => {
			await page.evaluate((paragraphs) => {
				for (const text of paragraphs) {
					const paragraph = document.createElement('p');
					paragraph.textContent = text;
					document.querySelector('article')?.append(paragraph);
				}
			}, texts);
			await page.waitForTimeout(BATCH_PAUSE);
		});
		times.push(ourTasks(found, gloss.origin).total);
	}
	await page.close();
	return { label: 'five paragraphs added', value: milliseconds(median(times)), budget: '2 ms' };
}

/** Four made-up pages, each opened nine times with and without Gloss. */
export async function page(): Promise<Row[]> {
	const folder = await mkdtemp(join(tmpdir(), 'gloss-bench-'));
	const names = compiledCorpus()
		.entities.filter(({ counterpart }) => !counterpart)
		.map(({ name }) => name);
	const server = await serve(folder);
	const gloss = await launchWithExtension({ extension: build() });
	const bare = await chromium.launch({
		executablePath: ensureChromium(),
		args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
	});
	const browsers = { gloss, bare };
	const url = `${server.origin}/page.html`;
	const rows: Row[] = [];
	try {
		await lightAll(gloss);
		for (const one of CASES) {
			await writeFile(join(folder, 'page.html'), newsPage(one.kind, one.about ? names : []));
			const rounds: Round[] = [];
			for (let round = 0; round < ROUNDS; round += 1) {
				rounds.push(await measure(browsers, url, one, one.about && round < WATCHED));
			}
			const marked = await bare.newPage();
			await marked.goto(url);
			const rival = one.rival ? await markList(marked, names) : Number.NaN;
			await marked.close();
			rows.push(...rowsOf(one, rounds, rival));
			if (one.name === 'article') rows.push(await batches(browsers, url, names));
		}
		return rows;
	} finally {
		await gloss.close();
		await bare.close();
		await server.close();
		await rm(folder, { recursive: true, force: true });
	}
}
