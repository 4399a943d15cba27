/** How a pointer moves: its speed, and whether it is on its way to the card. Pure. */
import { SAMPLE_MS } from './constants';
import { contains, type Point, type Rect } from './geometry';

export interface Sample extends Point {
	/** ms, any clock. */
	time: number;
}

/**
 * Speed in px/ms between two samples. Time beyond SAMPLE_MS does not count, so that the first
 * movement after a rest is measured by itself. Infinity where the pointer moved in no time.
 */
export function speed(from: Sample, to: Sample): number {
	const length = Math.hypot(to.x - from.x, to.y - from.y);
	if (length === 0) return 0;
	const time = Math.min(to.time - from.time, SAMPLE_MS);
	return time > 0 ? length / time : Number.POSITIVE_INFINITY;
}

/** Twice the signed area of a, b, c: above 0 when they turn clockwise on the screen. */
function turn(a: Point, b: Point, c: Point): number {
	return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

/**
 * The two corners of a rectangle that bound it as seen from a point outside of it.
 *
 *      apex
 *      /  \
 *    a------b      everything between apex, a and b is on the way to the card
 *    | card |
 */
function tangents(apex: Point, rect: Rect): [Point, Point] {
	const corners: Point[] = [
		{ x: rect.left, y: rect.top },
		{ x: rect.right, y: rect.top },
		{ x: rect.right, y: rect.bottom },
		{ x: rect.left, y: rect.bottom },
	];
	const extreme = (sign: 1 | -1) =>
		corners.reduce((best, corner) => (sign * turn(apex, best, corner) > 0 ? corner : best));
	return [extreme(1), extreme(-1)];
}

/**
 * Whether `point` lies in the safe triangle: from `apex`, where the pointer left the name, to the two
 * corners that bound the card, or in the card itself.
 */
export function inSafeTriangle(apex: Point, point: Point, card: Rect): boolean {
	if (contains(card, point)) return true;
	if (contains(card, apex)) return false;
	const [a, b] = tangents(apex, card);
	const sides = [turn(apex, a, point), turn(a, b, point), turn(b, apex, point)];
	return sides.every((side) => side >= 0) || sides.every((side) => side <= 0);
}
