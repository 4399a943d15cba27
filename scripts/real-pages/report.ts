/** What the proof says: a line for each page on which something is off, and the sums. */
import type { Count } from '../check/run.ts';
import type { Judgement } from './shift.ts';
import { type Outcome, PAINTERS, type Painter } from './visit.ts';

/** Share of the visible planted names that must be lit. */
const SHARE = 0.99;

/** The layout shift of each load with Gloss and of each without. */
function shiftLine({ caused, chance, looks }: Judgement): string {
	const list = (shifts: number[]) => shifts.map((shift) => shift.toFixed(4)).join(' ');
	const ours = list(looks.map((look) => look.ours));
	const controls = list(looks.map((look) => look.control));
	const verdict = caused ? 'layout shift caused' : 'layout shift not caused';
	return `${verdict} (as much by chance: ${(100 * chance).toFixed(1)} %): with Gloss ${ours}, without ${controls}`;
}

/** What is wrong with a page, in words; nothing where all is well. Names that stay dark count in the sum. */
export function wrongWith({ broken, faults, judgement, differences, markup }: Outcome): string[] {
	const wrong: string[] = [];
	if (broken) wrong.push(`not looked at to the end: ${broken}`);
	wrong.push(...faults.map((fault) => `error: ${fault}`));
	if (judgement?.caused) wrong.push(shiftLine(judgement));
	for (const painter of PAINTERS) {
		const found = differences[painter];
		if (found)
			wrong.push(
				`${painter}: ${found.count} differences, boxes by ${found.by.toFixed(3)} px at most`,
				...found.first.map((one) => `  ${one}`),
			);
		const changed = markup[painter];
		if (changed) {
			wrong.push(`${painter}: the DOM is not as it was when Gloss is off`);
			wrong.push(`  before ${JSON.stringify(changed.before)}`, `  after  ${JSON.stringify(changed.after)}`);
		}
	}
	return wrong;
}

/** What is told of a page though nothing is wrong: names that stay dark, and shifts of its own. */
function notedOn({ light, judgement }: Outcome): string[] {
	const dark = PAINTERS.flatMap((painter) =>
		(light[painter]?.dark ?? []).map(
			({ id, name, around }) => `${painter}: dark, planting ${id}: ${name} in ${around}`,
		),
	);
	return judgement && !judgement.caused ? [...dark, shiftLine(judgement)] : dark;
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
		const wrong = wrongWith(outcome);
		if (wrong.length > 0) failed++;
		const all = [...wrong, ...notedOn(outcome)];
		if (all.length > 0) lines.push(`  ${outcome.name}`, ...all.map((one) => `    ${one}`));
	}
	const count = (is: (outcome: Outcome) => boolean) => outcomes.filter(is).length;
	lines.push(
		`  seed ${seed}: ${outcomes.length} pages, ${total(outcomes, ({ elements }) => elements)} elements, ${total(outcomes, ({ controls }) => controls)} control loads; ${count(({ restless }) => restless)} pages change by themselves`,
		`  errors caused: ${total(outcomes, ({ faults }) => faults.length)}; pages with layout shift caused: ${count(({ judgement }) => judgement?.caused ?? false)}, looked at again for it: ${count(({ judgement }) => judgement !== undefined)}`,
	);
	for (const painter of PAINTERS) {
		const { line, met } = shareLine(outcomes, painter);
		if (!met) failed++;
		const differing = total(outcomes, ({ differences }) => differences[painter]?.count ?? 0);
		lines.push(line);
		lines.push(
			`  ${painter}: ${differing} texts and boxes differ${painter === 'mark' ? `, rounding apart (${Math.max(...outcomes.map(({ rounding }) => rounding))} px at most)` : ''}; DOM not as before on ${count(({ markup }) => Boolean(markup[painter]))} pages`,
		);
	}
	return { passed: outcomes.length + PAINTERS.length - failed, failed, report: lines.join('\n') };
}
