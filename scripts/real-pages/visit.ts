/** One planted page, opened without Gloss and with it, in the steps that the proof takes for all pages at once. */
import type { Judgement } from './chance.ts';
import { countOf, type Difference, WIDTH } from './compare.ts';
import {
	type Aspect,
	type Load,
	type Look,
	oddAspects,
	PAINTERS,
	type Painter,
	referenceOf,
	TOLERANCE,
} from './load.ts';
import type { Changed } from './probe/markup.ts';
import type { Light, Names } from './probe/planted.ts';
import type { ProbedPage } from './probed-page.ts';

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

/** In what a page with Gloss is unlike every load without. */
export interface Oddity {
	/** How much of it there is. */
	count: number;
	/** What to know of it. */
	told: string[];
	/** What further looks said. */
	judgement?: Judgement;
}

export interface Outcome {
	name: string;
	elements: number;
	light: Partial<Record<Painter, Light>>;
	/** px by which boxes around marks differ at most, within what is tolerated. */
	rounding: number;
	odd: Partial<Record<Aspect, Oddity>>;
	/** Errors with a script of Gloss in their stack. */
	faults: string[];
	/** Control loads that were made. */
	controls: number;
	/** Whether a control load changed its DOM by itself in the time. */
	restless: boolean;
	/** Why the page could not be looked at to the end. */
	broken?: string;
}

/** All layout shift of a page so far. */
async function shiftOf(page: ProbedPage): Promise<number> {
	const shifts = await page.ask('shifts');
	return shifts.reduce((sum, { value }) => sum + value, 0);
}

function numbersOf(changed: Changed | null): number[] {
	return changed ? [changed.hash, changed.change] : [];
}

export class Visit {
	readonly subject: Subject;
	readonly outcome: Outcome;
	readonly #openControl: Open;
	readonly #moreControls: number;
	readonly #load: Load = { shift: 0, views: [], changes: [], faults: [] };
	readonly #controls: Load[] = [];
	readonly #changed: Partial<Record<Painter, Changed>> = {};
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
			rounding: 0,
			odd: {},
			faults: [],
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

	/**
	 * The load with Gloss and the one that was made beside it.
	 * @throws Error when the visit has not come to its end.
	 */
	get look(): Look {
		const [control] = this.#controls;
		if (!control || this.outcome.broken) throw new Error(this.outcome.broken ?? 'not looked at yet');
		return { ours: this.#load, control };
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
		const early = await control.ask('snapshot');
		const state = await control.ask('keepMarkup');
		this.#controls.push({ shift: 0, views: [early], changes: [[], [state]], faults: [] });
		return control;
	}

	async #endControl(control: ProbedPage): Promise<void> {
		const load = this.#controls.at(-1);
		if (!load) throw new Error('no control was begun');
		this.outcome.controls++;
		load.views.push(await control.ask('snapshot'));
		const changed = await control.ask('markupSinceKept');
		load.changes[0] = numbersOf(changed);
		this.outcome.restless ||= changed !== null;
		load.shift = await shiftOf(control);
		load.faults.push(...control.faults.map(({ text }) => text));
		await control.close();
	}

	/** Waits for a painter's light and notes what the page looks like in it. */
	async see(painter: Painter): Promise<void> {
		this.outcome.light[painter] = await this.#ours.ask('waitForLight', this.subject.names, painter, LIT);
		const view = await this.#ours.ask('snapshot');
		this.#load.views.push(view);
		this.outcome.elements = view.length / WIDTH;
	}

	/** Waits until Gloss, which painted by `painter`, has left the page, and compares its DOM with the one before. */
	async leave(painter: Painter): Promise<void> {
		if (!(await this.#ours.ask('waitUntilDark', DARK))) throw new Error(`still lit (${painter})`);
		const changed = await this.#ours.ask('markupSinceKept');
		this.#load.changes.push(numbersOf(changed));
		if (changed) this.#changed[painter] = changed;
	}

	/** Waits until the page is lit again. */
	async again(painter: Painter): Promise<void> {
		await this.#ours.ask('waitForLight', this.subject.names, painter, LIT);
	}

	/** Holds everything against the control load, and against more of them while something differs. */
	async compare(): Promise<void> {
		if (this.#control) await this.#endControl(this.#control);
		this.#load.shift = await shiftOf(this.#ours);
		for (const { text, ours } of this.#ours.faults) (ours ? this.outcome : this.#load).faults.push(text);
		const odd = () => oddAspects(this.#load, this.#controls);
		for (let more = 0; more < this.#moreControls && odd().length > 0; more++) {
			await this.#endControl(await this.#startControl());
		}
		for (const aspect of odd()) this.outcome.odd[aspect] = await this.#tell(aspect);
		const marked = this.#differences('mark');
		this.outcome.rounding = marked.rounding;
	}

	#differences(painter: Painter): Difference {
		const view = this.#load.views[PAINTERS.indexOf(painter)] ?? [];
		return referenceOf(this.#controls).differences(view, TOLERANCE[painter]);
	}

	async #tell(aspect: Aspect): Promise<Oddity> {
		if (aspect === 'layout shift') {
			const most = Math.max(...this.#controls.map(({ shift }) => shift));
			return { count: 1, told: [`${this.#load.shift.toFixed(4)}, without Gloss ${most.toFixed(4)} at most`] };
		}
		if (aspect === 'errors') {
			const known = new Set(this.#controls.flatMap(({ faults }) => faults));
			const told = this.#load.faults.filter((fault) => !known.has(fault));
			return { count: told.length, told };
		}
		const painter = aspect.endsWith('mark') ? 'mark' : 'highlight';
		if (aspect.startsWith('boxes')) {
			const found = this.#differences(painter);
			const far = `${countOf(found)} differences, boxes by ${found.by.toFixed(3)} px at most`;
			return { count: countOf(found), told: [far, ...(await this.#describe(found))] };
		}
		const { before = '', after = '' } = this.#changed[painter] ?? {};
		return { count: 1, told: [`before ${JSON.stringify(before)}`, `after  ${JSON.stringify(after)}`] };
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
