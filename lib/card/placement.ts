/** Where the card goes, as a function of rectangles. Pure; Floating UI does the rest in position.ts. */
import {
	CLEARLY_MORE,
	ENOUGH_HEIGHT,
	GAP,
	LEAST_HEIGHT,
	MARGIN,
	SHEET_BELOW_HEIGHT,
	SHEET_BELOW_WIDTH,
	SHEET_SHARE,
} from './constants';
import { distance, type Point, type Rect, type Size } from './geometry';

/** Two rectangles stand on one line when they share at least half of the lower one's height. */
function sameLine(a: Rect, b: Rect): boolean {
	const shared = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
	return shared >= Math.min(a.bottom - a.top, b.bottom - b.top) / 2;
}

/**
 * One rectangle a line of text. A name set in several pieces (`<b>`, a link inside) gives several
 * rectangles on one line: they become one. Empty ones, which browsers give for collapsed white space,
 * are dropped. Order is kept.
 */
export function lines(rects: Iterable<Rect>): Rect[] {
	const merged: Rect[] = [];
	for (const { left, top, right, bottom } of rects) {
		if (right <= left || bottom <= top) continue;
		const rect = { left, top, right, bottom };
		const last = merged.at(-1);
		if (!last || !sameLine(last, rect)) {
			merged.push(rect);
			continue;
		}
		last.left = Math.min(last.left, left);
		last.top = Math.min(last.top, top);
		last.right = Math.max(last.right, right);
		last.bottom = Math.max(last.bottom, bottom);
	}
	return merged;
}

/** Index of the line nearest to a point, -1 when there is none. The first of equals wins. */
export function lineAt(all: Rect[], at: Point): number {
	let best = -1;
	let nearest = Number.POSITIVE_INFINITY;
	for (const [index, rect] of all.entries()) {
		const away = distance(rect, at);
		if (away < nearest) {
			nearest = away;
			best = index;
		}
	}
	return best;
}

/** The rectangle that holds all of some; null for none. */
export function around(all: readonly Rect[]): Rect | null {
	const [first, ...others] = all;
	if (!first) return null;
	return others.reduce(
		(whole, { left, top, right, bottom }) => ({
			left: Math.min(whole.left, left),
			top: Math.min(whole.top, top),
			right: Math.max(whole.right, right),
			bottom: Math.max(whole.bottom, bottom),
		}),
		first,
	);
}

/** The middle of a rectangle: where a card opened by key points to. */
export function middle({ left, top, right, bottom }: Rect): Point {
	return { x: (left + right) / 2, y: (top + bottom) / 2 };
}

/** Whether nothing of a line can be seen any more. */
export function outOfView(line: Rect, view: Size): boolean {
	return line.bottom <= 0 || line.right <= 0 || line.top >= view.height || line.left >= view.width;
}

/**
 * The top edge of a card nearest to `top` at which it lies within the window, in px. A line that the page
 * cuts off, which keys can lead to, lies outside of it.
 */
export function topWithin(top: number, height: number, view: Size): number {
	return Math.max(MARGIN, Math.min(top, view.height - MARGIN - height));
}

export type Side = 'bottom-start' | 'top-start' | 'right-start' | 'left-start';

/**
 * The side of a line on which a card of a size stands: below where it fits, or where enough of it
 * does and the rest can scroll; above only with clearly more room there. Beside the line, where it
 * hides what is read next, only when neither has room for a few sentences. `card.height` is the
 * height it would like.
 */
export function side(line: Rect, card: Size, view: Size): Side {
	const below = view.height - line.bottom - GAP - MARGIN;
	const above = line.top - GAP - MARGIN;
	if (below >= Math.min(card.height, ENOUGH_HEIGHT)) return 'bottom-start';
	if (above < card.height && Math.max(below, above) < LEAST_HEIGHT) {
		const width = card.width + GAP + MARGIN;
		if (view.width - line.right >= width) return 'right-start';
		if (line.left >= width) return 'left-start';
	}
	return above - below > CLEARLY_MORE ? 'top-start' : 'bottom-start';
}

/** Whether a viewport or frame is too small for a card beside the line. */
export function needsSheet(view: Size): boolean {
	return view.width < SHEET_BELOW_WIDTH || view.height < SHEET_BELOW_HEIGHT;
}

/**
 * The edge along which a sheet lies, and its greatest height in px. The bottom, unless the name (and
 * with it finger or pointer) is there and the top has more room. The sheet covers no line of the name.
 */
export function sheet(name: Rect, view: Size): { edge: 'top' | 'bottom'; maxHeight: number } {
	const below = view.height - name.bottom - GAP;
	const above = name.top - GAP;
	const wanted = view.height * SHEET_SHARE;
	const edge = below >= Math.min(above, wanted) || below >= view.height / 2 ? 'bottom' : 'top';
	const room = edge === 'bottom' ? below : above;
	return { edge, maxHeight: Math.max(Math.min(room, wanted), Math.min(view.height - 2 * MARGIN, 96)) };
}
