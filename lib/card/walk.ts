/** The reader's way from name to name by keyboard. */

import type { Point } from './geometry';
import { lines, middle } from './placement';
import type { LitName, LitPage } from './port';
import type { Ring } from './ring';

export interface Walk {
	/** The name that the reader is on, null before the first step. */
	current(): LitName | null;
	/** Steps to the next (1) or previous (-1) name, round the ends; shows it. Null when none is lit. */
	step(direction: 1 | -1): LitName | null;
	/** Puts the reader on a name, without scrolling to it. */
	set(name: LitName): void;
	/** Tints the name again, after something else has had the tint. */
	tint(): void;
	/** Forgets the place and takes tint and ring away. */
	clear(): void;
}

/** Where a card for a name points to when no pointer says so: the middle of its first line. */
export function pointOf(page: LitPage, key: string): Point {
	const [first] = lines(page.rects(key));
	return first ? middle(first) : { x: 0, y: 0 };
}

/** The lit name that an element stands for (a `<mark>` that has the focus), null for any other. */
export function nameOf(page: LitPage, element: HTMLElement | null): LitName | null {
	if (element?.localName !== 'mark') return null;
	const [first] = lines(element.getClientRects());
	if (!first) return null;
	const { x, y } = middle(first);
	return page.at(x, y);
}

/** A walk that has not begun. */
export function createWalk(page: LitPage, ring: Pick<Ring, 'show' | 'hide'>): Walk {
	let current: LitName | null = null;
	function tint(): void {
		if (current) page.emphasise(current.key);
	}
	return {
		current: () => current,
		step(direction) {
			current = page.step(current?.key ?? null, direction) ?? page.step(null, direction);
			if (!current) return null;
			tint();
			page.reveal(current.key);
			ring.show(current.key);
			return current;
		},
		set(name) {
			current = name;
			ring.show(name.key);
		},
		tint,
		clear() {
			if (current) page.emphasise(null);
			ring.hide();
			current = null;
		},
	};
}
