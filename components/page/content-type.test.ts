import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askContentType } from './content-type';

const tell = vi.fn<(type: string | null) => void>();
const run = vi.fn<() => Promise<unknown>>();
const status = vi.fn(async (): Promise<unknown> => ({ status: 'complete' }));

beforeEach(() => {
	vi.useFakeTimers();
	vi.clearAllMocks();
	Object.assign(fakeBrowser, { scripting: { executeScript: run } });
	vi.spyOn(fakeBrowser.tabs, 'get').mockImplementation(status as never);
});
afterEach(() => vi.useRealTimers());

const answers = () => tell.mock.calls.map(([type]) => type);

it.each([
	['what the page says', async () => [{ result: 'text/html' }], ['text/html']],
	['nothing of a page that no script may enter', () => Promise.reject(new Error('no access')), [null]],
	['nothing of a loaded page that stays silent', () => new Promise(() => {}), [null]],
])('tells %s, once', async (_, answer, expected) => {
	run.mockImplementation(answer);
	askContentType(1, tell);
	await vi.advanceTimersByTimeAsync(60_000);
	expect(answers()).toEqual(expected);
});

it('waits for a page that is still loading, and takes a late answer', async () => {
	let answer = (_: unknown) => {};
	run.mockImplementation(() => new Promise((done) => (answer = done)));
	status.mockResolvedValueOnce({ status: 'loading' });
	askContentType(1, tell);
	await vi.advanceTimersByTimeAsync(60_000);
	expect(answers()).toEqual([]);
	answer([{ result: 'text/html' }]);
	await vi.advanceTimersByTimeAsync(1);
	expect(answers()).toEqual(['text/html']);
});

it('tells nothing once it is stopped', async () => {
	run.mockImplementation(() => new Promise(() => {}));
	askContentType(1, tell)();
	await vi.advanceTimersByTimeAsync(60_000);
	expect(answers()).toEqual([]);
});
