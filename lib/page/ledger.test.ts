// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { collectBlocks } from './blocks';
import { BlockLedger } from './ledger';

function open(html: string): BlockLedger {
	document.body.innerHTML = html;
	const ledger = new BlockLedger();
	for (const block of collectBlocks(document.body)) ledger.append(block);
	return ledger;
}

function find(selector: string): Element {
	const found = document.querySelector(selector);
	if (!found) throw new Error(selector);
	return found;
}

function idOf(ledger: BlockLedger, selector: string): string {
	return ledger.idsIn(find(selector))[0] ?? '';
}

describe('a page that changes', () => {
	it('reads changed text under the id it had', () => {
		const ledger = open('<p id="a">one</p><p>two</p>');
		const id = idOf(ledger, '#a');
		find('#a').textContent = 'three';
		const change = ledger.reread(find('#a'));
		expect(change.read.map(({ id: same, text }) => [same, text])).toEqual([[id, 'three']]);
		expect(change).toMatchObject({ moved: [], removed: [] });
	});

	it('says nothing of text that is the same in the same nodes', () => {
		const ledger = open('<p id="a">one</p>');
		expect(ledger.reread(find('#a'))).toEqual({ read: [], moved: [], removed: [] });
	});

	it('tells the same words in other nodes from changed ones', () => {
		const ledger = open('<p id="a">one two</p>');
		expect(ledger.idsIn(find('#a')).map((id) => ledger.get(id)?.runs.length)).toEqual([1]);
		find('#a').innerHTML = 'one <b>two</b>';
		const change = ledger.reread(find('#a'));
		expect(change.read).toEqual([]);
		expect(change.moved.map(({ text }) => text)).toEqual(['one two']);
	});

	it('lets go of what left the document', () => {
		const ledger = open('<div id="a"><p>one</p></div><p>two</p>');
		const id = idOf(ledger, '#a p');
		find('#a').remove();
		expect(ledger.sweep()).toEqual([id]);
		expect(ledger.get(id)).toBeUndefined();
		expect(ledger.size).toBe(1);
	});

	it('drops a block whose text went from between its neighbours', () => {
		const ledger = open('<div id="a">one<hr>two</div>');
		const [, second] = ledger.idsIn(find('#a'));
		find('#a').lastChild?.remove();
		expect(ledger.reread(find('#a')).removed).toEqual([second]);
	});

	it('keeps known blocks when they are moved', () => {
		const ledger = open('<p id="a">one</p><p id="b">two</p>');
		document.body.append(find('#a'));
		expect(ledger.addSubtree(find('#a'))).toEqual([]);
	});
});

describe('document order of blocks found later', () => {
	it.each([
		['at the end', (add: Element) => document.body.append(add), 'one two new'],
		['at the start', (add: Element) => document.body.prepend(add), 'new one two'],
		['in between', (add: Element) => find('#a').after(add), 'one new two'],
	])('%s', (_, place, expected) => {
		const ledger = open('<p id="a">one</p><p id="b">two</p>');
		const section = document.createElement('p');
		section.textContent = 'new';
		place(section);
		const added = ledger.addSubtree(section);
		const known = ['#a', '#b'].map((selector) => ledger.get(idOf(ledger, selector)));
		const row = [...known, ...added].sort((a, b) => (a?.order ?? 0) - (b?.order ?? 0));
		expect(row.map((block) => block?.text).join(' ')).toBe(expected);
	});

	it('holds for blocks read ahead of the walk', () => {
		document.body.innerHTML = '<p>one</p><p id="seen">two</p><p>three</p>';
		const ledger = new BlockLedger();
		ledger.appendAhead(collectBlocks(find('#seen')));
		for (const block of collectBlocks(document.body)) ledger.append(block);
		const row = ['p:nth-child(1)', '#seen', 'p:nth-child(3)'].map((selector) =>
			ledger.get(idOf(ledger, selector)),
		);
		const orders = row.map((block) => block?.order ?? Number.NaN);
		expect(orders).toEqual([...orders].sort((a, b) => a - b));
		expect(new Set(orders).size).toBe(3);
	});
});
