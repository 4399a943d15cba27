import { expect, it } from 'vitest';
import { ourTasks } from './tracing.ts';

const ORIGIN = 'chrome-extension://gloss';
const PAGE = 'http://localhost/page.html';

/** A stretch of one thread; its clock runs from 100 ms on, `from` and `ms` count from there. */
const stretch = (name: string, from: number, ms: number, url = '') => ({
	name,
	pid: 7,
	tid: 1,
	ts: 0,
	tts: (100 + from) * 1_000,
	tdur: ms * 1_000,
	args: { data: { url } },
});
const task = (from: number, ms: number) => stretch('RunTask', from, ms);
const call = (script: string, from: number, ms: number) => stretch('FunctionCall', from, ms, script);
const messageFor = (tag: string) => ({ chrome_mojo_event_info: { mojo_interface_tag: tag } });
const OURS = `${ORIGIN}/annotate.js`;

const cases = [
	{
		what: 'a task of ours counts whole',
		events: [task(0, 5), call(OURS, 1, 3)],
		total: 5,
	},
	{
		what: 'a task of the page does not count',
		events: [task(0, 5), call(PAGE, 1, 3), task(6, 2), call(OURS, 6, 1)],
		total: 2,
	},
	{
		what: 'what the page does in a task of ours does not count',
		events: [task(0, 5), call(PAGE, 0, 2), call(OURS, 3, 1)],
		total: 3,
	},
	{
		what: 'what the page calls us in counts, since nothing says how much of it is ours',
		events: [task(0, 5), call(PAGE, 0, 4), call(OURS, 1, 2)],
		total: 5,
	},
	{
		what: 'styles that our script asks for count, those of a frame do not',
		events: [
			task(0, 9),
			call(OURS, 0, 4),
			stretch('UpdateLayoutTree', 1, 2),
			stretch('UpdateLayoutTree', 5, 3),
		],
		total: 6,
	},
	{
		what: 'what the measuring itself asks of the page does not count',
		events: [
			task(0, 3),
			{ ...stretch('Receive mojo message', 0, 2), args: messageFor('blink.mojom.DevToolsSession') },
			stretch('RunMicrotasks', 1, 1),
			task(4, 2),
			{ ...stretch('Receive mojo message', 4, 1), args: messageFor('extensions.mojom.MessagePort') },
		],
		total: 2,
	},
	{
		what: 'what promises do behind a task belongs to it',
		events: [
			task(0, 2),
			call(OURS, 0, 1),
			stretch('PerformMicrotaskCheckpoint', 2, 3),
			stretch('RunMicrotasks', 2, 3),
		],
		total: 5,
		longest: 5,
	},
];

it.each(cases)('$what', ({ events, total, longest }) => {
	const traceEvents = [stretch('EvaluateScript', -1, 0, PAGE), ...events];
	const ours = ourTasks(Buffer.from(JSON.stringify({ traceEvents })), ORIGIN);
	expect(ours.total).toBeCloseTo(total, 6);
	if (longest !== undefined) expect(ours.longest).toBeCloseTo(longest, 6);
});
