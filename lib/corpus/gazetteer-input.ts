/** What recognition needs of a corpus. */
import type { GazetteerEntry, GazetteerInput } from '../recognition/types';
import type { Corpus, Entity } from './model';

/** All forms of all names, each form once an entity and language, with the confusers and the cues. */
export function gazetteerInput(corpus: Corpus): GazetteerInput {
	return { entries: corpus.entities.flatMap(entriesOf), confusers: corpus.confusers, cues: corpus.cues };
}

function entriesOf({ id, type, aliases, anchor, counterpart }: Entity): GazetteerEntry[] {
	const entries = new Map<string, GazetteerEntry>();
	for (const { form, lang, weak } of aliases) {
		const key = JSON.stringify([form, lang]);
		const person = type === 'Person';
		if (!entries.has(key)) entries.set(key, { entity: id, form, lang, weak, anchor, counterpart, person });
	}
	return [...entries.values()];
}
