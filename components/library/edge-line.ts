/** Where a line between two boxes begins and ends, and what it meets on its way. */
import type { Placed } from '../../lib/relations/layout';

/** Length and half the width of the tip of an arrow, px. */
const TIP = 8;
const TIP_SIDE = 3.5;

interface Point {
	x: number;
	y: number;
}

/** The point at which the line from a box's middle towards another box leaves it. */
export function leaving(box: Placed, { x, y }: Point): Point {
	const [dx, dy] = [x - box.x, y - box.y];
	const share = Math.min(
		dx === 0 ? 1 : box.width / 2 / Math.abs(dx),
		dy === 0 ? 1 : box.height / 2 / Math.abs(dy),
		1,
	);
	return { x: box.x + dx * share, y: box.y + dy * share };
}

/** What the pointer has to meet of a line: `width` px across, and as long at least (WCAG 2.5.8). */
export function roomOf(start: Point, end: Point, width: number) {
	const long = Math.max(width, Math.hypot(end.x - start.x, end.y - start.y));
	const turn = (Math.atan2(end.y - start.y, end.x - start.x) * 180) / Math.PI;
	const middle = `${((start.x + end.x) / 2).toFixed(1)} ${((start.y + end.y) / 2).toFixed(1)}`;
	const transform = `translate(${middle}) rotate(${turn.toFixed(1)})`;
	return { x: -long / 2, y: -width / 2, width: long, height: width, transform };
}

/** Whether the line between two points meets a box. */
export function meetsBox(box: Placed, from: Point, to: Point): boolean {
	let [enters, leaves] = [0, 1];
	for (const [start, end, middle, half] of [
		[from.x, to.x, box.x, box.width / 2],
		[from.y, to.y, box.y, box.height / 2],
	] as const) {
		const way = end - start;
		if (way === 0) {
			if (Math.abs(start - middle) > half) return false;
			continue;
		}
		const [one, other] = [(middle - half - start) / way, (middle + half - start) / way];
		enters = Math.max(enters, Math.min(one, other));
		leaves = Math.min(leaves, Math.max(one, other));
	}
	return enters <= leaves;
}

/** The tip of an arrow that ends at a box and comes from another, as a path. */
export function arrowTip(from: Placed, to: Placed): string {
	const end = leaving(to, from);
	const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
	const [ux, uy] = [(to.x - from.x) / length, (to.y - from.y) / length];
	const [x, y] = [end.x - ux * TIP, end.y - uy * TIP];
	const points = [
		[end.x, end.y],
		[x - uy * TIP_SIDE, y + ux * TIP_SIDE],
		[x + uy * TIP_SIDE, y - ux * TIP_SIDE],
	];
	return `M${points.map((point) => point.map((one) => one.toFixed(1)).join(' ')).join('L')}z`;
}
