/** Relations that the corpus holds as such: who did what to whom, and who holds which office where. */
import type { CorpusIndex } from '../corpus/corpus-index';
import type { CorpusDate, CorpusEvent, Entity, EventKind, Measure, MeasureKind, Role } from '../corpus/model';
import { isAllegation } from './allegation';
import type { Lead, Party, Tie } from './relation';

/** The kind of event by which a measure comes about, where there is one. */
const EVENT_OF: Partial<Record<MeasureKind, EventKind>> = {
	sanction: 'sanction',
	warrant: 'warrant',
	conviction: 'judgment',
	inquiry: 'inquiry',
};

/** An entity as one end of a relation. */
export function partyOf({ id, name }: Entity): Party {
	return { key: id, name, entity: id };
}

function actorOf(index: CorpusIndex, by: string): Party {
	const entity = index.corpus.entities.find(({ name }) => name === by);
	return entity ? partyOf(entity) : { key: `named ${by}`, name: by };
}

function meet(a: CorpusDate, b: CorpusDate): boolean {
	return a.from <= b.to && b.from <= a.to;
}

function leadOfMeasure(index: CorpusIndex, { id }: Entity, { kind, from, sources }: Measure): Lead | null {
	const event: CorpusEvent | undefined =
		from && index.eventsOf(id).find(({ kind: what, date }) => what === EVENT_OF[kind] && meet(date, from));
	return event ? { event: event.id } : leadOf(sources);
}

/** Where a relation that is no event is read: its first source; null where it has none. */
export function leadOf([first]: Role['sources']): Lead | null {
	return first ? { passage: first.passage } : null;
}

/** The measures on an entity, each with the one who took it. */
function measuresOn(
	index: CorpusIndex,
	entity: Entity,
	as: (actor: Party) => Party,
	outward: boolean,
): Tie[] {
	return entity.measures.flatMap((measure) => {
		const { label, by, from, until, note, asOf, sources } = measure;
		const lead = leadOfMeasure(index, entity, measure);
		if (!lead) return [];
		return {
			other: as(actorOf(index, by)),
			relation: {
				kind: 'measure',
				measure: measure.kind,
				outward,
				label,
				by,
				...(from ? { from } : {}),
				...(until ? { until } : {}),
				...(note ? { note } : {}),
				date: from ?? asOf,
				lead,
				sources,
				alleged: isAllegation(entity, measure),
			},
		};
	});
}

/** Measures on an entity and measures that it took, each from its side. */
export function measureTies(index: CorpusIndex, entity: Entity): Tie[] {
	const taken = index.corpus.entities
		.filter(({ id, measures }) => id !== entity.id && measures.some(({ by }) => by === entity.name))
		.flatMap((one) => {
			const own = { ...one, measures: one.measures.filter(({ by }) => by === entity.name) };
			return measuresOn(index, own, () => partyOf(one), true);
		});
	return [...measuresOn(index, entity, (actor) => actor, false), ...taken];
}

function officeTie(other: Entity, { title, from, until, asOf, sources }: Role, outward: boolean): Tie[] {
	const lead = leadOf(sources);
	if (!lead) return [];
	const term = { ...(from ? { from } : {}), ...(until ? { until } : {}) };
	const told = { date: from ?? asOf, lead, sources, alleged: false };
	return [{ other: partyOf(other), relation: { kind: 'office', outward, title, ...term, ...told } }];
}

/** Bodies in which an entity holds or held an office, and those who hold or held one in it. */
export function officeTies(index: CorpusIndex, entity: Entity): Tie[] {
	const held = entity.roles.flatMap((role) => {
		const body = index.entities.get(role.body ?? '');
		return body && body.id !== entity.id ? officeTie(body, role, true) : [];
	});
	const given = index.corpus.entities
		.filter(({ id }) => id !== entity.id)
		.flatMap((one) =>
			one.roles.filter(({ body }) => body === entity.id).flatMap((role) => officeTie(one, role, false)),
		);
	return [...held, ...given];
}
