/** What the proof says: a line for each page on which something is off, and the sums. */
import type { Count } from '../check/run.ts';
import type { Judgement } from './chance.ts';
import { ASPECTS, type Aspect, PAINTERS, type Painter } from './load.ts';
import type { Oddity, Outcome } from './visit.ts';

/** Share of the visible planted names that must be lit. */
const SHARE = 0.99;

/** What further looks said, and how much each load with Gloss and each without showed. */
function judgementLine({ caused, chance, pairs }: Judgement): string {
	const list = (shown: number[]) =>
		shown.map((one) => (Number.isInteger(one) ? one : one.toFixed(4))).join(' ');
	const ours = list(pairs.map((pair) => pair.ours));
	const controls = list(pairs.map((pair) => pair.control));
	return `${caused ? 'caused' : 'not caused'} (as much by chance: ${(100 * chance).toFixed(1)} %): with Gloss ${ours}, without ${controls}`;
}

/** Whether Gloss is the cause of what a page showed: chance is none before further looks have said so. */
function isCaused(oddity: Oddity | undefined): oddity is Oddity {
	return oddity !== undefined && (oddity.judgement?.caused ?? true);
}

function oddLines({ odd }: Outcome): string[] {
	return ASPECTS.flatMap((aspect) => {
		const oddity = odd[aspect];
		if (!oddity) return [];
		const { told, judgement } = oddity;
		const lines = [...told, ...(judgement ? [judgementLine(judgement)] : [])];
		return [`${aspect}: unlike every load without Gloss`, ...lines.map((line) => `  ${line}`)];
	});
}

/** Whether something is wrong with a page. Names that stay dark count in the sum. */
function isWrong({ broken, faults, odd }: Outcome): boolean {
	return broken !== undefined || faults.length > 0 || Object.values(odd).some(isCaused);
}

/** All that is to be told of a page: what is wrong, what was odd by chance, and names that stay dark. */
function toldOf(outcome: Outcome): string[] {
	const { broken, faults, light } = outcome;
	const dark = PAINTERS.flatMap((painter) =>
		(light[painter]?.dark ?? []).map(
			({ id, name, around }) => `${painter}: dark, planting ${id}: ${name} in ${around}`,
		),
	);
	return [
		...(broken ? [`not looked at to the end: ${broken}`] : []),
		...faults.map((fault) => `error of ours: ${fault}`),
		...oddLines(outcome),
		...dark,
	];
}

function total(outcomes: readonly Outcome[], of: (outcome: Outcome) => number): number {
	return outcomes.reduce((sum, outcome) => sum + of(outcome), 0);
}

function shareLine(outcomes: readonly Outcome[], painter: Painter): { line: string; met: boolean } {
	const of = (what: 'lit' | 'visible' | 'hidden' | 'gone') =>
		total(outcomes, ({ light }) => light[painter]?.[what] ?? 0);
	const [lit, visible] = [of('lit'), of('visible')];
	const share = visible === 0 ? 0 : lit / visible;
	return {
		line: `  ${painter}: ${lit} of ${visible} visible planted names lit (${(100 * share).toFixed(2)} %); ${of('hidden')} hidden by the page, ${of('gone')} thrown out`,
		met: share >= SHARE,
	};
}

/** The report and the count: one for each page, and one for each painter's share of names lit. */
export function reportOn(outcomes: readonly Outcome[], seed: number): Count & { report: string } {
	const lines: string[] = [];
	let failed = 0;
	for (const outcome of outcomes) {
		if (isWrong(outcome)) failed++;
		const told = toldOf(outcome);
		if (told.length > 0) lines.push(`  ${outcome.name}`, ...told.map((one) => `    ${one}`));
	}
	const pages = (is: (outcome: Outcome) => boolean) => outcomes.filter(is).length;
	/** How much of something Gloss causes. */
	const caused = (aspect: Aspect) =>
		total(outcomes, ({ odd }) => (isCaused(odd[aspect]) ? odd[aspect].count : 0));
	const errors = total(outcomes, ({ faults }) => faults.length) + caused('errors');
	lines.push(
		`  seed ${seed}: ${outcomes.length} pages, ${total(outcomes, ({ elements }) => elements)} elements, ${total(outcomes, ({ controls }) => controls)} control loads; ${pages(({ restless }) => restless)} pages change by themselves, ${pages(({ odd }) => Object.keys(odd).length > 0)} were looked at again`,
		`  errors caused: ${errors}; pages with layout shift caused: ${caused('layout shift')}`,
	);
	for (const painter of PAINTERS) {
		const { line, met } = shareLine(outcomes, painter);
		if (!met) failed++;
		lines.push(line);
		lines.push(
			`  ${painter}: ${caused(`boxes by ${painter}`)} texts and boxes differ${painter === 'mark' ? `, rounding apart (${Math.max(...outcomes.map(({ rounding }) => rounding))} px at most)` : ''}; DOM not as before on ${caused(`DOM by ${painter}`)} pages`,
		);
	}
	return { passed: outcomes.length + PAINTERS.length - failed, failed, report: lines.join('\n') };
}
