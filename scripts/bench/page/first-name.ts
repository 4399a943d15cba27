/** How soon the first name stands lit, in frames of the page. */
import type { Page } from 'playwright-core';
import { goesOn, median, type Rounds, type Row } from '../report.ts';
import { type Bench, trace } from './browsers.ts';
import { marksIn } from './tracing.ts';

const FRAME = 'bench-frame';
const LIT = 'bench-lit';

/** Marks every frame, and the first one that shows a lit name; a look at a set each frame is all that it costs. */
async function watchFrames(page: Page): Promise<void> {
	await page.addInitScript(
		({ frame, lit }) => {
			const watch = {
				look() {
					performance.mark(frame);
					if ((CSS.highlights.get('gloss')?.size ?? 0) > 0) performance.mark(lit);
					else requestAnimationFrame(() => watch.look());
				},
			};
			addEventListener('DOMContentLoaded', () => watch.look());
		},
		{ frame: FRAME, lit: LIT },
	);
}

/** Frames, and ms, from the beginning of our script to the frame that shows the first name; medians. */
export async function firstName(bench: Bench, url: string, rounds: Rounds): Promise<Row['value']> {
	const frames: number[] = [];
	const times: number[] = [];
	while (goesOn(rounds, frames.length)) {
		const page = await bench.open('gloss');
		await watchFrames(page);
		const found = await trace(page, async () => {
			await page.goto(url);
			await page.waitForFunction((lit) => performance.getEntriesByName(lit).length > 0, LIT);
		});
		await page.close();
		const { began, marks } = marksIn(found, bench.gloss.origin);
		const shown = marks.get(LIT)?.[0] ?? Number.NaN;
		times.push(shown - began);
		frames.push((marks.get(FRAME) ?? []).filter((at) => at > began && at <= shown).length);
	}
	return `${median(frames)} (${median(times).toFixed(0)} ms)`;
}
