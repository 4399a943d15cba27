/** The part of the relations around one entity that is drawn. */
import type { CorpusIndex } from '../corpus/corpus-index';
import type { Entity } from '../corpus/model';
import { byNeighbour, type Neighbour } from './neighbours';
import type { Relation } from './relation';
import { measureTies, officeTies } from './standing';

/** As many as can be told apart in the width of a page; the list has all. */
export const MOST_NODES = 20;

/** A line between two nodes, by their keys, for the closest relation between them. */
export interface Edge {
	a: string;
	b: string;
	relation: Relation;
}

export interface Graph {
	nodes: readonly Neighbour[];
	/** From the entity to each node first; then measures and offices between nodes. */
	edges: readonly Edge[];
}

/**
 * The closest neighbours of an entity and the lines between them. Among each other, neighbours are tied
 * by measures and offices only: all else would hide what the drawing is about.
 */
export function graphOf(index: CorpusIndex, entity: Entity, neighbours: readonly Neighbour[]): Graph {
	const nodes = neighbours.slice(0, MOST_NODES);
	const edges: Edge[] = nodes.map(({ key, relations }) => ({
		a: entity.id,
		b: key,
		relation: relations[0],
	}));
	const drawn = new Set(nodes.map(({ key }) => key));
	const joined = new Set<string>();
	for (const node of nodes) {
		const own = index.entities.get(node.entity ?? '');
		if (!own) continue;
		for (const { key, relations } of byNeighbour([...measureTies(index, own), ...officeTies(index, own)])) {
			const pair = JSON.stringify([node.key, key].sort());
			if (!drawn.has(key) || joined.has(pair)) continue;
			joined.add(pair);
			edges.push({ a: node.key, b: key, relation: relations[0] });
		}
	}
	return { nodes, edges };
}
