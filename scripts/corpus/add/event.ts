/** A new event, asked for field by field and added to its year. */
import { stringify } from 'yaml';
import type { SourceFile } from '../../../lib/corpus/compile/authored';
import { toCorpusDate } from '../../../lib/corpus/compile/corpus-date';
import { EVENT_KINDS } from '../../../lib/corpus/model';
import type { Asker } from './ask';
import type { NewFile } from './new-file';
import { askDate, askEntities, askId, askSources, type Known, required, slugOf } from './questions';

const WORDS_IN_ID = 5;

/** Asks for an event and writes it at the end of its year's file, whose other lines stay as they are. */
export async function askEvent(ask: Asker, known: Known, files: readonly SourceFile[]): Promise<NewFile> {
	const date = await askDate(ask, 'Date (EDTF, as exact as the source and no more):');
	const kind = await ask.choose('Kind:', EVENT_KINDS);
	const text = await ask.text('What happened, one sentence in the present tense:', { check: required });
	const words = text.split(/\s+/).slice(0, WORDS_IN_ID).join(' ');
	const id = await askId(ask, known.events, slugOf(`${words} ${date.split('/')[0]}`));
	const entities = await askEntities(ask, 'Entities in it (commas between):', known, false);
	const passages = await askSources(ask, known);
	const sources: unknown[] = [];
	for (const passage of passages) {
		const wording = await ask.text(`How ${passage} itself puts the date (empty: as above):`);
		sources.push(wording ? { passage, wording } : passage);
	}
	const path = `events/${toCorpusDate(date).from.slice(0, 4)}.yaml`;
	const before = files.find((file) => file.path === path)?.text.trimEnd();
	const added = stringify([{ id, date, kind, text, entities, sources }], { lineWidth: 110 });
	return { path, text: before ? `${before}\n\n${added}` : added, replaces: before !== undefined };
}
