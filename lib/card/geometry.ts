/** Plain shapes in client px, so that geometry needs no DOM. */
export interface Point {
	x: number;
	y: number;
}

export interface Rect {
	left: number;
	top: number;
	right: number;
	bottom: number;
}

export interface Size {
	width: number;
	height: number;
}

/** A rectangle as it is told from another point of origin. */
export function from(origin: Point, { left, top, right, bottom }: Rect): Rect {
	const { x, y } = origin;
	return { left: left - x, top: top - y, right: right - x, bottom: bottom - y };
}

/** Whether a point lies in a rectangle, its edges included. */
export function contains(rect: Rect, { x, y }: Point): boolean {
	return x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom;
}

/** Distance in px from a point to the nearest point of a rectangle; 0 inside. */
export function distance(rect: Rect, { x, y }: Point): number {
	const dx = Math.max(rect.left - x, 0, x - rect.right);
	const dy = Math.max(rect.top - y, 0, y - rect.bottom);
	return Math.hypot(dx, dy);
}
