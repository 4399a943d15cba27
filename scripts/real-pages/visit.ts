/** One planted page, opened without Gloss and with it, in the steps that the proof takes for all pages at once. */
import { countOf, type Difference, Reference, WIDTH } from './compare.ts';
import type { Changed } from './probe/markup.ts';
import type { Light, Names } from './probe/planted.ts';
import type { Fault, ProbedPage } from './probed-page.ts';
import { type Judgement, type Pair, ROUNDING } from './shift.ts';

export type Painter = 'highlight' | 'mark';
export const PAINTERS: readonly Painter[] = ['highlight', 'mark'];

/** A planted page and where it is served. */
export interface Subject {
	name: string;
	url: string;
	names: Names;
}

/** Opens an empty tab and goes to an address in it. */
export type Open = (url: string) => Promise<ProbedPage>;

/** ms for a page to load and come to rest. */
const REST = 8_000;
/** ms without a further name lit after which a page counts as lit as far as it will be. */
const LIT = 3_000;
/** ms for Gloss to leave a page. */
const DARK = 8_000;
/** Control loads that may be asked when one does not explain a difference. */
const MORE_CONTROLS = 5;

/**
 * px by which boxes may differ: each piece of a text that marks cut is rounded up to the browser's
 * 1/64 px, and no pair of letters is kerned across a cut. Half a pixel is seen by nobody.
 */
const TOLERANCE: Readonly<Record<Painter, number>> = { highlight: 0, mark: 0.5 };

/** What the page was with one painter. */
interface Sight {
	light: Light;
	snapshot: number[];
}

export interface Outcome {
	name: string;
	elements: number;
	light: Partial<Record<Painter, Light>>;
	/** px by which boxes around marks differ at most, within what is tolerated. */
	rounding: number;
	/** Differences to every control load, with what to know of the first of them. */
	differences: Partial<Record<Painter, { count: number; by: number; first: string[] }>>;
	/** What differs from the DOM before, after Gloss was switched off under each painter. */
	markup: Partial<Record<Painter, Changed>>;
	/** Errors of ours, and errors of the page's that no control load has. */
	faults: string[];
	/** Layout shift with Gloss, and of the control load that has most. */
	shift: Pair;
	/** What further looks said, where the page shifted more with Gloss than any control. */
	judgement?: Judgement;
	/** Control loads that were made. */
	controls: number;
	/** Whether a control load changed its DOM by itself in the time. */
	restless: boolean;
	/** Why the page could not be looked at to the end. */
	broken?: string;
}

/** Whether a page shifted more with Gloss than in any control load. */
export function shiftsMore({ shift }: Outcome): boolean {
	return shift.ours - shift.control > ROUNDING;
}

/** All layout shift of a page so far. */
async function shiftOf(page: ProbedPage): Promise<number> {
	const shifts = await page.ask('shifts');
	return shifts.reduce((sum, { value }) => sum + value, 0);
}

export class Visit {
	readonly subject: Subject;
	readonly outcome: Outcome;
	readonly #openControl: Open;
	readonly #moreControls: number;
	readonly #reference = new Reference();
	readonly #controlFaults = new Set<string>();
	/** Hashes of the DOM that controls had. */
	readonly #controlMarkup = new Set<number>();
	readonly #sights: Partial<Record<Painter, Sight>> = {};
	/** Control loads so far, which are made one after the other. */
	#loads = 0;
	#control: ProbedPage | null = null;
	#page: ProbedPage | null = null;

	/** `moreControls` may be loaded when one does not explain a difference. */
	constructor(subject: Subject, openControl: Open, moreControls = MORE_CONTROLS) {
		this.subject = subject;
		this.#openControl = openControl;
		this.#moreControls = moreControls;
		this.outcome = {
			name: subject.name,
			elements: 0,
			light: {},
			differences: {},
			markup: {},
			faults: [],
			shift: { ours: 0, control: 0 },
			rounding: 0,
			controls: 0,
			restless: false,
		};
	}

	/** Runs one step; a page that fails in it is left out of all later ones. */
	async step(run: () => Promise<void>): Promise<void> {
		if (this.outcome.broken) return;
		try {
			await run();
		} catch (error) {
			this.outcome.broken = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
		}
	}

	get #ours(): ProbedPage {
		if (!this.#page) throw new Error('the page is not open');
		return this.#page;
	}

	/** Opens the page with Gloss, and beside it without. */
	async open(openPage: Open): Promise<void> {
		const { url } = this.subject;
		const [control, page] = await Promise.all([this.#startControl(), openPage(url)]);
		this.#control = control;
		this.#page = page;
		await page.ask('waitForRest', REST);
		await this.see('highlight');
		await page.ask('keepMarkup');
	}

	async #startControl(): Promise<ProbedPage> {
		const control = await this.#openControl(this.subject.url);
		await control.ask('waitForRest', REST);
		this.#reference.add(++this.#loads, await control.ask('snapshot'));
		this.#controlMarkup.add(await control.ask('keepMarkup'));
		return control;
	}

	async #endControl(control: ProbedPage): Promise<void> {
		this.outcome.controls++;
		this.#reference.add(this.#loads, await control.ask('snapshot'));
		const changed = await control.ask('markupSinceKept');
		if (changed) this.#controlMarkup.add(changed.hash);
		this.outcome.restless ||= changed !== null;
		const { shift } = this.outcome;
		shift.control = Math.max(shift.control, await shiftOf(control));
		for (const { text } of control.faults) this.#controlFaults.add(text);
		await control.close();
	}

	/** Waits for a painter's light and notes what the page looks like in it. */
	async see(painter: Painter): Promise<void> {
		const light = await this.#ours.ask('waitForLight', this.subject.names, painter, LIT);
		const snapshot = await this.#ours.ask('snapshot');
		this.#sights[painter] = { light, snapshot };
		this.outcome.light[painter] = light;
	}

	/** Waits until Gloss, which painted by `painter`, has left the page, and compares its DOM with the one before. */
	async leave(painter: Painter): Promise<void> {
		if (!(await this.#ours.ask('waitUntilDark', DARK))) throw new Error(`still lit (${painter})`);
		const changed = await this.#ours.ask('markupSinceKept');
		if (changed) this.outcome.markup[painter] = changed;
	}

	/** Waits until the page is lit again. */
	async again(painter: Painter): Promise<void> {
		await this.#ours.ask('waitForLight', this.subject.names, painter, LIT);
	}

	/** Holds everything against the control load, and against more of them while something differs. */
	async compare(): Promise<void> {
		const { outcome } = this;
		if (this.#control) await this.#endControl(this.#control);
		outcome.shift.ours = await shiftOf(this.#ours);
		for (let more = 0; more < this.#moreControls && !this.#isExplained(); more++) {
			await this.#endControl(await this.#startControl());
		}
		for (const painter of PAINTERS) {
			if (this.#controlMarkup.has(outcome.markup[painter]?.hash ?? -1)) delete outcome.markup[painter];
		}
		outcome.faults = this.#unexplained().map(({ text }) => text);
		for (const painter of PAINTERS) {
			const sight = this.#sights[painter];
			if (!sight) continue;
			const found = this.#reference.differences(sight.snapshot, TOLERANCE[painter]);
			outcome.rounding = Math.max(outcome.rounding, found.rounding);
			outcome.elements = sight.snapshot.length / WIDTH;
			if (countOf(found) === 0) continue;
			const first = await this.#describe(found);
			outcome.differences[painter] = { count: countOf(found), by: found.by, first };
		}
	}

	#unexplained(): Fault[] {
		return this.#ours.faults.filter(({ text, ours }) => ours || !this.#controlFaults.has(text));
	}

	#isExplained(): boolean {
		if (shiftsMore(this.outcome) || this.#unexplained().length > 0) return false;
		return PAINTERS.every((painter) => {
			const sight = this.#sights[painter];
			const changed = this.outcome.markup[painter];
			if (changed && !this.#controlMarkup.has(changed.hash)) return false;
			return !sight || countOf(this.#reference.differences(sight.snapshot, TOLERANCE[painter])) === 0;
		});
	}

	async #describe(found: Difference): Promise<string[]> {
		const kinds = (['text', 'box', 'added', 'missing'] as const).flatMap((kind) =>
			found[kind].slice(-2).map((path) => ({ kind, path })),
		);
		const names = await this.#ours.ask(
			'describe',
			kinds.map(({ path }) => path),
		);
		return kinds.map(({ kind, path }) => `${kind}: ${names[path] ?? 'gone'}`);
	}

	/** Closes what is open; never throws. */
	async close(): Promise<void> {
		await Promise.allSettled([this.#control?.close(), this.#page?.close()]);
	}
}
