// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MAX_REREADS, REST } from './limits';
import { type PageChange, PageWatch } from './observe';
import { claim } from './own';

let changes: PageChange[];
let restless: number;
let refused: Node[];
let hidden: boolean;
let life: AbortController;
let watch: PageWatch;

const element = (selector: string): Element => document.querySelector(selector) ?? document.body;

async function settle(): Promise<void> {
	await vi.advanceTimersByTimeAsync(1_000);
}

beforeEach(() => {
	vi.useFakeTimers();
	changes = [];
	restless = 0;
	refused = [];
	hidden = false;
	vi.spyOn(document, 'hidden', 'get').mockImplementation(() => hidden);
	document.body.innerHTML = '<div id="list"><p id="a">one <b>two</b></p></div>';
	life = new AbortController();
	watch = new PageWatch(
		document,
		life.signal,
		(change) => changes.push(change),
		() => {
			restless++;
		},
		(node) => refused.push(node),
	);
	watch.start();
});

afterEach(() => {
	life.abort();
	vi.useRealTimers();
});

describe('what changed', () => {
	it.each<[string, () => void, Partial<Record<'reread' | 'added', string[]>> & { removed?: boolean }]>([
		[
			'text within an inline element',
			() => (element('b').firstChild as Text).appendData('!'),
			{ reread: ['a'] },
		],
		['a new text node', () => element('#a').append('three'), { reread: ['a'] }],
		['an inline element', () => element('#a').append(document.createElement('i')), { reread: ['a'] }],
		['an inline element gone', () => element('b').remove(), { reread: ['a'], removed: true }],
		['a new block', () => element('#list').append(document.createElement('section')), { added: [''] }],
		['a block gone', () => element('#a').remove(), { removed: true }],
		['white space', () => element('#list').append('\n '), {}],
		[
			'an element that is edited from now on',
			() => element('#list').setAttribute('contenteditable', ''),
			{ reread: ['list', 'a'] },
		],
		['an attribute', () => element('#a').setAttribute('class', 'x'), {}],
	])('%s', async (_, change, { reread = [], added = [], removed = false }) => {
		change();
		await settle();
		const [seen] = changes;
		expect([...(seen?.reread ?? [])].map(({ id }) => id)).toEqual(reread);
		expect([...(seen?.added ?? [])].map(({ id }) => id)).toEqual(added);
		expect(seen?.removed ?? false).toBe(removed);
	});

	it('is told in one batch', async () => {
		for (let at = 0; at < 20; at++) element('#list').append(document.createElement('p'));
		await settle();
		expect(changes).toHaveLength(1);
		expect(changes[0]?.added.size).toBe(20);
	});

	it('is not what we did ourselves', async () => {
		const card = document.createElement('div');
		claim(card);
		document.body.append(card);
		watch.ignore(() => element('#a').append('ours'));
		card.remove();
		await settle();
		expect(changes).toEqual([]);
		expect(refused).toEqual([card]);
	});

	it('keeps what the page did just before we did something', async () => {
		element('#a').append('theirs');
		watch.ignore(() => element('#list').append('ours'));
		await settle();
		expect(changes.map(({ reread }) => [...reread].map(({ id }) => id))).toEqual([['a']]);
	});
});

describe('when it is told', () => {
	it('waits while the page is hidden', async () => {
		hidden = true;
		element('#a').append('three');
		await settle();
		expect(changes).toEqual([]);
		hidden = false;
		document.dispatchEvent(new Event('visibilitychange'));
		await settle();
		expect(changes).toHaveLength(1);
	});

	it('asks for everything when too much happened meanwhile', async () => {
		hidden = true;
		for (let at = 0; at < 2_100; at++) element('#list').append(document.createElement('p'));
		await settle();
		hidden = false;
		document.dispatchEvent(new Event('visibilitychange'));
		await settle();
		expect(changes).toMatchObject([{ everything: true }]);
	});

	it('ends with the signal', async () => {
		element('#a').append('three');
		life.abort();
		await settle();
		expect(changes).toEqual([]);
	});
});

it('leaves an element alone that changes without end, and says so once', async () => {
	for (let at = 0; at < MAX_REREADS * 2; at++) {
		element('#a').append('again');
		await vi.advanceTimersByTimeAsync(100);
	}
	expect(changes).toHaveLength(MAX_REREADS);
	expect(restless).toBe(1);
});

it('reads such an element once it has come to rest, and leaves it for good when it begins again', async () => {
	const write = async () => {
		for (let at = 0; at < MAX_REREADS * 2; at++) {
			element('#a').append('again');
			await vi.advanceTimersByTimeAsync(200);
		}
	};
	await write();
	expect(changes).toHaveLength(MAX_REREADS);
	await vi.advanceTimersByTimeAsync(REST + 300);
	expect(changes).toHaveLength(MAX_REREADS + 1);
	expect([...(changes.at(-1)?.added ?? [])]).toEqual([element('#a')]);
	await write();
	expect(restless).toBe(2);
	const before = changes.length;
	await vi.advanceTimersByTimeAsync(REST * 10);
	expect(changes).toHaveLength(before);
});

describe('a page that puts the same words back', () => {
	async function write(words: (round: number) => string): Promise<void> {
		for (let round = 0; round < MAX_REREADS + 3; round++) {
			element('#list').innerHTML = `<p>${words(round)}</p>`;
			await vi.advanceTimersByTimeAsync(300);
		}
	}

	it('is left alone after a while', async () => {
		await write(() => 'one two');
		expect(restless).toBe(1);
		expect(changes.filter(({ added }) => added.size > 0)).toHaveLength(MAX_REREADS);
		expect(changes.at(-1)?.removed).toBe(true);
	});

	it('is not one that puts other words there', async () => {
		await write((round) => `news ${round}`);
		expect(restless).toBe(0);
		expect(changes).toHaveLength(MAX_REREADS + 3);
	});
});
