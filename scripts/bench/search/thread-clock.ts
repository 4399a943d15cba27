/** How long a page's thread had the processor between marks of its own, told from a trace. */
import * as v from 'valibot';

/** The one category of a trace that is read here. */
export const MARKS = 'blink.user_timing';

const traceSchema = v.object({
	traceEvents: v.array(
		v.looseObject({
			name: v.string(),
			ts: v.optional(v.number(), 0),
			tts: v.optional(v.number()),
			pid: v.number(),
			tid: v.number(),
		}),
	),
});

/**
 * ms of the thread's own clock from each mark `from` to the next mark `to` of the same thread. `trace` is
 * JSON as the browser writes it, times in µs. Throws where it is not of that form.
 */
export function threadTimes(trace: Buffer, from: string, to: string): number[] {
	const { traceEvents } = v.parse(traceSchema, JSON.parse(trace.toString()));
	const marks = traceEvents
		.filter(({ name, tts }) => (name === from || name === to) && tts !== undefined)
		.sort((a, b) => a.ts - b.ts);
	return marks.flatMap(({ name, pid, tid, tts = 0 }, at) => {
		if (name !== from) return [];
		const next = marks.slice(at + 1).find((mark) => mark.pid === pid && mark.tid === tid);
		return next?.name === to && next.tts !== undefined ? [(next.tts - tts) / 1000] : [];
	});
}
