import { computePosition, offset, shift, size } from '@floating-ui/dom';
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
	const { x, y } = await computePosition(anchor, card, {
		strategy: 'fixed',
		placement: side,
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
