/** Gives the page's thread back between slices of work. */
import { SLICE } from './limits';

/** ms after which a frame is not waited for any more: browsers draw none of what nobody sees. */
const FRAME_WAIT = 50;

interface Scheduling {
	yield?: () => Promise<void>;
}

/** Resolves after the page had its turn. */
export function breathe(): Promise<void> {
	const scheduler: Scheduling | undefined = Reflect.get(globalThis, 'scheduler');
	if (typeof scheduler?.yield === 'function') return scheduler.yield();
	return new Promise((resolve) => setTimeout(resolve));
}

/** Resolves once the page has drawn what is new in it. */
export function drawn(): Promise<void> {
	return new Promise((resolve) => {
		const waited = setTimeout(resolve, FRAME_WAIT);
		requestAnimationFrame(() => {
			clearTimeout(waited);
			resolve(breathe());
		});
	});
}

/** Tells when a slice of SLICE ms is used up; `restart` begins the next one. */
export class Slice {
	#end = performance.now() + SLICE;

	get over(): boolean {
		return performance.now() >= this.#end;
	}

	restart(): void {
		this.#end = performance.now() + SLICE;
	}
}

/**
 * Runs `each` over items in slices, giving the thread back between them; the clock is read every `stride`
 * items. Stops early once the signal is aborted.
 */
export async function inSlices<T>(
	items: readonly T[],
	stride: number,
	signal: AbortSignal,
	each: (chunk: readonly T[]) => void,
): Promise<void> {
	const slice = new Slice();
	for (let from = 0; from < items.length && !signal.aborted; from += stride) {
		each(items.slice(from, from + stride));
		if (slice.over) {
			await breathe();
			slice.restart();
		}
	}
}

/** Calls back when the page is idle, after `wait` ms at the latest. */
export function whenIdle(run: () => void, wait: number): void {
	if (typeof requestIdleCallback === 'function') requestIdleCallback(run, { timeout: wait });
	else setTimeout(run, Math.min(wait, 50));
}
