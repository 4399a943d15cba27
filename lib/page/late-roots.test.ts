// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { LateRoots } from './late-roots';

let life: AbortController;
let rooted: string[];
let late: LateRoots;

function append(name: string): Element {
	const element = document.createElement(name);
	document.body.append(element);
	return element;
}

const minute = () => vi.advanceTimersByTimeAsync(60_000);

beforeEach(() => {
	vi.useFakeTimers();
	document.body.replaceChildren();
	life = new AbortController();
	rooted = [];
	late = new LateRoots(document, life.signal, ({ localName }) => rooted.push(localName));
});

afterEach(() => {
	life.abort();
	vi.useRealTimers();
});

it('tells once of an element that gets its root late', async () => {
	const host = append('slow-part');
	late.wait(host);
	await vi.advanceTimersByTimeAsync(2_000);
	host.attachShadow({ mode: 'open' });
	await minute();
	expect(rooted).toEqual(['slow-part']);
});

it('gives up on one that gets none, and on what has left the page', async () => {
	const host = append('plain-part');
	late.wait(host);
	const gone = append('gone-part');
	late.wait(gone);
	gone.remove();
	gone.attachShadow({ mode: 'open' });
	await minute();
	expect(vi.getTimerCount()).toBe(0);
	late.wait(host);
	expect(vi.getTimerCount()).toBe(0);
	expect(rooted).toEqual([]);
});

it('waits anew for elements that come after all looks', async () => {
	late.wait(append('plain-part'));
	await minute();
	const host = append('slow-part');
	late.wait(host);
	await vi.advanceTimersByTimeAsync(1_500);
	host.attachShadow({ mode: 'open' });
	await minute();
	expect(rooted).toEqual(['slow-part']);
});
