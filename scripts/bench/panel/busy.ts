/** How long the tasks of a page's thread kept the processor, told from a trace. */
import type { Page } from 'playwright-core';
import * as v from 'valibot';

const traceSchema = v.object({
	traceEvents: v.array(
		v.looseObject({
			name: v.string(),
			pid: v.number(),
			tid: v.number(),
			ts: v.number(),
			dur: v.optional(v.number()),
			tdur: v.optional(v.number()),
			args: v.optional(v.looseObject({ name: v.optional(v.string()) })),
		}),
	),
});

/**
 * Runs something in a page and answers its tasks in ms of processor time, longest first. On a machine
 * with other work a task lasts longer than it works; a page that is alone in doing anything meanwhile
 * is told from others by its thread being the busiest. Only what began before the page's last
 * `performance.mark` of the name `until` counts, where one is given.
 */
export async function busyTasks(page: Page, run: () => Promise<unknown>, until?: string): Promise<number[]> {
	const browser = page.context().browser();
	if (!browser) throw new Error('a page without a browser cannot be traced');
	await browser.startTracing(page, {
		categories: ['toplevel', 'blink.user_timing', 'disabled-by-default-devtools.timeline', '__metadata'],
	});
	await run();
	const trace = v.parse(traceSchema, JSON.parse((await browser.stopTracing()).toString()));
	const threads = new Map<string, number[]>();
	for (const { name, pid, tid, args } of trace.traceEvents) {
		if (name === 'thread_name' && args?.name === 'CrRendererMain') threads.set(`${pid} ${tid}`, []);
	}
	const marks = trace.traceEvents.filter(({ name }) => name === until).map(({ ts }) => ts);
	const end = until === undefined ? Number.POSITIVE_INFINITY : Math.max(...marks);
	for (const { name, pid, tid, ts, tdur } of trace.traceEvents) {
		if (name === 'ThreadControllerImpl::RunTask' && tdur !== undefined && ts < end)
			threads.get(`${pid} ${tid}`)?.push(tdur / 1_000);
	}
	const sum = (tasks: readonly number[]) => tasks.reduce((all, one) => all + one, 0);
	const [busiest = []] = [...threads.values()].sort((a, b) => sum(b) - sum(a));
	return busiest.sort((a, b) => b - a);
}
