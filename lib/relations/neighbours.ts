/** Everyone to whom an entity stands in a relation. */
import type { CorpusIndex } from '../corpus/corpus-index';
import type { Entity } from '../corpus/model';
import { compareDates } from '../dates/order';
import { colleagueTies } from './colleagues';
import type { Party, Relation, RelationKind, Tie } from './relation';
import { measureTies, officeTies } from './standing';
import { eventTies, statementTies } from './told';

/** One neighbour with all that ties it to an entity. */
export interface Neighbour extends Party {
	/** Never empty; the closest first, of one kind the newest. */
	relations: readonly [Relation, ...Relation[]];
}

/** The closest first. A measure is not outweighed by any number of events. */
const KINDS: readonly RelationKind[] = ['measure', 'office', 'colleague', 'event', 'statement'];

function compareRelations(a: Relation, b: Relation): number {
	return KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || compareDates(b.date, a.date);
}

/** Ties by neighbour, those of closer kinds first, then those with more relations, then by name. */
export function byNeighbour(ties: readonly Tie[]): Neighbour[] {
	const found = new Map<string, { party: Party; relations: Relation[] }>();
	for (const { other, relation } of ties) {
		const known = found.get(other.key);
		if (known) known.relations.push(relation);
		else found.set(other.key, { party: other, relations: [relation] });
	}
	const neighbours = [...found.values()].flatMap(({ party, relations }): Neighbour[] => {
		const [first, ...rest] = relations.sort(compareRelations);
		return first ? [{ ...party, relations: [first, ...rest] }] : [];
	});
	return neighbours.sort(
		(a, b) =>
			KINDS.indexOf(a.relations[0].kind) - KINDS.indexOf(b.relations[0].kind) ||
			b.relations.length - a.relations.length ||
			a.name.localeCompare(b.name, 'en'),
	);
}

/** All neighbours of an entity, the closest first. Every relation has a source and a date. */
export function neighboursOf(index: CorpusIndex, entity: Entity): Neighbour[] {
	return byNeighbour([
		...measureTies(index, entity),
		...officeTies(index, entity),
		...colleagueTies(index, entity),
		...eventTies(index, entity),
		...statementTies(index, entity),
	]);
}
