/** A reader without a pointer on a saved page: WCAG 2.1.1, 2.1.2, 2.4.3 and 2.4.7 by keys alone. */
import type { JSHandle } from 'playwright-core';
import {
	controlsOfCard,
	focusInCard,
	NEXT,
	OPEN,
	PREVIOUS,
	reachedBy,
	ring,
	ringed,
	tabTo,
	walkTo,
} from '../browsers/keys.ts';
import { litPlaces, waitForLit } from '../browsers/lit.ts';
import { ACTIONS, type Action, cardOn, type Desk, NAME } from './card-actions.ts';
import { until } from './until.ts';

/** Presses of Tab in which a page comes to something that takes no text, or to a mark. */
const TABS = 300;

/** What has the focus in a page, looked for through open shadow roots. */
function focusOf({ page }: Desk): Promise<JSHandle> {
	return page.evaluateHandle(() => {
		let active = document.activeElement;
		while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
		return active;
	});
}

/** Tabs on until what has the focus matches a selector. */
async function tabInPage({ page }: Desk, is: string): Promise<void> {
	for (let presses = 0; presses < TABS; presses++) {
		await page.keyboard.press('Tab');
		const found = await page.evaluate((selector) => document.activeElement?.matches(selector), is);
		if (found) return;
	}
	throw new Error(`Tab comes to nothing that is ${is}`);
}

type Place = Awaited<ReturnType<typeof ring>>[number];

class Keyboard {
	readonly #desk: Desk;
	/** What of the page has the focus while the reader walks its names. */
	#home: JSHandle | undefined;

	constructor(desk: Desk) {
		this.#desk = desk;
	}

	async leaveTheBar(): Promise<void> {
		// Where text is typed, Gloss's keys are the page's.
		await tabInPage(this.#desk, ':not(input, textarea, select, [contenteditable], iframe, mark, body)');
		this.#home = await focusOf(this.#desk);
	}

	async #isHome(): Promise<boolean> {
		const now = await focusOf(this.#desk);
		return this.#desk.page.evaluate(([one, other]) => one === other, [now, this.#home] as const);
	}

	async #isClosed(): Promise<boolean> {
		return (await cardOn(this.#desk.page).count()) === 0;
	}

	/** Comes to a name and into its card. */
	async #enter(name?: string): Promise<void> {
		const { page } = this.#desk;
		if (name !== undefined) await walkTo(page, name);
		await page.keyboard.press(OPEN);
		await until(
			() => page.evaluate(isDialogFocused),
			`${OPEN} does not lead into a card${name ? ` of ${name}` : ''}`,
		);
	}

	/** Whether the ring stands at a place, in client px. */
	async #isRingAt(place: Place | undefined): Promise<boolean> {
		const [now] = await ring(this.#desk.page);
		return now !== undefined && now.x === place?.x && now.y === place.y;
	}

	/** Escape closes the card, and the reader is where they were. */
	async #leave(): Promise<void> {
		await this.#desk.page.keyboard.press('Escape');
		await until(() => this.#isClosed(), 'Escape does not close the card');
		await until(() => this.#isHome(), 'the focus is not back where it was');
		if ((await ring(this.#desk.page)).length === 0) throw new Error('the ring has left the name');
	}

	/** From name to name, into a card, round in it, and out of everything. */
	async walk(): Promise<void> {
		const { page } = this.#desk;
		await page.keyboard.press(NEXT);
		await until(async () => (await ring(page)).length > 0, 'the first key leads to no name');
		const [first] = await ring(page);
		await page.keyboard.press(NEXT);
		await until(async () => !(await this.#isRingAt(first)), 'the next key leads nowhere');
		await page.keyboard.press(PREVIOUS);
		await until(() => this.#isRingAt(first), 'the previous key does not lead back');
		await this.#enter();
		const controls = await controlsOfCard(page);
		if (controls < 5) throw new Error(`a card of ${controls} controls`);
		for (const key of ['Tab', 'Shift+Tab']) {
			const reached = await reachedBy(page, key, controls);
			if (reached !== controls) throw new Error(`${key} comes to ${reached} of ${controls} controls`);
		}
		await this.#leave();
		await page.keyboard.press('Escape');
		await until(async () => (await ring(page)).length === 0, 'the second Escape leaves the ring');
		await page.keyboard.press('Tab');
		if (await this.#isHome()) throw new Error('Tab does not go on in the page');
		await page.keyboard.press('Shift+Tab');
		await until(() => this.#isHome(), 'Shift+Tab does not go back in the page');
	}

	/** Does one of the things that a card offers, and goes back. */
	async do({ name, press, done, closes }: Action): Promise<void> {
		const { page } = this.#desk;
		await this.#enter(NAME);
		for (const control of press) {
			await tabTo(page, control);
			await page.keyboard.press('Enter');
		}
		await until(() => done(this.#desk), `${name}: not done`);
		await page.bringToFront();
		if (!closes) {
			if ((await focusInCard(page)) === null) throw new Error(`${name}: the focus has left the card`);
			await this.#leave();
			const at = await ringed(page);
			if (at !== NAME) throw new Error(`${name}: the ring stands on ${at}`);
			return;
		}
		await until(() => this.#isClosed(), `${name}: the card stays`);
		await until(() => this.#isHome(), `${name}: the focus is not back where it was`);
	}

	/** A mark takes the focus itself. */
	async openFromMark(): Promise<void> {
		const { page } = this.#desk;
		await tabInPage(this.#desk, 'mark[tabindex="0"]');
		const mark = await focusOf(this.#desk);
		await page.keyboard.press('Enter');
		await until(() => page.evaluate(isDialogFocused), 'Enter on a mark opens no card');
		await page.keyboard.press('Escape');
		await until(() => this.#isClosed(), 'Escape does not close the card of a mark');
		const now = await focusOf(this.#desk);
		const isBack = await page.evaluate(([one, other]) => one === other, [now, mark] as const);
		if (!isBack) throw new Error('the focus is not back on the mark');
	}
}

/** Runs in the page. */
function isDialogFocused(): boolean {
	const root = document.querySelector('[popover]:popover-open')?.shadowRoot;
	return root?.activeElement?.getAttribute('role') === 'dialog';
}

/** Waits until the name that was silenced is lit again. */
async function comeBack({ page }: Desk, painter: 'highlight' | 'mark'): Promise<void> {
	await waitForLit(page, { painter });
	await until(
		async () => (await litPlaces(page)).some(({ text }) => text === NAME),
		`${NAME} does not come back`,
	);
}

export interface KeysOutcome {
	/** What was done by keys. */
	done: string[];
	/** What could not be done, and why. */
	faults: string[];
}

/**
 * Walks a lit page by keys and does everything that its cards offer. After each thing that silences
 * names `restore` is asked to take that back.
 */
export async function readByKeys(
	desk: Desk,
	painter: 'highlight' | 'mark',
	restore: () => Promise<void>,
): Promise<KeysOutcome> {
	const reader = new Keyboard(desk);
	const outcome: KeysOutcome = { done: [], faults: [] };
	const attempt = async (name: string, run: () => Promise<void>) => {
		try {
			await run();
			outcome.done.push(name);
		} catch (error) {
			const [why] = (error instanceof Error ? error.message : String(error)).split('\n');
			outcome.faults.push(`${name}: ${why}`);
		}
	};
	await attempt('into the page', () => reader.leaveTheBar());
	await attempt('from name to name and back', () => reader.walk());
	for (const action of ACTIONS) {
		await attempt(action.name, async () => {
			try {
				await reader.do(action);
			} finally {
				if (action.closes) await restore();
			}
			if (action.closes) await comeBack(desk, painter);
		});
	}
	if (painter === 'mark') await attempt('from a mark', () => reader.openFromMark());
	return outcome;
}
