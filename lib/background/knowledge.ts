/** The corpus as the worker uses it: read once, on the first question. */
import { cardRecord } from '../corpus/card-record';
import { indexCorpus } from '../corpus/corpus-index';
import { readCorpus } from '../corpus/database';
import { gazetteerInput } from '../corpus/gazetteer-input';
import { buildGazetteer } from '../recognition/gazetteer';
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

let loading: Promise<Knowledge> | null = null;

/** Gazetteer and records, kept while the worker lives. A failure is not kept: the next call tries again. */
export function knowledge(): Promise<Knowledge> {
	loading ??= load().catch((error: unknown) => {
		loading = null;
		throw error;
	});
	return loading;
}
