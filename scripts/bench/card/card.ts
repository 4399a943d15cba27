/** How the card answers a pointer in a real browser, on the longest page. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { type Launched, launchWithExtension } from '../../browsers/launch.ts';
import { type LitPlace, litPlaces, waitForLit } from '../../browsers/lit.ts';
import { countMessages } from '../../browsers/quiet.ts';
import { build } from '../../build/build.ts';
import { serve } from '../../serve.ts';
import { compiledCorpus } from '../../shared/corpus-file.ts';
import { lightAll } from '../page/browsers.ts';
import { newsPage } from '../page/news-pages.ts';
import { quantile, type Row, type SuiteOptions } from '../report.ts';
import { randomFrom } from '../text.ts';
import { type Hover, hover, pass } from './reader.ts';

const HOVERS = 200;
/** Movements on the way to the card: a quick reader and a slow one, in turns. */
const STEPS = [10, 32] as const;
/** px: names nearer to the window's edge are left out, for the way to and from them. */
const EDGE = 80;

/** A lit name somewhere on a long page, scrolled into the window. */
async function somewhere(page: Page, random: () => number): Promise<LitPlace> {
	for (;;) {
		const part = random();
		await page.mouse.move(2, 2);
		await page.evaluate(
			(at) => scrollTo({ top: at * document.body.scrollHeight, behavior: 'instant' }),
			part,
		);
		await page.waitForTimeout(150);
		const seen = (await litPlaces(page)).filter(({ y }) => y > EDGE && y < 900 - EDGE);
		const place = seen[Math.floor(random() * seen.length)];
		if (place) return place;
	}
}

function* rows(hovers: readonly Hover[], opened: number, messages: number): Generator<Row> {
	const times = (label: string, numbers: readonly number[], unit: string, budget?: string): Row => ({
		label: `${label}, p50 and p95`,
		value: `${quantile(numbers, 0.5).toFixed(0)} and ${quantile(numbers, 0.95).toFixed(0)} ${unit}`,
		...(budget ? { budget } : {}),
	});
	yield times(
		'rest to card drawn',
		hovers.map(({ opened: time }) => time),
		'ms',
	);
	yield times(
		'delay over to card drawn',
		hovers.map(({ frames }) => frames),
		'frames',
		'2',
	);
	yield times(
		'left the card to card gone',
		hovers.filter(({ lost }) => !lost).map(({ closed }) => closed),
		'ms',
	);
	yield { label: `opened by ${HOVERS} pointers that passed at speed`, value: `${opened}`, budget: '0' };
	yield { label: `no card on ${HOVERS} rests`, value: `${HOVERS - hovers.length}`, budget: '0' };
	const lost = hovers.filter((one) => one.lost).length;
	yield { label: `lost on ${hovers.length} slant ways to the card`, value: `${lost}`, budget: '0' };
	yield { label: 'messages sent on all of it', value: `${messages}`, budget: '0' };
}

async function* read({ context, origin }: Launched, url: string): AsyncGenerator<Row> {
	const page = await context.newPage();
	await page.goto(url);
	await waitForLit(page);
	// The card's own script comes when the page is idle.
	await page.waitForTimeout(2_000);
	const messages = await countMessages(context, origin);
	const random = randomFrom(HOVERS);
	const hovers: Hover[] = [];
	let opened = 0;
	for (let round = 0; round < HOVERS; round++) {
		const place = await somewhere(page, random);
		if (await pass(page, place)) opened++;
		const one = await hover(page, place, STEPS[round % STEPS.length] ?? STEPS[0]);
		if (one) hovers.push(one);
	}
	yield* rows(hovers, opened, await messages());
}

/** Two hundred names of the extreme page, each passed at speed, rested on, followed into its card and left. */
export async function* card(_: SuiteOptions): AsyncGenerator<Row> {
	const names = compiledCorpus()
		.entities.filter(({ counterpart }) => !counterpart)
		.map(({ name }) => name);
	const folder = await mkdtemp(join(tmpdir(), 'gloss-bench-'));
	await writeFile(join(folder, 'extreme.html'), newsPage('extreme', names));
	const server = await serve(folder);
	const gloss = await launchWithExtension({ extension: build() });
	try {
		await lightAll(gloss);
		yield* read(gloss, `${server.origin}/extreme.html`);
	} finally {
		await gloss.close();
		await server.close();
		await rm(folder, { recursive: true, force: true });
	}
}
