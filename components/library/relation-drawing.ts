/** Everything that the drawing of an entity's relations shows, with its places. */
import type { CorpusIndex } from '../../lib/corpus/corpus-index';
import type { Entity } from '../../lib/corpus/model';
import { type Edge, graphOf } from '../../lib/relations/graph';
import { layOut, type Placed } from '../../lib/relations/layout';
import type { Neighbour } from '../../lib/relations/neighbours';
import { meetsBox } from './edge-line';
import { type NodeBox, nodeBox } from './node-box';
import { relationLabel } from './relation-words';

/** px; a narrower page shows the drawing smaller, and a very narrow one not at all. */
const WIDTH = 712;

/** A node by its middle, in px of the drawing. */
export interface DrawnNode extends NodeBox, Placed {
	name: string;
	/** Left out for the entity itself. */
	neighbour?: Neighbour;
}

export interface DrawnEdge extends Pick<Edge, 'relation'> {
	from: DrawnNode;
	to: DrawnNode;
}

export interface Drawing {
	width: number;
	height: number;
	/** The entity itself first, then its neighbours, the closest first. */
	nodes: readonly DrawnNode[];
	edges: readonly DrawnEdge[];
}

/** Draws the closest relations of an entity; the same relations always come out the same. */
export function relationDrawing(
	index: CorpusIndex,
	entity: Entity,
	neighbours: readonly Neighbour[],
): Drawing {
	const graph = graphOf(index, entity, neighbours);
	const written = [
		{ ...nodeBox(entity.id, entity.name, ''), name: entity.name },
		...graph.nodes.map((neighbour) => {
			const { key, name, relations } = neighbour;
			return { ...nodeBox(key, name, relationLabel(relations[0])), name, neighbour };
		}),
	];
	const { boxes, width, height } = layOut(written, WIDTH);
	const nodes = boxes.flatMap((box, place) => {
		const text = written[place];
		return text ? [{ ...text, ...box }] : [];
	});
	const byKey = new Map(nodes.map((node) => [node.key, node]));
	const edges = graph.edges.flatMap(({ a, b, relation }) => {
		const [from, to] = [byKey.get(a), byKey.get(b)];
		if (!from || !to) return [];
		// Behind a box it would seem to end there; the page of either of the two has it.
		const hidden =
			a !== entity.id && nodes.some((node) => node !== from && node !== to && meetsBox(node, from, to));
		return hidden ? [] : [{ from, to, relation }];
	});
	return { width, height, nodes, edges };
}
