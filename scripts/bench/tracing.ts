/** Which stretches of a page's thread are ours, told from a trace. */
import type { Browser, Page } from 'playwright-core';
import * as v from 'valibot';

const argsSchema = v.looseObject({
	data: v.optional(v.looseObject({ url: v.optional(v.string()) })),
	chrome_mojo_event_info: v.optional(v.looseObject({ mojo_interface_tag: v.optional(v.string()) })),
});
const traceSchema = v.object({
	traceEvents: v.array(
		v.looseObject({
			name: v.string(),
			ts: v.optional(v.number()),
			dur: v.optional(v.number()),
			tid: v.number(),
			pid: v.number(),
			args: v.optional(argsSchema),
		}),
	),
});
type TraceEvent = v.InferOutput<typeof traceSchema>['traceEvents'][number];

const CATEGORIES = ['toplevel', 'mojom', 'devtools.timeline', 'v8', 'disabled-by-default-v8.compile'];

const SCRIPT = /^(?:EvaluateScript|FunctionCall|RunMicrotasks|v8\.compile)$/;
const MESSAGE = 'Receive mojo message';
/** What the browser does with a page whether we are there or not. */
const BROWSERS_OWN =
	/^(?:ParseHTML|ParseAuthorStyleSheet|UpdateLayoutTree|Layout|PrePaint|Paint|Layerize|Commit)$/;

interface Stretch {
	start: number;
	end: number;
	event: TraceEvent;
}

/** Our tasks on the page's thread, in ms. */
export interface OurTasks {
	/** All of them together, but for the card's. */
	total: number;
	longest: number;
	/** The gate alone: what a page pays that is not about the Court. */
	gate: number;
	/** The task in which the card's code is evaluated, in idle time. */
	card: number;
	/** What the browser takes to prepare and paint all frames, ours or not: highlights are part of it. */
	frames: number;
	longestFrame: number;
}

function urlOf({ args }: TraceEvent): string {
	return args?.data?.url ?? '';
}

/** Answers reach a promise without a function call of their own, so messages to extensions count. */
function isOurs({ name, args }: TraceEvent): boolean {
	if (name !== MESSAGE) return SCRIPT.test(name);
	return args?.chrome_mojo_event_info?.mojo_interface_tag?.startsWith('extensions.') ?? false;
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, one) => total + one, 0);
}

/** Length of the outermost of some stretches, in ms; they come in order of their start. */
function lengthOf(stretches: readonly Stretch[]): number {
	let total = 0;
	let until = 0;
	for (const { start, end } of stretches) {
		if (start < until) continue;
		total += end - start;
		until = end;
	}
	return total / 1000;
}

/** The stretches inside each task, in order of their start. */
function byTask(all: readonly Stretch[]): { task: Stretch; inside: Stretch[] }[] {
	const tasks: { task: Stretch; inside: Stretch[] }[] = [];
	for (const stretch of all) {
		const current = tasks.at(-1);
		if (/RunTask$/.test(stretch.event.name)) tasks.push({ task: stretch, inside: [] });
		else if (current && stretch.end <= current.task.end) current.inside.push(stretch);
	}
	return tasks;
}

function timeOf(task: Stretch, inside: readonly Stretch[]): number {
	const ours = inside.filter(({ event }) => isOurs(event));
	// A task that parses the page and runs the gate at its end is the page's but for the gate.
	if (inside.some(({ event }) => event.name === 'ParseHTML')) return lengthOf(ours);
	const foreign = inside.filter(
		({ start, end, event }) =>
			BROWSERS_OWN.test(event.name) && !ours.some((one) => start >= one.start && end <= one.end),
	);
	return (task.end - task.start) / 1000 - lengthOf(foreign);
}

/**
 * Our tasks in a trace of a page without scripts of its own. A task that runs
 * script or takes an extension's message counts whole, garbage collection in it too, less what the
 * browser does for the page itself (parsing, style, layout, paint) outside of our script.
 */
export function ourTasks(trace: Buffer, origin: string): OurTasks {
	const { traceEvents } = v.parse(traceSchema, JSON.parse(trace.toString()));
	const ours: OurTasks = { total: 0, longest: 0, gate: 0, card: 0, frames: 0, longestFrame: 0 };
	const scripts = [`${origin}/gate.js`, `${origin}/annotate.js`];
	const thread =
		traceEvents.find((event) => scripts.includes(urlOf(event))) ??
		traceEvents.find(({ name }) => name === 'ParseHTML');
	if (!thread) return ours;
	const all = traceEvents
		.filter(({ pid, tid, dur }) => pid === thread.pid && tid === thread.tid && dur !== undefined)
		.map((event) => ({ start: event.ts ?? 0, end: (event.ts ?? 0) + (event.dur ?? 0), event }))
		.sort((a, b) => a.start - b.start || b.end - a.end);
	const frames: number[] = [];
	for (const { task, inside } of byTask(all)) {
		frames.push(lengthOf(inside.filter(({ event }) => /^(?:PrePaint|Paint)$/.test(event.name))));
		const mine = inside.filter(({ event }) => isOurs(event));
		const runs = mine.map(({ event }) => urlOf(event)).filter(Boolean);
		if (mine.length === 0 || (runs.length > 0 && !runs.some((url) => url.startsWith(origin)))) continue;
		const time = timeOf(task, inside);
		ours.longest = Math.max(ours.longest, time);
		if (runs.includes(`${origin}/card.js`)) ours.card += time;
		else ours.total += time;
		if (runs.includes(`${origin}/gate.js`)) ours.gate += time;
	}
	ours.frames = sum(frames);
	ours.longestFrame = Math.max(0, ...frames);
	return ours;
}

/** Traces a page while something runs; answers the trace. */
export async function traced(browser: Browser, page: Page, run: () => Promise<void>): Promise<Buffer> {
	await browser.startTracing(page, { categories: CATEGORIES });
	await run();
	return browser.stopTracing();
}
