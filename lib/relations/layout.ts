/** Where the nodes of a drawn graph stand. The same graph always stands the same way. */
import {
	forceLink,
	forceManyBody,
	forceSimulation,
	forceX,
	forceY,
	type SimulationLinkDatum,
	type SimulationNodeDatum,
} from 'd3-force';
import { clearLines, keepApart, keepInside } from './boxes';

/** A node as a box of px, by its key. */
export interface Box {
	key: string;
	width: number;
	height: number;
}

/** A box by its middle, px from the top left corner of the drawing. */
export interface Placed extends Box {
	x: number;
	y: number;
}

export interface Layout {
	boxes: readonly Placed[];
	width: number;
	height: number;
}

interface Node extends SimulationNodeDatum, Box {
	x: number;
	y: number;
}

/** Rounds of the simulation, in which it cools down as it does by default in 300. */
const ROUNDS = 40;
/** Rounds in which the last overlaps go, if there are any. */
const MOST_PUSHES = 400;
/** px between boxes, and from a box to the drawing's edge. */
const GAP = 10;
/** px between a line and the boxes that it passes. */
const LINE_GAP = 3;
const MARGIN = 4;

/** Takes away what is left of overlaps, lines that meet boxes first: of the two these are the lesser evil. */
function settle(nodes: readonly Node[], hub: Node, reach: number): void {
	for (let round = 0; round < MOST_PUSHES; round++) {
		const met = clearLines(nodes, hub, LINE_GAP);
		const overlapped = keepApart(nodes, hub, GAP);
		keepInside(nodes, reach);
		if (!met && !overlapped) return;
	}
	for (let round = 0; round < MOST_PUSHES && keepApart(nodes, hub, GAP, true); round++);
}

/**
 * Lays out boxes around the first of them, which stays in the middle, by the forces of d3-force, with
 * boxes that never overlap. The simulation is run to its end at once: it
 * begins from a fixed order and knows no chance, and nothing ever moves on the page. `width` is that of
 * the drawing in px and holds unless a box is wider; the height is what the boxes need.
 */
export function layOut(boxes: readonly Box[], width: number): Layout {
	const reach = width / 2 - MARGIN;
	const nodes = boxes.map((box, place): Node => {
		const angle = (place * 2 * Math.PI) / Math.max(1, boxes.length - 1);
		const far = place === 0 ? 0 : 1;
		const start = { x: far * reach * 0.7 * Math.cos(angle), y: far * reach * 0.5 * Math.sin(angle) };
		return { ...box, ...start, ...(place === 0 ? { fx: 0, fy: 0 } : {}) };
	});
	const [hub] = nodes;
	if (!hub) return { boxes: [], width, height: 0 };
	const simulation = forceSimulation(nodes)
		.stop()
		.alphaDecay(1 - 0.001 ** (1 / ROUNDS))
		.force(
			'lines',
			forceLink<Node, SimulationLinkDatum<Node>>(nodes.slice(1).map((target) => ({ source: hub, target })))
				.distance(150)
				.strength(0.25),
		)
		.force('apart', forceManyBody<Node>().strength(-600))
		.force('level', forceY<Node>(0).strength(0.06))
		.force('middle', forceX<Node>(0).strength(0.02));
	for (let round = 0; round < ROUNDS; round++) {
		simulation.tick();
		clearLines(nodes, hub, LINE_GAP);
		keepApart(nodes, hub, GAP);
		keepInside(nodes, reach);
	}
	settle(nodes, hub, reach);
	const top = Math.min(...nodes.map(({ y, height }) => y - height / 2)) - MARGIN;
	const bottom = Math.max(...nodes.map(({ y, height }) => y + height / 2)) + MARGIN;
	return {
		boxes: nodes.map(({ key, width: wide, height, x, y }) => {
			return { key, width: wide, height, x: Math.round(x + width / 2), y: Math.round(y - top) };
		}),
		width,
		height: Math.ceil(bottom - top),
	};
}
