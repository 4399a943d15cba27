/** One page opened again and again, with Gloss, without it and with what others do. */
import { statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Page } from 'playwright-core';
import { goesOn, median, milliseconds, type Rounds, type Row, ratio } from '../report.ts';
import { type Bench, trace } from './browsers.ts';
import { firstName } from './first-name.ts';
import { bareWalk, type Rival, rivalTime } from './rivals.ts';
import { type OurTasks, ourTasks } from './tracing.ts';

export interface Case {
	name: string;
	/** Where the page is served. */
	url: string;
	/** Whether it is about the Court, so that names must be lit. */
	about: boolean;
	/** Of our time to the bare pass, told by the number of text nodes. */
	budget: (nodes: number) => string;
	/** ms until everything stands lit, with room. */
	settle: number;
	rounds: Rounds;
	/** What others are measured too. */
	rivals: readonly Rival[];
	rivalRounds: Rounds;
}

/** ms that a rival may have taken before it is given another round: some take most of a minute for one. */
const RIVAL_LIMIT = 5_000;

interface Round {
	walk: Awaited<ReturnType<typeof bareWalk>>;
	control: OurTasks;
	ours: OurTasks;
	/** Names that stand lit at the end; of very many, those near the view. */
	lit: number;
}

/** Opens the page, lets it settle, asks it something more and closes it. */
async function load<T>(
	bench: Bench,
	which: 'gloss' | 'bare',
	{ url, settle }: Case,
	ask: (page: Page) => Promise<T>,
): Promise<[OurTasks, T]> {
	const page = await bench.open(which);
	const found = await trace(page, async () => {
		await page.goto(url);
		await page.waitForTimeout(settle);
	});
	const answer = await ask(page);
	await page.close();
	return [ourTasks(found, bench.gloss.origin), answer];
}

function countLit(page: Page): Promise<number> {
	return page.evaluate(() => CSS.highlights.get('gloss')?.size ?? 0);
}

async function roundOf(bench: Bench, one: Case): Promise<Round> {
	const [control, walk] = await load(bench, 'bare', one, bareWalk);
	const [ours, lit] = await load(bench, 'gloss', one, countLit);
	return { walk, control, ours, lit };
}

/** Says how many rounds there were where they are fewer than asked for. */
function shortOf({ most }: Rounds, done: number): string {
	return done < most ? ` (rounds: ${done})` : '';
}

async function rivalRows(bench: Bench, one: Case, names: readonly string[], walk: number): Promise<Row[]> {
	const rows: Row[] = [];
	for (const rival of one.rivals) {
		const times: number[] = [];
		let spent = 0;
		while (goesOn(one.rivalRounds, times.length) && spent < RIVAL_LIMIT) {
			const page = await bench.open('bare');
			await page.goto(one.url);
			const taken = await rivalTime(page, rival, names);
			await page.close();
			times.push(taken);
			spent += taken;
		}
		const time = median(times);
		rows.push({
			label: `${one.name}: ${rival}, without layout${shortOf(one.rivalRounds, times.length)}`,
			value: `${milliseconds(time)}, ${ratio(time, walk)}`,
		});
	}
	return rows;
}

/** Measures one page; the browsers take turns, so that what else the machine does falls on both. */
export async function measure(bench: Bench, one: Case, names: readonly string[]): Promise<Row[]> {
	const rounds: Round[] = [];
	while (goesOn(one.rounds, rounds.length)) rounds.push(await roundOf(bench, one));
	const of = (pick: (round: Round) => number) => median(rounds.map(pick));
	const walk = of((round) => round.walk.time);
	const nodes = of((round) => round.walk.nodes);
	const total = of(({ ours }) => ours.total);
	const row = (label: string, value: string, budget?: string): Row => ({
		label: `${one.name}: ${label}`,
		value,
		...(budget ? { budget } : {}),
	});
	const rows = [
		row(`bare pass over ${nodes} text nodes${shortOf(one.rounds, rounds.length)}`, milliseconds(walk)),
		row("our tasks on the page's thread", milliseconds(total)),
		row('ratio', ratio(total, walk), one.budget(nodes)),
		row('longest task of ours', milliseconds(of(({ ours }) => ours.longest)), '16 ms'),
		row(
			'whole thread, and with no extension',
			`${of(({ ours }) => ours.thread).toFixed(0)} / ${of(({ control }) => control.thread).toFixed(0)} ms`,
		),
	];
	if (!one.about) return [...rows, row('scripts evaluated', bytesOf(bench, rounds.at(-1)?.ours), '10 KB')];
	return [
		...rows,
		row(
			'names lit, and in the round with fewest',
			`${of(({ lit }) => lit)}, ${Math.min(...rounds.map(({ lit }) => lit))}`,
		),
		row('of it the gate', milliseconds(of(({ ours }) => ours.gate))),
		row("the card's code, in idle time besides", milliseconds(of(({ ours }) => ours.card))),
		row(
			'frames, more than without us',
			milliseconds(of(({ ours, control }) => ours.frames - control.frames)),
		),
		row(
			'styles, more than without us',
			milliseconds(of(({ ours, control }) => ours.styles - control.styles)),
		),
		row(
			'longest frame, and without us',
			`${of(({ ours }) => ours.longestFrame).toFixed(1)} / ${of(({ control }) => control.longestFrame).toFixed(1)} ms`,
		),
		row('frames to the first name', await firstName(bench, one.url, one.rounds), '3'),
		...(await rivalRows(bench, one, names, walk)),
	];
}

/** What of our package was evaluated in a page. */
function bytesOf({ extension }: Bench, tasks: OurTasks | undefined): string {
	const files = [...(tasks?.scripts ?? [])].map((url) => basename(new URL(url).pathname));
	const bytes = files.reduce((sum, file) => sum + statSync(join(extension, file)).size, 0);
	return `${(bytes / 1024).toFixed(1)} KB`;
}
