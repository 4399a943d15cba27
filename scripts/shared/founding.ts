/** Names of the five founding texts, found by `npm run annotate` against those that the inventory counts. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Step, StepResult } from '../check/run.ts';
import { tryTool } from '../check/tool.ts';
import { counterparts } from './corpus-file.ts';
import { type Expected, expectedIn, inventorySchema } from './expected.ts';

const answerSchema = v.object({
	file: v.string(),
	mentions: v.array(
		v.object({
			start: v.number(),
			end: v.number(),
			text: v.string(),
			id: v.string(),
			confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
		}),
	),
});
type Answer = v.InferOutput<typeof answerSchema>;
type Mention = Answer['mentions'][number];

/** The last lines of one text are an aggregator's list of other columns. */
const COLUMNISTS = [
	'Toi Staff',
	'Sabine Sterk',
	'Penny S. Tee',
	'Gideon Levy',
	'Waka Ikeda',
	'Grant Arthur Gochin',
];

/** A line that speaks of the Court without naming it. */
const SPEAKS_OF_COURT = /\b(courts?|tribunal|ICC)\b/i;

function annotate(files: string[]): Answer[] {
	const { code, stdout, output } = tryTool('tsx/dist/cli.mjs', [
		'--tsconfig',
		'scripts/tsconfig.json',
		'scripts/annotate.ts',
		'--json',
		...files,
	]);
	if (code !== 0) throw new Error(output);
	return stdout
		.trim()
		.split('\n')
		.map((line) => v.parse(answerSchema, JSON.parse(line)));
}

function lineAround(text: string, at: number): { start: number; end: number } {
	const end = text.indexOf('\n', at);
	return { start: text.lastIndexOf('\n', at - 1) + 1, end: end === -1 ? text.length : end };
}

/** True for a counterpart in a line that neither names the Court's world nor speaks of it. */
function isExcused(
	want: Expected,
	text: string,
	mentions: readonly Mention[],
	set: ReadonlySet<string>,
): boolean {
	if (want.entity !== null && !set.has(want.entity)) return false;
	const line = lineAround(text, want.start);
	if (SPEAKS_OF_COURT.test(text.slice(line.start, line.end))) return false;
	return !mentions.some(({ start, end, id }) => start >= line.start && end <= line.end && !set.has(id));
}

function compare(file: string, answer: Answer, expected: Expected[], set: ReadonlySet<string>): StepResult {
	const text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
	const isFound = ({ start, end, entity }: Expected) =>
		answer.mentions.some(
			(mention) => mention.start < end && start < mention.end && (entity === null || mention.id === entity),
		);
	const missing = expected.filter((want) => !isFound(want));
	const excused = missing.filter((want) => isExcused(want, text, answer.mentions, set));
	const lost = missing.filter((want) => !excused.includes(want));
	const due = expected.length - excused.length;
	const lines = [
		`  ${file.split('/').at(-1)}: ${due - lost.length}/${due} names linked, ${answer.mentions.length} links in all${excused.length ? `, ${excused.length} counterparts away from the Court left alone` : ''}`,
		...lost.map(({ form, entity, start }) => {
			const line = text.slice(0, start).split('\n').length;
			return `    line ${line}: "${form}" is not linked to ${entity ?? 'anyone'}`;
		}),
		...answer.mentions
			.filter(({ start, end, text: words }) => text.slice(start, end) !== words)
			.map(({ start, text: words }) => `    offset ${start} does not hold "${words}"`),
	];
	return { passed: lines.length === 1 ? 1 : 0, failed: lines.length === 1 ? 0 : 1, report: lines.join('\n') };
}

/** One count for each text, and one for the columnists, who must not be linked. */
export function foundingStep(folder: string): Step {
	return {
		name: 'names of the founding texts',
		run: () => {
			const inventory = v.parse(
				inventorySchema,
				JSON.parse(readFileSync(join(folder, 'facts/seeds_inventory.json'), 'utf8')),
			);
			const files = readdirSync(join(folder, 'seeds'))
				.filter((name) => name.endsWith('.txt'))
				.sort()
				.map((name) => join(folder, 'seeds', name));
			const answers = annotate(files);
			const set = counterparts();
			const results = files.map((file, at): StepResult => {
				const answer = answers[at];
				if (!answer) return { passed: 0, failed: 1, report: `  ${file}: no answer` };
				const text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
				return compare(file, answer, expectedIn(text, inventory), set);
			});
			const linked = answers
				.flatMap(({ mentions }) => mentions)
				.filter(({ text }) => COLUMNISTS.some((name) => text.includes(name) || name.includes(text)));
			results.push({
				passed: linked.length ? 0 : 1,
				failed: linked.length ? 1 : 0,
				report: linked.length
					? `  columnists linked: ${linked.map(({ text }) => text).join(', ')}`
					: '  columnists: none linked',
			});
			return {
				passed: results.reduce((sum, { passed }) => sum + passed, 0),
				failed: results.reduce((sum, { failed }) => sum + failed, 0),
				report: results.map(({ report }) => report).join('\n'),
			};
		},
	};
}
