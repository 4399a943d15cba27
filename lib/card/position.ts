import { computePosition, flip, offset, type Placement, shift, size } from '@floating-ui/dom';
import { GAP, MARGIN, MAX_HEIGHT } from './constants';
import type { Rect } from './geometry';

export interface Position {
	/** px from the left and the top of the viewport. */
	x: number;
	y: number;
	maxHeight: number;
	maxWidth: number;
	placement: Placement;
}

/**
 * Places a card below a line of text, else above, else at its side; within the viewport and never
 * over the line. `kept` holds the side that was chosen before, so that a card which grows stays put.
 */
export async function position(line: Rect, card: HTMLElement, kept?: Placement): Promise<Position> {
	const { left, top, right, bottom } = line;
	const anchor = {
		getBoundingClientRect: () => new DOMRect(left, top, right - left, bottom - top),
	};
	const limits = { maxHeight: MAX_HEIGHT, maxWidth: Number.POSITIVE_INFINITY };
	const flipping = flip({
		padding: MARGIN,
		fallbackPlacements: ['top-start', 'right-start', 'left-start'],
		fallbackStrategy: 'bestFit',
	});
	const { x, y, placement } = await computePosition(anchor, card, {
		strategy: 'fixed',
		placement: kept ?? 'bottom-start',
		middleware: [
			offset(GAP),
			...(kept ? [] : [flipping]),
			shift({ padding: MARGIN }),
			size({
				padding: MARGIN,
				apply({ availableHeight, availableWidth }) {
					limits.maxHeight = Math.min(MAX_HEIGHT, availableHeight);
					limits.maxWidth = availableWidth;
					card.style.setProperty('max-height', `${limits.maxHeight}px`, 'important');
				},
			}),
		],
	});
	return { x: Math.round(x), y: Math.round(y), placement, ...limits };
}
