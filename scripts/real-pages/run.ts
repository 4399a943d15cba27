/** Opens all saved pages, planted: in each browser some at a time, in step, since its choices hold for all. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Launched, launchWithExtension } from '../browsers/launch.ts';
import { shareAmong } from '../browsers/share.ts';
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

/** One reads while another waits: most of a visit is waiting. */
const BROWSERS = 2;
/** Pages open at a time in each of them, each with its control. */
const AT_ONCE = 6;
/** The same where shifts are looked at: the busier the machine, the more pages shift by themselves. */
const AT_REST = 2;

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

	/** In a browser of its own, since choices hold for all pages of one. */
	static async open(extension: string): Promise<Stage> {
		const gloss = await launchWithExtension({ extension, viewport: VIEWPORT, hosts: '*.localhost' });
		const choices = await Choices.open(gloss);
		await gloss.context.addInitScript(SAME_DRAWS);
		return new Stage(gloss, await bundleProbe(), choices);
	}

	close(): Promise<void> {
		return this.#gloss.close();
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
	const odd = ASPECTS.filter((aspect) => outcome.odd[aspect]);
	const atOnce = odd.some((aspect) => aspect !== 'layout shift') ? AT_ONCE : AT_REST;
	const look = async (more: number) => {
		const looks: Look[] = [];
		while (looks.length < more) {
			const some = Array<Subject>(Math.min(atOnce, more - looks.length)).fill(subject);
			looks.push(...(await visitAll(stage, some, 0)).map((visit) => visit.look));
		}
		return looks;
	};
	try {
		const measures = odd.map((aspect) => (looks: readonly Look[]) => odditiesOf(aspect, looks));
		const judgements = await judge(look, measures);
		for (const [at, aspect] of odd.entries()) {
			const oddity = outcome.odd[aspect];
			const judgement = judgements[at];
			if (oddity && judgement) oddity.judgement = judgement;
		}
	} catch (error) {
		outcome.broken = `a further look: ${error instanceof Error ? error.message : String(error)}`;
	}
}

/** Some at a time of many, in order. */
function* groupsOf<One>(many: readonly One[], size: number): Generator<One[]> {
	for (let from = 0; from < many.length; from += size) yield many.slice(from, from + size);
}

/** Plants and opens the files, and answers what was seen of each, in their order. */
export async function prove(options: ProofOptions): Promise<Outcome[]> {
	const served = await mkdtemp(join(tmpdir(), 'gloss-pages-'));
	const server = await serve(served);
	const opening = Array.from({ length: BROWSERS }, () => Stage.open(options.extension));
	try {
		const stages = await Promise.all(opening);
		const pool = certainNames();
		const outcomes = new Map<Subject, Outcome>();
		await shareAmong(stages, groupsOf(options.chosen, AT_ONCE), async (stage, files) => {
			const some = await Promise.all(files.map((file) => prepare(options, file, pool, served, server)));
			for (const { subject, outcome } of await visitAll(stage, some)) outcomes.set(subject, outcome);
		});
		const odd = [...outcomes].filter(([, outcome]) => Object.keys(outcome.odd).length > 0);
		await shareAmong(stages, odd, (stage, [subject, outcome]) => judgeOddities(stage, subject, outcome));
		const all = [...outcomes.values()];
		return all.sort((one, other) => options.chosen.indexOf(one.name) - options.chosen.indexOf(other.name));
	} finally {
		for (const stage of await Promise.allSettled(opening)) {
			if (stage.status === 'fulfilled') await stage.value.close();
		}
		await server.close();
		await rm(served, { recursive: true, force: true });
	}
}
