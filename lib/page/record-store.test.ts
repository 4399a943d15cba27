import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { RecordStore } from './record-store';

/** Entities that a message has room for. */
const ROOM = 2;

let asked: string[][];
let lit: string[];
let fail: boolean;
let life: AbortController;
let store: RecordStore;

/** Gives the first few of what is asked, and nothing for nobody. */
async function ask(entities: string[]) {
	asked.push(entities);
	await new Promise((resolve) => setTimeout(resolve, 5));
	if (fail) throw new Error('the message port closed');
	const given = entities.slice(0, ROOM).filter((id) => id !== 'nobody');
	return { records: given.map((id) => ({ id, json: `{"${id}"}` })), left: entities.slice(ROOM) };
}

beforeEach(() => {
	vi.useFakeTimers();
	asked = [];
	lit = ['a', 'b', 'c', 'd', 'e'];
	fail = false;
	life = new AbortController();
	store = new RecordStore({ ask, lit: () => lit, signal: life.signal });
});
afterEach(() => {
	vi.useRealTimers();
});

const settle = () => vi.advanceTimersByTimeAsync(500);
const come = () => ['a', 'b', 'c', 'd', 'e', 'x'].filter((id) => store.get(id) !== undefined).join('');

describe('records of what is lit', () => {
	it('come when the page is idle, message by message, each once', async () => {
		store.fill();
		expect(asked).toEqual([]);
		await settle();
		expect(come()).toBe('abcde');
		expect(store.get('a')).toBe('{"a"}');
		expect(asked.map((entities) => entities.join(''))).toEqual(['abcde', 'cde', 'e']);
		store.fill();
		await settle();
		expect(asked).toHaveLength(3);
	});

	it('are those of what is lit when they are asked for, and of what is lit later', async () => {
		store.fill();
		lit = ['a'];
		await settle();
		expect(come()).toBe('a');
		lit = ['a', 'b'];
		store.fill();
		await settle();
		expect(asked).toEqual([['a'], ['b']]);
	});

	it('are not asked for again where there is none', async () => {
		lit = ['nobody', 'a'];
		store.fill();
		await settle();
		store.fill();
		store.whenKnown('nobody', () => expect.unreachable());
		await settle();
		expect(asked).toHaveLength(1);
	});

	it('are asked for again by the next name after a failure', async () => {
		fail = true;
		store.fill();
		await settle();
		expect(asked).toHaveLength(1);
		fail = false;
		store.fill();
		await settle();
		expect(come()).toBe('abcde');
	});

	it('are asked for no more after the end', async () => {
		store.fill();
		life.abort();
		await settle();
		expect(asked).toEqual([]);
	});
});

describe('a record that is waited for', () => {
	it('is there at once when it has come', async () => {
		store.fill();
		await settle();
		const run = vi.fn();
		store.whenKnown('a', run);
		expect(run).toHaveBeenCalledOnce();
		expect(asked).toHaveLength(3);
	});

	it('is asked for at once and before all others', async () => {
		store.fill();
		const run = vi.fn();
		store.whenKnown('d', run);
		expect(asked).toEqual([['d', 'a', 'b', 'c', 'e']]);
		expect(run).not.toHaveBeenCalled();
		await vi.advanceTimersByTimeAsync(5);
		expect(run).toHaveBeenCalledOnce();
		await settle();
		expect(come()).toBe('abcde');
		expect(asked).toHaveLength(3);
	});

	it('comes next where others are on their way', async () => {
		store.fill();
		await vi.advanceTimersByTimeAsync(52);
		const run = vi.fn();
		store.whenKnown('e', run);
		await settle();
		expect(asked.map((entities) => entities.join(''))).toEqual(['abcde', 'ecd', 'd']);
		expect(run).toHaveBeenCalledOnce();
	});

	it('leaves nobody waiting after a failure, and comes on the next question', async () => {
		fail = true;
		const [lost, run] = [vi.fn(), vi.fn()];
		store.whenKnown('x', lost);
		await settle();
		fail = false;
		store.whenKnown('x', run);
		await settle();
		expect(lost).not.toHaveBeenCalled();
		expect(run).toHaveBeenCalledOnce();
	});
});
