/** What recognition needs of a corpus. */
import type { GazetteerEntry, GazetteerInput } from '../recognition/types';
import type { Corpus, Entity } from './model';

/** The parts of a corpus that names come from. */
export type GazetteerSource = Pick<Corpus, 'entities' | 'confusers' | 'cues'>;

/** All forms of all names, each form once an entity and language, with the confusers and the cues. */
export function gazetteerInput(corpus: GazetteerSource): GazetteerInput {
	return { entries: corpus.entities.flatMap(entriesOf), confusers: corpus.confusers, cues: corpus.cues };
}

/** What holds of a person as far as the corpus goes: the first that is true. */
function standingOf({ measures, roles }: Entity): GazetteerEntry['standing'] {
	const under = (kind: string): boolean =>
		measures.some((one) => one.kind === kind && one.until === undefined);
	if (under('sanction')) return 'sanctioned';
	if (under('warrant')) return 'wanted';
	return roles.some(({ until }) => until === undefined) ? 'in office' : undefined;
}

function entriesOf(entity: Entity): GazetteerEntry[] {
	const { id, type, aliases, anchor, counterpart, roles } = entity;
	const standing = type === 'Person' ? standingOf(entity) : undefined;
	const entries = new Map<string, GazetteerEntry>();
	for (const { form, lang, weak } of aliases) {
		const key = JSON.stringify([form, lang]);
		if (entries.has(key)) continue;
		const person = type === 'Person';
		const entry: GazetteerEntry = { entity: id, form, lang, weak, anchor, counterpart, person };
		if (type === 'LegalInstrument') entry.instrument = true;
		if (standing !== undefined) entry.standing = standing;
		if (person && roles.length > 0) entry.titles = roles.map((role) => role.title);
		entries.set(key, entry);
	}
	return [...entries.values()];
}
