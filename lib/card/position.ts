import { computePosition, offset, type Platform, platform, shift, size } from '@floating-ui/dom';
import { GAP, MARGIN, MAX_HEIGHT } from './constants';
import type { Point, Rect } from './geometry';
import { type Side, topWithin } from './placement';
import { seenPart } from './seen';

/**
 * Where the card's left upper corner goes (client px): on a side of a line, within the viewport and
 * never over the line. Caps the card's height to the room on that side. Right-to-left pages start at
 * the line's right end.
 */
export async function position(line: Rect, card: HTMLElement, side: Side): Promise<Point> {
	const { left, top, right, bottom } = line;
	const anchor = {
		getBoundingClientRect: () => new DOMRect(left, top, right - left, bottom - top),
	};
	// Client px as they are: the library tells them from the root's own corner, which on pages with a
	// narrow root in the middle of the window is not the window's.
	const inWindow: Platform = {
		...platform,
		getElementRects: () => {
			const { width, height } = card.getBoundingClientRect();
			return {
				reference: { x: left, y: top, width: right - left, height: bottom - top },
				floating: { x: 0, y: 0, width, height },
			};
		},
	};
	const { x, y } = await computePosition(anchor, card, {
		strategy: 'fixed',
		placement: side,
		platform: inWindow,
		middleware: [
			offset(GAP),
			shift({ padding: MARGIN }),
			size({
				padding: MARGIN,
				apply({ availableHeight }) {
					const most = `${Math.min(MAX_HEIGHT, availableHeight)}px`;
					card.style.setProperty('max-height', most, 'important');
				},
			}),
		],
	});
	const seen = seenPart();
	const { height } = card.getBoundingClientRect();
	return { x: Math.round(x), y: Math.round(seen.y + topWithin(y - seen.y, height, seen)) };
}
