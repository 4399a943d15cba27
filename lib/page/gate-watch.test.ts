// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { opensGate } from '../recognition/gate';
import { watchText } from './gate-watch';

let read: string[];
let hits: number;
let stop: () => void;
let hidden: boolean;

const COURT = 'The International Criminal Court sat.';

function watch(): void {
	stop = watchText(
		document,
		(text) => {
			read.push(text);
			return text.includes('Criminal Court');
		},
		() => hits++,
	);
}

function add(html: string): void {
	const element = document.createElement('div');
	element.innerHTML = html;
	document.body.append(element);
}

/** Lets observers report and timers run. */
async function settle(): Promise<void> {
	await vi.advanceTimersByTimeAsync(5_000);
}

beforeEach(() => {
	vi.useFakeTimers();
	vi.stubGlobal('requestIdleCallback', (run: () => void) => run());
	read = [];
	hits = 0;
	hidden = false;
	vi.spyOn(document, 'hidden', 'get').mockImplementation(() => hidden);
	document.body.innerHTML = '<p>Nothing here.</p>';
	history.replaceState(null, '', '/a');
});

afterEach(() => {
	stop();
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

describe('the gate looks', () => {
	it('once at a page that stays as it is', async () => {
		watch();
		await settle();
		expect([read, hits]).toEqual([['Nothing here.'], 0]);
	});

	it('at the beginning of a long page first', async () => {
		document.body.innerHTML = `<p>${COURT}</p>${'<p>More.</p>'.repeat(300)}<p>The end.</p>`;
		watch();
		await settle();
		expect(hits).toBe(1);
		expect(read.join(' ')).not.toContain('The end.');
	});

	it('at all of a long page that does not say so early', async () => {
		document.body.innerHTML = `${'<p>More.</p>'.repeat(300)}<p>${COURT}</p>`;
		watch();
		await settle();
		expect(hits).toBe(1);
	});

	it('and is done when the first look finds something', async () => {
		document.body.innerHTML = `<p>${COURT}</p>`;
		watch();
		add(`<p>${COURT}</p>`);
		await settle();
		expect(hits).toBe(1);
	});

	it('at added text, behind no more than the end of what was there', async () => {
		document.body.innerHTML = `<p>${'Nothing here. '.repeat(500)}</p>`;
		watch();
		add('<p>More of the same.</p>');
		await settle();
		add(`<p>${COURT}</p>`);
		await settle();
		expect(hits).toBe(1);
		expect(read[0]).toHaveLength(7_000);
		expect(Math.max(...read.slice(1).map(({ length }) => length))).toBeLessThan(700);
		expect(read.at(-1)).toContain(COURT);
	});

	it('across the place where text was added', async () => {
		document.body.innerHTML = '<p>The International Criminal';
		watch();
		add(' Court');
		await settle();
		expect(hits).toBe(1);
	});

	it('not at what scripts and styles say', async () => {
		document.body.innerHTML = `<p>a</p><script type="text/plain">${COURT}</script>`;
		watch();
		add(`<style>${COURT}</style><template>${COURT}</template>`);
		await settle();
		expect(hits).toBe(0);
	});

	it('at a new address as at a new page', async () => {
		document.body.innerHTML = '<p id="old">International</p>';
		watch();
		history.pushState(null, '', '/b');
		document.body.innerHTML = `<p>${COURT}</p>`;
		await settle();
		expect(hits).toBe(1);
	});

	it('not while the page is hidden, but when it is shown', async () => {
		hidden = true;
		document.body.innerHTML = `<p>${COURT}</p>`;
		watch();
		await settle();
		expect([read, hits]).toEqual([[], 0]);
		hidden = false;
		document.dispatchEvent(new Event('visibilitychange'));
		await settle();
		expect(hits).toBe(1);
	});

	it('after a clock has ticked for long', async () => {
		document.body.innerHTML = '<p id="clock">0</p>';
		watch();
		for (let at = 0; at < 60; at++) {
			(document.querySelector('#clock') as Element).textContent = `${at}`;
			await settle();
		}
		add(`<p>${COURT}</p>`);
		await settle();
		expect(hits).toBe(1);
	});

	it('at five million units at most on one address', async () => {
		watch();
		for (let at = 0; at < 8; at++) {
			add(`<p>${'cat '.repeat(250_000)}</p>`);
			await settle();
		}
		add(`<p>${COURT}</p>`);
		await settle();
		expect(hits).toBe(0);
	});

	it('no more once it is stopped', async () => {
		watch();
		stop();
		add(`<p>${COURT}</p>`);
		await settle();
		expect(hits).toBe(0);
	});
});

/** An element with an open or closed shadow root that says something, in the page. */
function host(name: string, html: string, mode: ShadowRootMode = 'open'): ShadowRoot {
	const element = document.createElement(name);
	document.body.append(element);
	return fill(element, html, mode);
}

function fill(element: Element, html: string, mode: ShadowRootMode = 'open'): ShadowRoot {
	const root = element.attachShadow({ mode });
	root.innerHTML = html;
	return root;
}

describe('the gate looks into shadow roots', () => {
	const long = `<p>${'Nothing here. '.repeat(500)}</p>`;

	it('that are there when it looks, and into those within them', async () => {
		const outer = host(
			'news-page',
			`<style>${COURT}</style><p>Nothing here either.</p><story-text></story-text>`,
		);
		watch();
		await settle();
		expect(hits).toBe(0);
		const story = outer.querySelector('story-text');
		if (story) fill(story, `<p>${COURT}</p>`);
		await settle();
		expect(hits).toBe(1);
	});

	it('of plain elements where the page says little itself', async () => {
		host('div', COURT);
		watch();
		expect(hits).toBe(1);
	});

	it('of custom elements alone where it says much', async () => {
		document.body.innerHTML = long;
		host('div', COURT);
		watch();
		await settle();
		expect(hits).toBe(0);
		stop();
		host('story-text', COURT);
		watch();
		expect(hits).toBe(1);
	});

	it('of none where it says as much as an article', async () => {
		document.body.innerHTML = long.repeat(3);
		host('story-text', COURT);
		watch();
		await settle();
		expect(hits).toBe(0);
	});

	it('where text is added later', async () => {
		const root = host('story-text', '');
		watch();
		root.innerHTML = `<p>${COURT}</p>`;
		await settle();
		expect(hits).toBe(1);
	});

	it('of elements that are added later', async () => {
		watch();
		host('story-text', COURT);
		await settle();
		expect(hits).toBe(1);
	});

	it('for a minute, where an element gets its root late', async () => {
		const [early, late] = ['story-text', 'story-more'].map((name) => document.createElement(name));
		if (!early || !late) throw new Error('fixture');
		document.body.append(early, late);
		watch();
		await vi.advanceTimersByTimeAsync(20_000);
		fill(early, '<p>Nothing.</p>');
		await vi.advanceTimersByTimeAsync(30_000);
		expect(read.at(-1)).toContain('Nothing.');
		await vi.advanceTimersByTimeAsync(100_000);
		fill(late, COURT);
		await vi.advanceTimersByTimeAsync(100_000);
		expect(hits).toBe(0);
	});

	it('unless they are closed', async () => {
		host('story-text', COURT, 'closed');
		watch();
		await settle();
		expect(hits).toBe(0);
	});

	it('no more once it is stopped', async () => {
		const element = document.createElement('story-text');
		document.body.append(element);
		const root = host('story-text', '');
		watch();
		stop();
		fill(element, COURT);
		root.innerHTML = COURT;
		document.dispatchEvent(new Event('visibilitychange'));
		await settle();
		expect(hits).toBe(0);
	});
});

it.each([
	['line ends and indents between words', 'International Criminal\n\t\t  Court'],
	['soft hyphens within words', 'Inter\u00adnational Crim\u00adinal Court'],
])('the gate reads past %s', (_, text) => {
	const pattern = { heads: 'Inte', rests: 'rnational Criminal Court', cues: '(?!)' };
	expect(opensGate(text, pattern)).toBe(true);
});
