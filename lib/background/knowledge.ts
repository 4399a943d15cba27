/** The corpus as the worker uses it: read once, on the first question. */
import { cardRecord } from '../corpus/card-record';
import { indexCorpus } from '../corpus/corpus-index';
import { readCorpus } from '../corpus/database';
import { gazetteerInput } from '../corpus/gazetteer-input';
import { buildGazetteer } from '../recognition/gazetteer';
import { loadOnce } from './load-once';
import type { Knowledge } from './page-sessions';

async function load(): Promise<Knowledge> {
	const { corpus } = await readCorpus();
	const index = indexCorpus(corpus);
	return {
		gazetteer: buildGazetteer(gazetteerInput(corpus)),
		nameOf: (entity) => index.entities.get(entity)?.name ?? null,
		recordOf: (entity) => cardRecord(index, entity),
	};
}

/** Gazetteer and records, kept while the worker lives. */
export const knowledge = loadOnce(load);
