// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createRing, type Ring } from './ring';
import { stubLayout } from './testing';

let rects: { left: number; top: number; right: number; bottom: number }[];
const declared: HTMLElement[] = [];
let ring: Ring;

beforeEach(() => {
	vi.stubEnv('VITE_GLOSS_OPEN_ROOT', '1');
	stubLayout();
	rects = [{ left: 10, top: 20, right: 110, bottom: 40 }];
	declared.length = 0;
	ring = createRing({
		page: { rects: () => rects as DOMRect[] },
		css: '',
		theme: () => 'dark',
		onHost: (host) => {
			expect(host.isConnected).toBe(false);
			declared.push(host);
		},
	});
});
afterEach(() => {
	ring.hide();
	vi.unstubAllGlobals();
	vi.unstubAllEnvs();
});

/** Left and top edges of the boxes that stand in the page. */
function boxes(): [string, string][] {
	const host = declared.at(-1);
	if (!host?.isConnected) return [];
	return [...(host.shadowRoot?.querySelectorAll<HTMLElement>('.gloss-on-name') ?? [])].map(({ style }) => [
		style.left,
		style.top,
	]);
}

describe('createRing', () => {
	it('is in the page only while it is shown, and catches no pointer', () => {
		const before = document.documentElement.outerHTML;
		ring.show('a');
		expect(declared[0]?.style.pointerEvents).toBe('none');
		expect(declared[0]?.dataset.theme).toBe('dark');
		ring.hide();
		expect(document.documentElement.outerHTML).toBe(before);
	});

	it('goes around every line of a name', () => {
		rects = [
			{ left: 500, top: 20, right: 600, bottom: 40 },
			{ left: 10, top: 44, right: 60, bottom: 64 },
		];
		ring.show('a');
		expect(boxes()).toEqual([
			['498px', '18px'],
			['8px', '42px'],
		]);
	});

	it('follows its name, and is not drawn where it is out of view', () => {
		ring.show('a');
		rects = [{ left: 10, top: 5, right: 110, bottom: 25 }];
		ring.follow();
		expect(boxes()).toEqual([['8px', '3px']]);
		rects = [{ left: 10, top: -50, right: 110, bottom: -30 }];
		ring.follow();
		expect(boxes()).toEqual([]);
	});

	it('is not shown around a name that has no box', () => {
		rects = [];
		ring.show('a');
		expect(declared).toEqual([]);
	});
});
