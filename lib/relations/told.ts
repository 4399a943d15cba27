/** Relations that events and sentences tell of: two who are in one event, one whom a sentence about another concerns. */
import type { CorpusIndex } from '../corpus/corpus-index';
import type { Entity, Statement } from '../corpus/model';
import { isOverAllegations } from './allegation';
import type { Tie } from './relation';
import { leadOf, partyOf } from './standing';

/** Those who are in events with an entity. */
export function eventTies(index: CorpusIndex, entity: Entity): Tie[] {
	return index.eventsOf(entity.id).flatMap((event) => {
		const { id, kind: what, text, date, sources } = event;
		if (sources.length === 0) return [];
		return event.entities.flatMap((other): Tie[] => {
			const one = other === entity.id ? undefined : index.entities.get(other);
			if (!one) return [];
			const alleged = isOverAllegations(event, entity, one);
			const told = { date, lead: { event: id }, sources, alleged };
			return [{ other: partyOf(one), relation: { kind: 'event', what, text, ...told } }];
		});
	});
}

function statementTie(entity: Entity, other: Entity | undefined, from: Statement, outward: boolean): Tie[] {
	const { text, asOf: date, sources, salience } = from;
	const lead = leadOf(sources);
	if (!other || !lead || other.id === entity.id) return [];
	const told = { date, lead, sources, alleged: isOverAllegations({ text }, entity, other) };
	return [{ other: partyOf(other), relation: { kind: 'statement', outward, text, salience, ...told } }];
}

/** Those whom sentences about an entity concern, and those whose sentences concern it. */
export function statementTies(index: CorpusIndex, entity: Entity): Tie[] {
	return [
		...index
			.statementsOf(entity.id)
			.flatMap((own) => own.about.flatMap((id) => statementTie(entity, index.entities.get(id), own, true))),
		...index
			.statementsAbout(entity.id)
			.flatMap((one) => statementTie(entity, index.entities.get(one.entity), one, false)),
	];
}
