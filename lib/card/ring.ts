/**
 * A ring around the name that the reader has come to by key. It is drawn beside the page, not in it: a
 * highlight knows no outline, and a border around a mark would move the line.
 */
import { appendUnzoomed, fixStyles, type Isolated, isolate } from './isolate';
import { parentAt } from './mount';
import { lines, middle, outOfView } from './placement';
import type { LitPage } from './port';

/** px between the letters and the ring. */
const ROOM = 2;

const OVER_THE_PAGE: Record<string, string> = {
	all: 'initial',
	display: 'block',
	position: 'fixed',
	left: '0',
	top: '0',
	width: '0',
	height: '0',
	overflow: 'visible',
	'pointer-events': 'none',
	'z-index': '2147483647',
};

export interface RingOptions {
	page: Pick<LitPage, 'rects'>;
	css: string;
	theme: () => 'system' | 'light' | 'dark';
	/** Hears of the element before it is in the document. */
	onHost(host: HTMLElement): void;
}

export interface Ring {
	/** Draws the ring around a lit name, one box a line; it stays there until the next call. */
	show(key: string): void;
	/** Puts it where its name is now, after the page has scrolled or was laid out anew. */
	follow(): void;
	/** Takes it out of the page. */
	hide(): void;
}

/** A ring that is not in the page until it is shown. */
export function createRing({ page, css, theme, onHost }: RingOptions): Ring {
	let drawn: (Isolated & { key: string }) | null = null;

	function follow(): void {
		if (!drawn) return;
		const view = { width: window.innerWidth, height: window.innerHeight };
		const boxes = lines(page.rects(drawn.key))
			.filter((line) => !outOfView(line, view))
			.map(({ left, top, right, bottom }) => {
				const box = document.createElement('div');
				box.className = 'gloss-on-name';
				fixStyles(box, {
					left: `${left - ROOM}px`,
					top: `${top - ROOM}px`,
					width: `${right - left + 2 * ROOM}px`,
					height: `${bottom - top + 2 * ROOM}px`,
				});
				return box;
			});
		drawn.container.replaceChildren(...boxes);
	}

	function hide(): void {
		drawn?.host.remove();
		drawn = null;
	}

	function show(key: string): void {
		if (drawn?.key !== key) {
			hide();
			const [first] = lines(page.rects(key));
			if (!first) return;
			const made = isolate(css);
			fixStyles(made.host, OVER_THE_PAGE);
			if (theme() !== 'system') made.host.dataset.theme = theme();
			onHost(made.host);
			appendUnzoomed(made.host, parentAt(middle(first)));
			drawn = { ...made, key };
		}
		follow();
	}

	return { show, follow, hide };
}
