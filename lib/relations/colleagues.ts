/** Who held office beside whom. */
import type { CorpusIndex } from '../corpus/corpus-index';
import type { CorpusDate, Entity, Role } from '../corpus/model';
import type { Tie } from './relation';
import { leadOf, partyOf } from './standing';

/** Where somebody had more colleagues than this in a body, the body stands for them all. */
const MOST_COLLEAGUES = 8;

interface Office {
	holder: Entity;
	role: Role;
}

/** The day from which two offices were surely held together, or null where the corpus does not say so. */
function together(a: Role, b: Role): CorpusDate | null {
	const [first, second] = [a.from ?? a.asOf, b.from ?? b.asOf];
	const later = first.to >= second.to ? first : second;
	const lasts = ({ until, asOf }: Role) => (until ? later.to < until.from : later.to <= asOf.to);
	return lasts(a) && lasts(b) ? later : null;
}

function beside({ holder, role }: Office, offices: readonly Office[]): Office[] {
	return offices.filter((other) => other.holder !== holder && together(role, other.role));
}

function isCrowded(offices: readonly Office[]): boolean {
	return offices.some(
		(office) => new Set(beside(office, offices).map(({ holder }) => holder.id)).size > MOST_COLLEAGUES,
	);
}

function colleagueTie(body: Entity, { role }: Office, other: Office): Tie[] {
	const date = together(role, other.role);
	// What began later is what says that both were there.
	const roles = date === (other.role.from ?? other.role.asOf) ? [other.role, role] : [role, other.role];
	const sources = roles.flatMap((one) => one.sources);
	const lead = leadOf(sources);
	if (!date || !lead) return [];
	const told = { date, lead, sources, alleged: false };
	return [{ other: partyOf(other.holder), relation: { kind: 'colleague', body: body.name, ...told } }];
}

/** Those who held an office of one body at the time when the entity did. */
export function colleagueTies(index: CorpusIndex, entity: Entity): Tie[] {
	const bodies = new Set(entity.roles.flatMap(({ body }) => index.entities.get(body ?? '') ?? []));
	return [...bodies].flatMap((body) => {
		const offices = index.corpus.entities.flatMap((holder) =>
			holder.roles.filter((role) => role.body === body.id).map((role) => ({ holder, role })),
		);
		if (isCrowded(offices)) return [];
		return offices
			.filter(({ holder }) => holder === entity)
			.flatMap((own) => beside(own, offices).flatMap((other) => colleagueTie(body, own, other)));
	});
}
