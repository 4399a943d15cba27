import { expect, it } from 'vitest';
import { threadTimes } from './thread-clock.ts';

const mark = (name: string, ts: number, tts: number, tid = 1) => ({ name, ts, tts, pid: 7, tid });

it('pairs the marks of a thread by its own clock', () => {
	const traceEvents = [
		mark('from', 1_000, 500),
		mark('from', 2_000, 9_000, 2),
		mark('to', 50_000, 12_500),
		mark('to', 60_000, 10_000, 2),
		mark('other', 61_000, 11_000),
		mark('from', 70_000, 20_000),
		{ name: 'to', ts: 71_000, pid: 7, tid: 1 },
	];
	expect(threadTimes(Buffer.from(JSON.stringify({ traceEvents })), 'from', 'to')).toEqual([12, 1]);
});
