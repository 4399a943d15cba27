// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readTakeover, type Takeover, whenFree } from './takeover';

/** Notes elements as react-dom 19 does. */
function note(...selectors: string[]): void {
	for (const selector of selectors) {
		for (const element of document.querySelectorAll(selector)) Reflect.set(element, '__reactFiber$x1', {});
	}
}

describe('a page', () => {
	it.each<[string, string, string[], Takeover]>([
		['without a framework', '<p>Text.</p><!-- by hand --><!-- 2026 -->', [], 'free'],
		['whose server parted texts', '<div id="root"><p>a<!-- -->b</p></div>', [], 'coming'],
		['that was taken over', '<div id="root"><p>a<!-- -->b</p></div>', ['p'], 'free'],
		['with the element of a framework', '<div id="__next"><p>a</p></div>', [], 'coming'],
		['with that element taken over', '<div id="__next"><p>a</p></div>', ['p'], 'free'],
		['with an island', '<astro-island ssr><p>a</p></astro-island>', [], 'coming'],
		['with an island that was taken over', '<astro-island><p>a</p></astro-island>', [], 'free'],
		['with a part to come', '<main><!--$?--><template></template><!--/$--></main>', ['main'], 'partly'],
		['with a part not taken over', '<main><!--$--><p>a</p><!--/$--></main>', ['main'], 'partly'],
		['with a part taken over', '<main><!--$--><p>a</p><!--/$--></main>', ['main', 'p'], 'free'],
		['with a part without elements', '<main><!--$-->a<!--/$--><p>b</p></main>', ['main'], 'free'],
		['with a part that failed', '<main><!--$!--><p>a</p><!--/$--></main>', ['main'], 'free'],
		['with a part inside, nothing taken', '<main><!--$--><p>a</p><!--/$--></main>', [], 'coming'],
	])('%s', (_, html, noted, state) => {
		document.body.innerHTML = html;
		note(...noted);
		expect(readTakeover()).toBe(state);
	});

	it.each(['__vue_app__', '__ngContext__'])('whose container has %s', (key) => {
		document.body.innerHTML = '<div id="app"><p>a</p><!----></div>';
		expect(readTakeover()).toBe('coming');
		Reflect.set(document.querySelector('#app') ?? {}, key, {});
		expect(readTakeover()).toBe('free');
	});
});

describe('elements may be put into it', () => {
	let life: AbortController;
	let looks = 0;

	beforeEach(() => {
		vi.useFakeTimers();
		life = new AbortController();
		looks = 0;
	});
	afterEach(() => vi.useRealTimers());

	/** What `whenFree` has answered after so many ms, where a look tells the states one after the other. */
	async function answerAfter(wait: number, ...states: Takeover[]): Promise<boolean | undefined> {
		let answer: boolean | undefined;
		const look = async () => states[Math.min(looks++, states.length - 1)] ?? 'free';
		void whenFree(look, life.signal).then((free) => {
			answer = free;
		});
		await vi.advanceTimersByTimeAsync(wait);
		return answer;
	}

	it.each<[string, number, Takeover[], boolean | undefined]>([
		['not at the first look', 200, ['free'], undefined],
		['at the second', 300, ['free'], true],
		['not where the second finds more', 700, ['free', 'partly', 'free'], undefined],
		['soon after it was taken over', 1_500, ['coming', 'coming', 'free'], true],
		['not while a framework may come', 7_000, ['coming'], undefined],
		['when none has come for long', 8_000, ['coming'], true],
		['not while a part is left', 100_000, ['partly'], undefined],
		['never where a part is left for good', 300_000, ['partly'], false],
	])('%s', async (_, wait, states, expected) => {
		expect(await answerAfter(wait, ...states)).toBe(expected);
	});

	it('counts from when the page had loaded', async () => {
		const loaded = { loadEventEnd: performance.now() + 1 } as PerformanceNavigationTiming;
		vi.spyOn(performance, 'getEntriesByType').mockReturnValue([loaded]);
		await vi.advanceTimersByTimeAsync(8_000);
		expect(await answerAfter(300, 'coming')).toBe(true);
		vi.restoreAllMocks();
	});

	it('no more once the page is left', async () => {
		setTimeout(() => life.abort(), 1_000);
		expect(await answerAfter(5_000, 'coming')).toBe(false);
		expect(looks).toBeLessThan(5);
	});

	it('no sooner than the page has loaded', async () => {
		const state = vi.spyOn(document, 'readyState', 'get').mockReturnValue('interactive');
		setTimeout(() => window.dispatchEvent(new Event('load')), 2_000);
		expect(await answerAfter(1_900, 'free')).toBeUndefined();
		expect(looks).toBe(0);
		await vi.advanceTimersByTimeAsync(500);
		expect(looks).toBe(2);
		state.mockRestore();
	});
});
