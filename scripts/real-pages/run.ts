/** Opens all saved pages, planted, in one browser: some at a time, in step, since settings hold for all. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Launched, launchWithExtension } from '../browsers/launch.ts';
import { newWindow } from '../browsers/window.ts';
import { serve } from '../serve.ts';
import { certainNames } from './certain.ts';
import { judge } from './chance.ts';
import { Choices } from './choices.ts';
import { ASPECTS, type Look, odditiesOf, type Painter } from './load.ts';
import { type Plan, prepare } from './prepare.ts';
import { bundleProbe, ProbedPage } from './probed-page.ts';
import { type Open, type Outcome, type Subject, Visit } from './visit.ts';

export interface ProofOptions extends Plan {
	/** The folder of the built extension. */
	extension: string;
	/** Which of the files to open. */
	chosen: readonly string[];
}

/** Pages open at a time, each with its control. */
const AT_ONCE = 8;
/** The same where shifts are looked at: the busier the browser, the more pages shift by themselves. */
const AT_REST = 3;

/** The same draws in every load, so that controls can be compared: pages ask for random ids and orders. */
const SAME_DRAWS = `{
	let state = 1;
	Math.random = () => (state = (state * 48271) % 2147483647) / 2147483647;
}`;

const VIEWPORT = { width: 1200, height: 900 };

/** What the pages are opened with. */
class Stage {
	readonly #gloss: Launched;
	readonly #probe: string;
	readonly choices: Choices;

	private constructor(gloss: Launched, probe: string, choices: Choices) {
		this.#gloss = gloss;
		this.#probe = probe;
		this.choices = choices;
	}

	static async open(gloss: Launched): Promise<Stage> {
		const choices = await Choices.open(gloss);
		await gloss.context.addInitScript(SAME_DRAWS);
		return new Stage(gloss, await bundleProbe(), choices);
	}

	readonly withGloss: Open = async (url) => {
		const page = await newWindow(this.#gloss.context);
		return ProbedPage.open(page, url, this.#probe, this.#gloss.origin);
	};

	/** In a context of its own, where extensions do not run. */
	readonly withoutGloss: Open = async (url) => {
		const context = await this.#browser.newContext({ viewport: VIEWPORT });
		await context.addInitScript(SAME_DRAWS);
		const page = await context.newPage();
		// The browser may be closing by now, and all its contexts with it.
		page.once('close', () => void context.close().catch(() => undefined));
		return ProbedPage.open(page, url, this.#probe, this.#gloss.origin);
	};

	get #browser() {
		const browser = this.#gloss.context.browser();
		if (!browser) throw new Error('the browser has no debugging pipe');
		return browser;
	}
}

/** Takes some pages through all steps: lit, switched off, lit again, marked, switched off again. */
async function visitAll(stage: Stage, subjects: readonly Subject[], moreControls?: number): Promise<Visit[]> {
	const visits = subjects.map((subject) => new Visit(subject, stage.withoutGloss, moreControls));
	const sites = subjects.map(({ url }) => new URL(url).hostname);
	const all = (run: (visit: Visit) => Promise<void>) =>
		Promise.all(visits.map((visit) => visit.step(() => run(visit))));
	const { choices } = stage;
	const paintBy = (painter: Painter) => choices.paintBy(painter, 'all');
	try {
		// What was looked at before was left switched off.
		await choices.silence([]);
		await paintBy('highlight');
		await all((visit) => visit.open(stage.withGloss));
		await choices.silence(sites);
		await all((visit) => visit.leave('highlight'));
		await choices.silence([]);
		await all((visit) => visit.again('highlight'));
		// Late, since marks wait for frameworks that may still take a page over.
		await paintBy('mark');
		await all((visit) => visit.see('mark'));
		await choices.silence(sites);
		await all((visit) => visit.leave('mark'));
		await all((visit) => visit.compare());
		return visits;
	} finally {
		await Promise.all(visits.map((visit) => visit.close()));
	}
}

/**
 * Looks again at a page that was unlike all loads without Gloss: at its shifts with more rest, at all else as
 * hurried as in the first look.
 */
async function judgeOddities(stage: Stage, subject: Subject, outcome: Outcome): Promise<void> {
	const odd = ASPECTS.flatMap((aspect) => {
		const oddity = outcome.odd[aspect];
		return oddity ? { aspect, oddity } : [];
	});
	const atOnce = odd.some(({ aspect }) => aspect !== 'layout shift') ? AT_ONCE : AT_REST;
	const look = async (more: number) => {
		const looks: Look[] = [];
		while (looks.length < more) {
			const some = Array<Subject>(Math.min(atOnce, more - looks.length)).fill(subject);
			looks.push(...(await visitAll(stage, some, 0)).map((visit) => visit.look));
		}
		return looks;
	};
	try {
		const judgements = await judge(
			look,
			odd.map(
				({ aspect }) =>
					(looks) =>
						odditiesOf(aspect, looks),
			),
		);
		for (const [at, { oddity }] of odd.entries()) {
			const judgement = judgements[at];
			if (judgement) oddity.judgement = judgement;
		}
	} catch (error) {
		outcome.broken = `a further look: ${error instanceof Error ? error.message : String(error)}`;
	}
}

/** Plants and opens the files, and answers what was seen of each, in their order. */
export async function prove(options: ProofOptions): Promise<Outcome[]> {
	const served = await mkdtemp(join(tmpdir(), 'gloss-pages-'));
	const server = await serve(served);
	const gloss = await launchWithExtension({
		extension: options.extension,
		viewport: VIEWPORT,
		hosts: '*.localhost',
	});
	try {
		const stage = await Stage.open(gloss);
		const pool = certainNames();
		const subjects: Subject[] = [];
		const outcomes: Outcome[] = [];
		for (let from = 0; from < options.chosen.length; from += AT_ONCE) {
			const files = options.chosen.slice(from, from + AT_ONCE);
			const some = await Promise.all(files.map((file) => prepare(options, file, pool, served, server)));
			subjects.push(...some);
			outcomes.push(...(await visitAll(stage, some)).map(({ outcome }) => outcome));
		}
		for (const [at, outcome] of outcomes.entries()) {
			const subject = subjects[at];
			if (subject && Object.keys(outcome.odd).length > 0) await judgeOddities(stage, subject, outcome);
		}
		return outcomes;
	} finally {
		await gloss.close();
		await server.close();
		await rm(served, { recursive: true, force: true });
	}
}
