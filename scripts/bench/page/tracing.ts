/** Which stretches of a page's thread are ours, told from a trace. */
import type { Browser, Page } from 'playwright-core';
import * as v from 'valibot';

const argsSchema = v.looseObject({
	data: v.optional(v.looseObject({ url: v.optional(v.string()) })),
	beginData: v.optional(v.looseObject({ url: v.optional(v.string()) })),
	chrome_mojo_event_info: v.optional(v.looseObject({ mojo_interface_tag: v.optional(v.string()) })),
});
const traceSchema = v.object({
	traceEvents: v.array(
		v.looseObject({
			name: v.string(),
			cat: v.optional(v.string()),
			ts: v.optional(v.number()),
			dur: v.optional(v.number()),
			tts: v.optional(v.number()),
			tdur: v.optional(v.number()),
			tid: v.number(),
			pid: v.number(),
			args: v.optional(argsSchema),
		}),
	),
});
type TraceEvent = v.InferOutput<typeof traceSchema>['traceEvents'][number];

const MARKS = 'blink.user_timing';
const CATEGORIES = [
	MARKS,
	'toplevel',
	'mojom',
	'devtools.timeline',
	'v8',
	'disabled-by-default-v8.compile',
	// What promises do: RunMicrotasks.
	'v8.execute',
];

/** Where the pages that are measured are served. */
export const PAGE = '/page.html';

const SCRIPT = /^(?:EvaluateScript|FunctionCall|RunMicrotasks|v8\.compile)$/;
const PROMISES = 'RunMicrotasks';
const MESSAGE = 'Receive mojo message';
const STYLES = 'UpdateLayoutTree';
/** Whoever measures speaks to the page by these. */
const MEASURING = 'blink.mojom.DevToolsSession';
/** What the browser does with a page whether we are there or not. */
const BROWSERS_OWN =
	/^(?:ParseHTML|ParseAuthorStyleSheet|UpdateLayoutTree|Layout|PrePaint|Paint|Layerize|Commit)$/;

const TASK = /(?:RunTask|PerformMicrotaskCheckpoint)$/;
const BEHIND = /PerformMicrotaskCheckpoint$/;
const CALL = /^(?:EvaluateScript|FunctionCall|v8\.compile)$/;

interface Stretch {
	start: number;
	end: number;
	event: TraceEvent;
}

/** What a page's thread did, in ms of its own clock; all but `thread` and the frames is ours alone. */
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
	/** What the browser takes to tell all elements' styles, ours or not: it does so anew after our sheet. */
	styles: number;
	/** All tasks of the thread, ours or not. */
	thread: number;
	/** Addresses of our scripts that were evaluated. */
	scripts: Set<string>;
}

function urlOf({ args }: TraceEvent): string {
	return args?.data?.url ?? '';
}

/** For whom a message is; empty where an event is none. */
function receiverOf({ name, args }: TraceEvent): string {
	return (name === MESSAGE && args?.chrome_mojo_event_info?.mojo_interface_tag) || '';
}

/** Answers reach a promise without a function call of their own, so messages to extensions count. */
function isOurs(event: TraceEvent): boolean {
	return event.name === MESSAGE ? receiverOf(event).startsWith('extensions.') : SCRIPT.test(event.name);
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

/**
 * The stretches inside each task, in order of their start. What promises do after a task is traced behind
 * it, as a stretch of its own.
 */
function byTask(all: readonly Stretch[]): { task: Stretch; inside: Stretch[] }[] {
	const tasks: { task: Stretch; inside: Stretch[] }[] = [];
	for (const stretch of all) {
		const current = tasks.at(-1);
		if (current && stretch.end <= current.task.end) current.inside.push(stretch);
		else if (TASK.test(stretch.event.name)) tasks.push({ task: stretch, inside: [] });
	}
	return tasks;
}

function timeOf(task: Stretch, inside: readonly Stretch[], origin: string): number {
	const isOthers = ({ event }: Stretch) =>
		CALL.test(event.name) && urlOf(event) !== '' && !urlOf(event).startsWith(`${origin}/`);
	const ours = inside.filter((one) => isOurs(one.event) && !isOthers(one));
	// A task that parses the page and runs the gate at its end is the page's but for the gate.
	if (inside.some(({ event }) => event.name === 'ParseHTML')) return lengthOf(ours);
	const apart = ({ start, end }: Stretch) => !ours.some((one) => start < one.end && one.start < end);
	const within = ({ start, end }: Stretch) => ours.some((one) => start >= one.start && end <= one.end);
	const foreign = inside.filter(
		(one) => (isOthers(one) && apart(one)) || (BROWSERS_OWN.test(one.event.name) && !within(one)),
	);
	return (task.end - task.start) / 1000 - lengthOf(foreign);
}

/**
 * The events of the thread that runs the page, as stretches in order of their start. They are of the
 * thread's own clock, which stands still while the processor is given to others.
 */
function pageThread(traceEvents: readonly TraceEvent[], origin: string): Stretch[] {
	const parses = (event: TraceEvent) => event.args?.beginData?.url?.includes(PAGE) ?? false;
	const thread =
		traceEvents.find((event) => event.name === 'ParseHTML' && parses(event)) ??
		traceEvents.find((event) => urlOf(event).startsWith(`${origin}/`) || urlOf(event).includes(PAGE));
	return traceEvents
		.filter(({ pid, tid, tdur }) => pid === thread?.pid && tid === thread.tid && tdur !== undefined)
		.map((event) => ({ start: event.tts ?? 0, end: (event.tts ?? 0) + (event.tdur ?? 0), event }))
		.sort((a, b) => a.start - b.start || b.end - a.end);
}

function eventsOf(trace: Buffer): TraceEvent[] {
	return v.parse(traceSchema, JSON.parse(trace.toString())).traceEvents;
}

/**
 * Our tasks in a trace. A task that runs a script of ours or takes an extension's message counts whole,
 * garbage collection in it too, less the calls of other scripts, and less what the browser does for the
 * page itself (parsing, style, layout, paint) outside of our script. What promises do without a function call counts too, unless a script of
 * others runs in the same task: the pages that are measured run none but their own few lines.
 * @throws Error when our script ran and no promise did: the browser then traces them under another name.
 */
export function ourTasks(trace: Buffer, origin: string): OurTasks {
	const ours: OurTasks = {
		total: 0,
		longest: 0,
		gate: 0,
		card: 0,
		frames: 0,
		longestFrame: 0,
		styles: 0,
		thread: 0,
		scripts: new Set(),
	};
	const frames: number[] = [];
	let last = 0;
	const thread = pageThread(eventsOf(trace), origin);
	for (const { task, inside } of byTask(thread)) {
		ours.thread += (task.end - task.start) / 1000;
		frames.push(lengthOf(inside.filter(({ event }) => /^(?:PrePaint|Paint)$/.test(event.name))));
		ours.styles += lengthOf(inside.filter(({ event }) => event.name === STYLES));
		const mine = inside.filter(({ event }) => isOurs(event));
		const runs = mine.filter(({ event }) => CALL.test(event.name)).map(({ event }) => urlOf(event));
		const measures = inside.some(({ event }) => receiverOf(event) === MEASURING);
		const isMine =
			mine.length > 0 && !measures && (runs.length === 0 || runs.some((url) => url.startsWith(`${origin}/`)));
		const time = isMine ? timeOf(task, inside, origin) : 0;
		// Promises are run behind the task that they belong to, before the thread is given back.
		last = time + (BEHIND.test(task.event.name) ? last : 0);
		ours.longest = Math.max(ours.longest, last);
		if (!isMine) continue;
		for (const { event } of mine) if (event.name === 'EvaluateScript') ours.scripts.add(urlOf(event));
		if (runs.includes(`${origin}/card.js`)) ours.card += time;
		else ours.total += time;
		if (runs.includes(`${origin}/gate.js`)) ours.gate += time;
	}
	const told = thread.some(({ event }) => event.name === PROMISES);
	if (ours.scripts.has(`${origin}/annotate.js`) && !told) {
		throw new Error('the trace does not hold what promises do, which is most of our work');
	}
	ours.frames = sum(frames);
	ours.longestFrame = Math.max(0, ...frames);
	return ours;
}

/** ms of the thread's own clock between two marks (`performance.mark`) of a page. */
export function between(trace: Buffer, from: string, to: string): number {
	const marks = eventsOf(trace).filter(({ cat }) => cat === MARKS);
	const at = (mark: string) => marks.find(({ name }) => name === mark)?.tts ?? Number.NaN;
	return (at(to) - at(from)) / 1000;
}

/** When the page's own marks were set and our script began, in ms of one clock. */
export function marksIn(trace: Buffer, origin: string): { began: number; marks: Map<string, number[]> } {
	const events = eventsOf(trace);
	const began = events.find(
		(event) => event.name === 'EvaluateScript' && urlOf(event) === `${origin}/annotate.js`,
	);
	const marks = new Map<string, number[]>();
	for (const { name, cat, ts = 0 } of events) {
		if (cat === MARKS) marks.set(name, [...(marks.get(name) ?? []), ts / 1000]);
	}
	return { began: (began?.ts ?? Number.NaN) / 1000, marks };
}

/**
 * Traces a page while something runs; answers the trace: everything, or nothing but the marks that pages
 * set (`between`), which takes much less time to read.
 */
export async function traced(
	browser: Browser,
	page: Page,
	what: 'everything' | 'marks',
	run: () => Promise<void>,
): Promise<Buffer> {
	await browser.startTracing(page, { categories: what === 'marks' ? [MARKS] : CATEGORIES });
	await run();
	return browser.stopTracing();
}
