/** What Gloss takes of a page's own thread, against a bare pass over the page's text nodes. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import * as v from 'valibot';
import { type Launched, launchWithExtension } from '../browsers/launch.ts';
import { waitForLit } from '../browsers/lit.ts';
import { build } from '../build/build.ts';
import { serve } from '../serve.ts';
import { compiledCorpus } from '../shared/corpus-file.ts';
import { median, milliseconds, type Row, ratio } from './report.ts';
import { madeUpParagraphs } from './text.ts';

const ROUNDS = 5;

/** Words of the page, whether it is about the Court, and what the design allows as a ratio. */
const PAGES = [
	{ name: 'not about the Court', words: 1200, about: false, budget: '2×' },
	{ name: 'article', words: 1200, about: true, budget: '8×' },
	{ name: 'live blog', words: 23_000, about: true, budget: '6×' },
	{ name: 'extreme', words: 200_000, about: true, budget: '3×' },
] as const;

const traceSchema = v.object({
	traceEvents: v.array(
		v.looseObject({
			name: v.string(),
			ph: v.string(),
			ts: v.optional(v.number()),
			dur: v.optional(v.number()),
			tid: v.number(),
			pid: v.number(),
			args: v.optional(v.looseObject({ data: v.optional(v.looseObject({ url: v.optional(v.string()) })) })),
		}),
	),
});

function html(words: number, names: readonly string[], about: boolean): string {
	const paragraphs = madeUpParagraphs(words, about ? names : [], words);
	const lead = about
		? 'The International Criminal Court sits in The Hague.'
		: 'The council sits in the town hall.';
	const body = paragraphs
		.map(
			(text, at) =>
				`${at % 12 === 0 ? `<h2>Part ${at / 12}</h2>` : ''}<p>${text.replace(/ (\w+) /, ' <em>$1</em> ')}</p>`,
		)
		.join('\n');
	return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title><link rel="icon" href="data:,"><main><h1>Bench</h1><p>${lead}</p>${body}</main></html>`;
}

/** A cold pass over every text node, as the first thing that runs in the page. */
function bareWalk(page: Page): Promise<number> {
	return page.evaluate(() => {
		const start = performance.now();
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		let length = 0;
		for (let node = walker.nextNode(); node; node = walker.nextNode()) length += node.nodeValue?.length ?? 0;
		return performance.now() - start + length * 0;
	});
}

/** Durations in ms of the stretches in which scripts of an origin ran, outermost ones only. */
function stretchesOf(trace: Buffer, origin: string): number[] {
	const { traceEvents } = v.parse(traceSchema, JSON.parse(trace.toString()));
	const ours = traceEvents
		.filter(
			({ name, args }) =>
				/^(EvaluateScript|FunctionCall|v8\.compile)$/i.test(name) && args?.data?.url?.startsWith(origin),
		)
		.filter(({ args }) => !args?.data?.url?.includes('/background'))
		.sort((a, b) => (a.ts ?? 0) - (b.ts ?? 0));
	const ends = new Map<string, number>();
	return ours.flatMap(({ ts = 0, dur = 0, pid, tid }) => {
		const thread = `${pid} ${tid}`;
		if (ts < (ends.get(thread) ?? 0)) return [];
		ends.set(thread, ts + dur);
		return [dur / 1000];
	});
}

async function measure(gloss: Launched, browser: Browser, url: string, about: boolean) {
	const page = await gloss.context.newPage();
	await browser.startTracing(page, {
		categories: ['devtools.timeline', 'v8', 'disabled-by-default-v8.compile'],
	});
	await page.goto(url);
	if (about) await waitForLit(page);
	else await page.waitForTimeout(1200);
	const stretches = stretchesOf(await browser.stopTracing(), gloss.origin);
	await page.close();
	return {
		total: stretches.reduce((sum, time) => sum + time, 0),
		longest: Math.max(0, ...stretches),
	};
}

/** Four made-up pages, each opened five times. */
export async function page(): Promise<Row[]> {
	const folder = await mkdtemp(join(tmpdir(), 'gloss-bench-'));
	const names = compiledCorpus()
		.entities.filter(({ counterpart }) => !counterpart)
		.map(({ name }) => name);
	const server = await serve(folder);
	const gloss = await launchWithExtension({ extension: build() });
	const browser = gloss.context.browser();
	const rows: Row[] = [];
	try {
		if (!browser) throw new Error('the browser cannot be traced');
		for (const { name, words, about, budget } of PAGES) {
			await writeFile(join(folder, 'page.html'), html(words, names, about));
			const url = `${server.origin}/page.html`;
			const walks: number[] = [];
			const runs: { total: number; longest: number }[] = [];
			for (let round = 0; round < ROUNDS; round += 1) {
				const bare = await gloss.context.newPage();
				await bare.goto(url);
				walks.push(await bareWalk(bare));
				await bare.close();
				runs.push(await measure(gloss, browser, url, about));
			}
			const walk = median(walks);
			const total = median(runs.map((run) => run.total));
			rows.push(
				{ label: `${name}: bare pass over the text nodes`, value: milliseconds(walk) },
				{ label: `${name}: our scripts on the page's thread`, value: milliseconds(total) },
				{ label: `${name}: ratio`, value: ratio(total, walk), budget },
				{
					label: `${name}: longest task of ours`,
					value: milliseconds(median(runs.map((run) => run.longest))),
					budget: '16 ms',
				},
			);
		}
		return rows;
	} finally {
		await gloss.close();
		await server.close();
		await rm(folder, { recursive: true, force: true });
	}
}
