/** The card's element in the page: made on opening, gone on closing, so that a saved page holds none of it. */
import { MARGIN, MAX_HEIGHT, SHEET_LEAST_WIDTH } from './constants';
import { from, type Point, type Rect, type Size } from './geometry';
import { appendUnzoomed, fixStyles, type Isolated, isolate } from './isolate';
import { needsSheet, type Side, sheet, side } from './placement';
import { position } from './position';
import { seenPart } from './seen';
import { type Edge, onSwipeAway } from './swipe-away';

/** Where a name stands: the line that is pointed at, and the rectangle around all of its lines. */
export interface Place {
	line: Rect;
	name: Rect;
}

export interface Mount extends Isolated {
	/** Puts the card beside a line of a name (client px), a sheet beside all of it; `keepSide` while it only grows. */
	place(at: Place, keepSide: boolean): Promise<void>;
	/** The card's rectangle in client px. */
	rect(): DOMRect;
	/** Takes it out of the page. */
	remove(): void;
}

export interface MountOptions {
	css: string;
	theme: 'system' | 'light' | 'dark';
	/** Where the pointer or the name is: decides which modal element the card must stand in. */
	at: Point;
	/** Hears of the element before it is in the document. */
	onHost(host: HTMLElement): void;
	/** A finger has pushed the card over the edge along which it lies. */
	onSwipeAway(): void;
}

const HOST_STYLES: Record<string, string> = {
	all: 'initial',
	display: 'block',
	position: 'fixed',
	left: '0',
	top: '0',
	// Used only where the top layer is missing: the greatest value that browsers take.
	'z-index': '2147483647',
};

/** A page that dims what lies behind its own dialogs is not dimmed behind the card. */
const NO_BACKDROP = ':host::backdrop { display: none !important; }';

/**
 * Kept from the page, which in the card has no shortcut, no "click outside", no wheel of its own, no word to add
 * to what is copied, and no focus to call back.
 */
const OURS = [
	...['keydown', 'keyup', 'keypress', 'copy', 'cut', 'focusin', 'focusout'],
	...['click', 'auxclick', 'dblclick', 'contextmenu', 'mousedown', 'mouseup', 'pointerdown', 'pointerup'],
	...['wheel', 'touchstart', 'touchmove', 'touchend', 'touchcancel', 'selectstart', 'dragstart'],
];

/** Where an element of ours goes: a modal or fullscreen element makes all else inert, so into the one under the point. */
export function parentAt({ x, y }: Point): Element {
	const modal = document.elementFromPoint(x, y)?.closest(':modal');
	const holdsChildren = modal && !['VIDEO', 'IFRAME', 'CANVAS', 'IMG', 'OBJECT'].includes(modal.tagName);
	return holdsChildren ? modal : document.documentElement;
}

/** Where a sheet lies: along an edge of what can be seen. */
function alongEdge(edge: Edge, seen: Point & Size): Record<string, string> {
	const all = document.documentElement.clientWidth;
	const width = Math.min(all, Math.max(seen.width, SHEET_LEAST_WIDTH));
	const left = Math.min(seen.x, all - width);
	const ends =
		edge === 'bottom'
			? { top: 'auto', bottom: `${window.innerHeight - seen.y - seen.height}px` }
			: { top: `${seen.y}px`, bottom: 'auto' };
	return { left: `${left}px`, right: `${all - left - width}px`, ...ends };
}

/** Makes the card's element, styles it and brings it to the top layer, still empty. */
export function mount({ css, theme, at, onHost, onSwipeAway: swiped }: MountOptions): Mount {
	const isolated = isolate(`${css}\n${NO_BACKDROP}`);
	const { host, container } = isolated;
	fixStyles(host, HOST_STYLES);
	if (theme !== 'system') host.dataset.theme = theme;
	for (const type of OURS) host.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
	host.setAttribute('popover', 'manual');
	onHost(host);
	appendUnzoomed(host, parentAt(at));
	host.showPopover?.();

	let kept: Side | undefined;
	let along: Edge | null = null;
	onSwipeAway(container, () => along, swiped);

	async function place({ line, name }: Place, keepSide: boolean): Promise<void> {
		const seen = seenPart();
		if (needsSheet(seen)) {
			const { edge, maxHeight } = sheet(from(seen, name), seen);
			container.dataset.form = 'sheet';
			container.dataset.edge = edge;
			along = edge;
			fixStyles(host, { ...alongEdge(edge, seen), 'max-height': `${maxHeight}px`, display: 'flex' });
			return;
		}
		container.dataset.form = 'beside';
		along = null;
		fixStyles(host, {
			right: 'auto',
			bottom: 'auto',
			display: 'flex',
			'max-height': `${MAX_HEIGHT}px`,
			'max-width': `${seen.width - 2 * MARGIN}px`,
		});
		const { width, height } = host.getBoundingClientRect();
		kept = keepSide && kept ? kept : side(from(seen, line), { width, height }, seen);
		const { x, y } = await position(line, host, kept);
		fixStyles(host, { left: `${x}px`, top: `${y}px` });
	}

	return {
		...isolated,
		place,
		rect: () => host.getBoundingClientRect(),
		remove: () => host.remove(),
	};
}
