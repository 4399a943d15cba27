// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Cut, cutOff } from './cut-off';

/** Boxes by the id of their element, as left, top, right and bottom; all others hold everything. */
const BOXES: Record<string, [number, number, number, number]> = {
	outer: [0, 0, 100, 100],
	inner: [0, 200, 100, 300],
};

afterEach(() => {
	vi.restoreAllMocks();
	document.body.replaceChildren();
});

describe('cutOff', () => {
	it.each<[string, string, [number, number, number, number], Cut | null]>([
		['shown', '<p id="outer" style="overflow-y: hidden">x</p>', [0, 10, 50, 20], null],
		['shown in part', '<p id="outer" style="overflow-y: hidden">x</p>', [0, 90, 50, 110], null],
		['below a folded box', '<p id="outer" style="overflow-y: hidden">x</p>', [0, 100, 50, 120], 'hidden'],
		['beside a box that clips', '<p id="outer" style="overflow-x: clip">x</p>', [100, 0, 150, 20], 'hidden'],
		['further in a list', '<p id="outer" style="overflow-y: auto">x</p>', [0, 150, 50, 170], 'scrolled'],
		['beyond a box that lets it', '<p id="outer">x</p>', [0, 150, 50, 170], null],
		['along the other axis', '<p id="outer" style="overflow-x: hidden">x</p>', [0, 150, 50, 170], null],
		[
			'in a list that is cut off itself',
			'<div id="outer" style="overflow-y: hidden"><p id="inner" style="overflow-y: auto">x</p></div>',
			[0, 400, 50, 420],
			'hidden',
		],
		[
			'out of a box that does not hold it',
			'<div id="outer" style="overflow-y: hidden; position: static"><p style="position: absolute">x</p></div>',
			[0, 150, 50, 170],
			null,
		],
		[
			'out of a box that does',
			'<div id="outer" style="overflow-y: hidden; position: relative"><p style="position: absolute">x</p></div>',
			[0, 150, 50, 170],
			'hidden',
		],
		[
			'fixed to the window',
			'<div id="outer" style="overflow-y: hidden"><p style="position: fixed">x</p></div>',
			[0, 150, 50, 170],
			null,
		],
	])('%s', (_name, html, [left, top, right, bottom], cut) => {
		document.body.innerHTML = html;
		vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
			const [x, y, to, down] = BOXES[this.id] ?? [0, 0, 1000, 1000];
			return new DOMRect(x, y, to - x, down - y);
		});
		const text = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT).nextNode();
		if (!text) throw new Error('no text');
		expect(cutOff(text, { left, top, right, bottom })).toBe(cut);
	});
});
