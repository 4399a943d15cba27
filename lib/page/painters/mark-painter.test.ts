// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { collectBlocks, locate } from '../blocks';
import { MarkPainter } from './mark-painter';
import type { PlacedMention } from './painter';

const PAGE =
	'<p id="a">Judge <em>Tomoko</em> Akane of the <a href="#">International Criminal Court</a> and the ICC.</p>' +
	'<p id="b">ICC, said Karim Khan</p>';
let painter: MarkPainter;
let life: AbortController;

beforeEach(() => {
	life = new AbortController();
	document.body.innerHTML = PAGE;
	painter = new MarkPainter({ hint: 'hint', change: (run) => run(), signal: life.signal });
});

function place(...names: string[]): PlacedMention[] {
	return names.map((name) => {
		for (const block of collectBlocks(document.body)) {
			const start = block.text.indexOf(name);
			if (start < 0) continue;
			return { key: name, entity: name, parts: locate(block.runs, start, start + name.length) };
		}
		throw new Error(name);
	});
}

const marked = () => [...document.querySelectorAll('mark')].map((mark) => mark.textContent);
const element = (selector: string): Element => document.querySelector(selector) ?? document.body;
const textNodes = () => {
	const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	const nodes: Node[] = [];
	for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node);
	return nodes;
};

describe('marks', () => {
	it('wrap names, across elements too, and leave the text as it reads', () => {
		const text = document.body.textContent;
		painter.paint(place('Tomoko Akane', 'International Criminal Court', 'Karim Khan'));
		expect(marked()).toEqual(['Tomoko', ' Akane', 'International Criminal Court', 'Karim Khan']);
		expect(document.body.textContent).toBe(text);
	});

	it('take the focus and say so, but not inside a link', () => {
		painter.paint(place('Karim Khan', 'International Criminal Court'));
		const [link, name] = [element('a mark'), element('#b mark')];
		expect(name.getAttribute('tabindex')).toBe('0');
		expect(name.getAttribute('aria-description')).toBe('hint');
		expect(link.hasAttribute('tabindex')).toBe(false);
	});

	it('are read as the text that they stand in', () => {
		const before = collectBlocks(document.body).map(({ text }) => text);
		painter.paint(place('Tomoko Akane', 'Karim Khan'));
		expect(collectBlocks(document.body).map(({ text }) => text)).toEqual(before);
	});

	it('can be added to and taken from a text node one by one', () => {
		const [icc, khan] = place('ICC, said', 'Karim Khan');
		if (!icc || !khan) throw new Error('fixture');
		painter.paint([khan]);
		painter.paint([icc]);
		expect(marked()).toEqual(['ICC, said', 'Karim Khan']);
		painter.erase(['ICC, said']);
		expect(marked()).toEqual(['Karim Khan']);
	});
});

describe('what the reader selected', () => {
	const selected = () => document.getSelection()?.toString();
	const select = (from: Node, start: number, to: Node, end: number) =>
		document.getSelection()?.setBaseAndExtent(from, start, to, end);

	it('stays selected while marks come and go', () => {
		const text = element('#b').firstChild as Text;
		select(text, 6, text, 14);
		expect(selected()).toBe('aid Kari');
		painter.paint(place('Karim Khan'));
		expect(selected()).toBe('aid Kari');
		painter.paint(place('ICC, said'));
		expect(selected()).toBe('aid Kari');
		painter.erase(['ICC, said', 'Karim Khan']);
		expect(selected()).toBe('aid Kari');
	});

	it.each([
		['all of an element', 0, 1],
		['all from a mark on', 1, 2],
	])('stays selected where it is counted in children: %s', (_, start, end) => {
		if (start > 0) painter.paint(place('ICC, said'));
		select(element('#b'), start, element('#b'), end);
		const before = selected();
		expect(before).not.toBe('');
		painter.paint(place('Karim Khan', 'ICC, said'));
		expect(selected()).toBe(before);
		painter.erase(['Karim Khan', 'ICC, said']);
		expect(selected()).toBe(before);
	});

	it('stays selected across elements, whichever end comes first', () => {
		const first = element('em').firstChild as Text;
		const last = element('#b').firstChild as Text;
		select(last, 12, first, 2);
		painter.paint(place('Tomoko Akane', 'Karim Khan'));
		const before = selected();
		painter.destroy();
		expect(selected()).toBe(before);
		expect(document.getSelection()?.focusNode).toBe(first);
	});

	it('is copied without marks, which come back', async () => {
		painter.paint(place('Karim Khan'));
		select(element('#b').firstChild as Text, 2, element('#b mark').firstChild as Text, 3);
		const text = selected();
		window.dispatchEvent(new Event('copy'));
		expect(document.body.innerHTML).toBe(PAGE);
		expect(selected()).toBe(text);
		await new Promise((later) => setTimeout(later, 5));
		expect(marked()).toEqual(['Karim Khan']);
		expect(selected()).toBe(text);
	});

	it('is not needed for paper to show the page as it was', () => {
		painter.paint(place('Karim Khan'));
		window.dispatchEvent(new Event('beforeprint'));
		expect(document.body.innerHTML).toBe(PAGE);
		window.dispatchEvent(new Event('afterprint'));
		expect(marked()).toEqual(['Karim Khan']);
	});
});

describe('what is left afterwards', () => {
	it.each([
		['destroyed', () => painter.destroy()],
		['erased', () => painter.erase(['Tomoko Akane', 'ICC, said', 'Karim Khan'])],
	])('is the page as it was, with its own text nodes, when %s', (_, end) => {
		const nodes = textNodes();
		painter.paint(place('Tomoko Akane', 'ICC, said', 'Karim Khan'));
		end();
		expect(document.body.innerHTML).toBe(PAGE);
		expect(textNodes()).toEqual(nodes);
	});

	it('is whole again where text runs from right to left, whose own node was left empty', () => {
		const paragraph = element('#b');
		paragraph.setAttribute('style', 'direction: rtl');
		const html = document.body.innerHTML;
		const nodes = textNodes();
		painter.paint(place('Karim Khan'));
		expect([...paragraph.childNodes].map(({ textContent }) => textContent)).toEqual([
			'',
			'ICC, said ',
			'Karim Khan',
			'',
		]);
		expect(collectBlocks(paragraph).map(({ text }) => text)).toEqual(['ICC, said Karim Khan']);
		painter.destroy();
		expect(document.body.innerHTML).toBe(html);
		expect(textNodes()).toEqual(nodes);
	});

	it('keeps text nodes apart that the page had apart', () => {
		const paragraph = element('#b');
		paragraph.append(' and', ' others');
		const nodes = textNodes();
		painter.paint(place('Karim Khan and others'));
		expect(marked()).toHaveLength(3);
		painter.destroy();
		expect(textNodes()).toEqual(nodes);
	});
});

describe('a page that renders again', () => {
	it('may write into its text node: leftovers of the old text go', () => {
		painter.paint(place('Karim Khan'));
		const own = element('#b').firstChild as Text;
		own.data = 'Nobody said anything';
		painter.destroy();
		expect(element('#b').innerHTML).toBe('Nobody said anything');
	});

	it('may remove its text node without an error', () => {
		const paragraph = element('#b');
		const own = paragraph.firstChild as Text;
		painter.paint(place('Karim Khan'));
		expect(() => paragraph.removeChild(own)).not.toThrow();
		painter.destroy();
		expect(paragraph.innerHTML).toBe('');
	});

	it('may replace everything', () => {
		painter.paint(place('Karim Khan'));
		element('#b').innerHTML = 'new';
		expect(() => painter.destroy()).not.toThrow();
		expect(element('#b').innerHTML).toBe('new');
	});

	it('may take out marks: its words stay, and it is marked no more', () => {
		painter.paint(place('Karim Khan'));
		const [mark] = document.querySelectorAll('#b mark');
		mark?.remove();
		if (mark) painter.refused(mark);
		expect(document.body.innerHTML).toBe(PAGE);
		painter.paint(place('Karim Khan'));
		expect(document.body.innerHTML).toBe(PAGE);
	});

	it('may put something between the pieces', () => {
		painter.paint(place('Karim Khan'));
		element('#b mark').before(document.createElement('hr'));
		painter.destroy();
		expect(element('#b').innerHTML).toBe('ICC, said <hr>Karim Khan');
	});

	it('may take the whole paragraph out and in again', () => {
		painter.paint(place('Karim Khan'));
		const paragraph = element('#b');
		paragraph.remove();
		painter.destroy();
		document.body.append(paragraph);
		expect(document.body.innerHTML).toBe(PAGE);
	});
});
