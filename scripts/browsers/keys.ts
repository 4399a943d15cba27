/** What a reader with a keyboard does on a lit page, and where that has brought them. */
import type { Page } from 'playwright-core';
import { type Evaluates, litPlaces } from './lit.ts';

export const NEXT = 'Alt+Shift+KeyJ';
export const PREVIOUS = 'Alt+Shift+KeyK';
export const OPEN = 'Alt+Shift+Enter';

/** px by which the ring's middle may lie beside that of its name. */
const NEAR = 3;
/** Presses after which what is looked for is not there. */
const PRESSES = 80;

/** Middles of the boxes of the ring, in client px; over a modal dialog it stands inside that. */
export function ring(page: Evaluates): Promise<{ x: number; y: number }[]> {
	return page.evaluate(() =>
		[...document.querySelectorAll('html > div, :modal > div')].flatMap(({ shadowRoot }) =>
			[...(shadowRoot?.querySelectorAll('.gloss-on-name') ?? [])].map((box) => {
				const { left, top, width, height } = box.getBoundingClientRect();
				return { x: left + width / 2, y: top + height / 2 };
			}),
		),
	);
}

/** The lit name that the ring is around, undefined while there is none. */
export async function ringed(page: Evaluates): Promise<string | undefined> {
	const [first] = await ring(page);
	const near = ({ x, y }: { x: number; y: number }) => first && Math.hypot(x - first.x, y - first.y) < NEAR;
	return (await litPlaces(page)).find(near)?.text;
}

/**
 * Goes on from name to name until the ring is around one.
 * @throws Error when it does not come there.
 */
export async function walkTo(page: Page, name: string): Promise<void> {
	for (let presses = 0; presses < PRESSES && (await ringed(page)) !== name; presses++) {
		await page.keyboard.press(NEXT);
	}
	if ((await ringed(page)) !== name) throw new Error(`no key comes to ${name}`);
}

/** What has the focus in the open card: a button's words, the card's own text; null when nothing has. */
export function focusInCard(page: Evaluates): Promise<string | null> {
	return page.evaluate(() => {
		const active = document.querySelector('[popover]:popover-open')?.shadowRoot?.activeElement;
		return active ? (active.getAttribute('aria-label') ?? active.textContent?.trim() ?? '') : null;
	});
}

/**
 * Goes on with Tab until the focus is on a control of the card.
 * @throws Error when it does not come there.
 */
export async function tabTo(page: Page, name: RegExp): Promise<void> {
	for (let presses = 0; presses < PRESSES; presses++) {
		await page.keyboard.press('Tab');
		if (name.test((await focusInCard(page)) ?? '')) return;
	}
	throw new Error(`Tab does not come to ${name}`);
}

/** How many controls of the open card can be seen. */
export function controlsOfCard(page: Page): Promise<number> {
	return page.evaluate(() => {
		const root = document.querySelector('[popover]:popover-open')?.shadowRoot;
		const controls = [...(root?.querySelectorAll<HTMLElement>('a[href], button') ?? [])];
		return controls.filter((control) => control.checkVisibility()).length;
	});
}

/** Presses a key some times and answers how many elements of the open card had the focus after it. */
export async function reachedBy(page: Page, key: string, presses: number): Promise<number> {
	const reached = await page.evaluateHandle(() => new Set<Element>());
	for (let press = 0; press < presses; press++) {
		await page.keyboard.press(key);
		await reached.evaluate((all) => {
			const active = document.querySelector('[popover]:popover-open')?.shadowRoot?.activeElement;
			if (active) all.add(active);
		});
	}
	return reached.evaluate(({ size }) => size);
}
