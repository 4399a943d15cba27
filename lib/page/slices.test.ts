// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { drawn, inSlices } from './slices';

describe('drawn', () => {
	let frames: FrameRequestCallback[] = [];

	beforeEach(() => {
		frames = [];
		vi.useFakeTimers();
		vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => frames.push(frame));
	});
	afterEach(() => {
		vi.useRealTimers();
		vi.unstubAllGlobals();
	});

	async function isOver(promise: Promise<void>): Promise<boolean> {
		let over = false;
		void promise.then(() => {
			over = true;
		});
		await vi.advanceTimersByTimeAsync(0);
		return over;
	}

	it('waits for the frame, and for what the browser does in it', async () => {
		const waiting = drawn();
		expect(await isOver(waiting)).toBe(false);
		for (const frame of frames) frame(0);
		const inFrame = await Promise.race([waiting.then(() => 'over'), Promise.resolve('in the frame')]);
		expect(inFrame).toBe('in the frame');
		expect(await isOver(waiting)).toBe(true);
	});

	it('goes on where nothing is drawn, as in a tab that nobody sees', async () => {
		const waiting = drawn();
		await vi.advanceTimersByTimeAsync(1_000);
		expect(await isOver(waiting)).toBe(true);
	});
});

describe('inSlices', () => {
	it('hands on everything in order, and nothing after the end', async () => {
		const life = new AbortController();
		const seen: number[][] = [];
		await inSlices([1, 2, 3, 4, 5], 2, life.signal, (chunk) => {
			seen.push([...chunk]);
			if (chunk.includes(3)) life.abort();
		});
		expect(seen).toEqual([
			[1, 2],
			[3, 4],
		]);
	});
});
