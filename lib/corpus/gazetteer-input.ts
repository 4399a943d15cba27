/** What recognition needs of a corpus. */
import type { GazetteerEntry, GazetteerInput } from '../recognition/types';
import type { Corpus, Entity } from './model';

/** The parts of a corpus that names come from. */
export type GazetteerSource = Pick<Corpus, 'entities' | 'confusers' | 'cues'>;

/** All forms of all names, each form once an entity and language, with the confusers and the cues. */
export function gazetteerInput(corpus: GazetteerSource): GazetteerInput {
	return { entries: corpus.entities.flatMap(entriesOf), confusers: corpus.confusers, cues: corpus.cues };
}

function entriesOf({ id, type, aliases, anchor, counterpart, roles }: Entity): GazetteerEntry[] {
	const entries = new Map<string, GazetteerEntry>();
	for (const { form, lang, weak } of aliases) {
		const key = JSON.stringify([form, lang]);
		if (entries.has(key)) continue;
		const person = type === 'Person';
		const entry: GazetteerEntry = { entity: id, form, lang, weak, anchor, counterpart, person };
		if (type === 'LegalInstrument') entry.instrument = true;
		if (person && roles.length > 0) entry.titles = roles.map((role) => role.title);
		entries.set(key, entry);
	}
	return [...entries.values()];
}
