import { i18n } from '#i18n';
import { arrowTip, leaving, roomOf } from './edge-line';
import { LINE } from './node-box';
import type { Drawing, DrawnEdge, DrawnNode } from './relation-drawing';
import { leadHash, partyHash, relationText } from './relation-words';

/** px; `--gloss-target` in a drawing. */
const TARGET = 24;

function Line({ edge: { from, to, relation } }: { edge: DrawnEdge }) {
	const [start, end] = [leaving(from, to), leaving(to, from)];
	const line = { x1: start.x, y1: start.y, x2: end.x, y2: end.y };
	const look = `gloss-edge gloss-edge-${relation.kind}${relation.alleged ? ' gloss-edge-alleged' : ''}`;
	const tip = relation.kind === 'measure' && (relation.outward ? arrowTip(from, to) : arrowTip(to, from));
	return (
		// Out of the way of the key that goes from link to link: the list has all of these.
		<a href={leadHash(relation.lead)} class={look} tabIndex={-1}>
			<title>{i18n.t('library.line', [from.name, to.name, relationText(relation)])}</title>
			<rect {...roomOf(start, end, TARGET)} class="gloss-edge-room" />
			<line {...line} class="gloss-edge-line" />
			{tip && <path d={tip} />}
		</a>
	);
}

function Node({ node }: { node: DrawnNode }) {
	const { x, y, width, height, lines, label, neighbour } = node;
	const top = y - height / 2;
	const drawn = (
		<>
			<rect x={x - width / 2} y={top} width={width} height={height} rx="7" />
			{[...lines, ...(label ? [label] : [])].map((line, place) => (
				<text
					key={line}
					x={x}
					y={top + (place + 1) * LINE}
					class={place < lines.length ? 'gloss-node-name' : 'gloss-node-label'}
				>
					{line}
				</text>
			))}
		</>
	);
	if (!neighbour) return <g class="gloss-node gloss-node-self">{drawn}</g>;
	const name = `${neighbour.name}: ${relationText(neighbour.relations[0])}`;
	return (
		<a class="gloss-node" href={partyHash(neighbour)} aria-label={name}>
			<title>{name}</title>
			{drawn}
		</a>
	);
}

/** The closest relations of an entity, drawn: who stands to whom, and how. Nothing in it moves. */
export function RelationGraph({ drawing: { width, height, nodes, edges } }: { drawing: Drawing }) {
	return (
		<svg class="gloss-graph" viewBox={`0 0 ${width} ${height}`} width={width} height={height} lang="en">
			<title>{i18n.t('library.drawing', [nodes[0]?.name ?? ''])}</title>
			{edges.map((edge) => (
				<Line key={`${edge.from.key} ${edge.to.key}`} edge={edge} />
			))}
			{nodes.map((node) => (
				<Node key={node.key} node={node} />
			))}
		</svg>
	);
}
