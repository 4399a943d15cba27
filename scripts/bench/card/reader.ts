/** A reader with a mouse: how the pointer passes a name, comes to rest on it, goes into the card and leaves. */
import type { Page } from 'playwright-core';
import { INTENT_MS } from '../../../lib/card/constants.ts';
import type { LitPlace } from '../../browsers/lit.ts';
import { cardBox, type Noted, readCard, watchCard } from './probe.ts';

/** px beside the text on both sides, where nothing is lit. */
const LEFT = 6;
const RIGHT = 1_190;
/** px a step of a pointer that passes: far above the speed of a reader who points, however slow the machine. */
const STRIDE = 60;
/** ms in which whatever the pointer has set going would show. */
const SETTLE = 250;

/** One hover, in ms of the page's clock; frames after the delay until the card was drawn. */
export interface Hover {
	opened: number;
	frames: number;
	closed: number;
	lost: boolean;
}

/** Crosses a name and its line at speed; whether a card opened. */
export async function pass(page: Page, { x, y }: LitPlace): Promise<boolean> {
	await page.mouse.move(LEFT, y);
	await page.evaluate(watchCard);
	for (let at = LEFT + (x % STRIDE); at < RIGHT; at += STRIDE) await page.mouse.move(at, y);
	await page.mouse.move(RIGHT, y);
	await page.waitForTimeout(SETTLE);
	return (await page.evaluate(readCard)).came !== null;
}

function until(page: Page, key: 'came' | 'went'): Promise<unknown> {
	return page
		.waitForFunction((name) => Reflect.get(Reflect.get(globalThis, 'notedOfCard'), name) !== null, key, {
			timeout: 3_000,
		})
		.catch(() => null);
}

function openingOf({ moves, frames, came }: Noted): Pick<Hover, 'opened' | 'frames'> | null {
	const rested = moves.at(-1)?.time;
	const drawn = frames.find((time) => came !== null && time >= came);
	// The card hears of the pointer in the frame after it has moved.
	const heard = frames.find((time) => rested !== undefined && time >= rested);
	if (rested === undefined || drawn === undefined || heard === undefined) return null;
	const due = heard + INTENT_MS;
	return { opened: drawn - rested, frames: frames.filter((time) => time > due && time <= drawn).length };
}

/**
 * Comes down onto a name, waits for its card, goes the slant way to its far corner and then out of it.
 * @param steps how many movements the way to the card takes, a frame each
 * @returns null when no card opened
 */
export async function hover(page: Page, { x, y }: LitPlace, steps: number): Promise<Hover | null> {
	await page.mouse.move(LEFT, y - 60);
	await page.evaluate(watchCard);
	for (const above of [52, 40, 30, 22, 16]) await page.mouse.move(x - above, y - above);
	await page.mouse.move(x, y);
	await until(page, 'came');
	await page.waitForTimeout(50);
	const opening = openingOf(await page.evaluate(readCard));
	const box = await page.evaluate(cardBox);
	if (!opening || !box) return null;
	const far = {
		x: x < box.x + box.width / 2 ? box.x + box.width - 20 : box.x + 20,
		y: y < box.y + box.height / 2 ? box.y + box.height - 20 : box.y + 20,
	};
	for (let step = 1; step <= steps; step++) {
		const share = step / steps;
		await page.mouse.move(x + (far.x - x) * share, y + (far.y - y) * share);
		await page.waitForTimeout(10);
	}
	await page.waitForTimeout(SETTLE + 100);
	const lost = (await page.evaluate(cardBox)) === null;
	await page.evaluate(watchCard);
	await page.mouse.move(RIGHT, far.y);
	if (!lost) await until(page, 'went');
	const { moves, went } = await page.evaluate(readCard);
	const left = moves[0]?.time;
	const closed = went === null || left === undefined ? Number.NaN : went - left;
	return { ...opening, closed, lost };
}
