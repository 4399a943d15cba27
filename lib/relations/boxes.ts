/** Boxes that do not overlap: d3-force knows circles only, and names are wide. */

/** A box by its middle. */
export interface Movable {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** Moves boxes sideways until none reaches further than `reach` px from the middle, where it can. */
export function keepInside(boxes: readonly Movable[], reach: number): void {
	for (const box of boxes) {
		const most = Math.max(0, reach - box.width / 2);
		box.x = Math.max(-most, Math.min(most, box.x));
	}
}

/**
 * Pushes boxes off each other, along the side on which they overlap less, until at least `gap` px lie
 * between any two; `fixed` is never moved. With `upright` they go up or down alone, for what has no room
 * beside. One step; answers whether anything overlapped.
 */
export function keepApart(boxes: readonly Movable[], fixed: Movable, gap: number, upright = false): boolean {
	let moved = false;
	for (let first = 0; first < boxes.length; first++) {
		for (let second = first + 1; second < boxes.length; second++) {
			const [a, b] = [boxes[first], boxes[second]];
			if (!a || !b) continue;
			const overX = (a.width + b.width) / 2 + gap - Math.abs(a.x - b.x);
			const overY = (a.height + b.height) / 2 + gap - Math.abs(a.y - b.y);
			if (overX <= 0.01 || overY <= 0.01) continue;
			moved = true;
			if (upright || overY <= overX) push(a, b, fixed, 'y', overY);
			else push(a, b, fixed, 'x', overX);
		}
	}
	return moved;
}

function push(a: Movable, b: Movable, fixed: Movable, axis: 'x' | 'y', over: number): void {
	const way = a[axis] <= b[axis] ? -1 : 1;
	const share = a === fixed || b === fixed ? 1 : 0.5;
	if (a !== fixed) a[axis] += way * over * share;
	if (b !== fixed) b[axis] -= way * over * share;
}

/**
 * Pushes boxes off the lines that run from `hub` to others, and the others the other way, so that a line
 * meets no box but the one in which it ends. One step; `gap` px are left beside a line. Answers whether
 * any line met a box.
 */
export function clearLines(boxes: readonly Movable[], hub: Movable, gap: number): boolean {
	let moved = false;
	for (const end of boxes) {
		const [dx, dy] = [end.x - hub.x, end.y - hub.y];
		const length = Math.hypot(dx, dy);
		if (end === hub || length === 0) continue;
		const [ux, uy] = [dx / length, dy / length];
		for (const box of boxes) {
			if (box === hub || box === end) continue;
			const [x, y] = [box.x - hub.x, box.y - hub.y];
			const along = x * ux + y * uy;
			if (along <= 0 || along >= length) continue;
			const aside = y * ux - x * uy;
			const over = (Math.abs(uy) * box.width + Math.abs(ux) * box.height) / 2 + gap - Math.abs(aside);
			if (over <= 0.01) continue;
			moved = true;
			const step = (Math.min(over, 12) * (aside < 0 ? -1 : 1)) / 4;
			box.x -= uy * step;
			box.y += ux * step;
			end.x += uy * step;
			end.y -= ux * step;
		}
	}
	return moved;
}
