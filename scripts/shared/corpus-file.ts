/** The compiled corpus, as the checks beside the project need it. */
import { join } from 'node:path';
import type { Corpus } from '../../lib/corpus/model.ts';
import { ROOT } from '../build/build.ts';
import { compileFolder } from '../corpus/compile-folder.ts';

/**
 * Compiles the project's data; with the founding texts when their folder is given.
 * @throws Error where the data are invalid.
 */
export function compiledCorpus(texts?: string): Corpus {
	const { corpus, problems } = compileFolder(join(ROOT, 'data'), texts);
	if (!corpus)
		throw new Error(problems.map(({ file, line, message }) => `${file}:${line} ${message}`).join('\n'));
	return corpus;
}

/** Ids of the entities that are linked only in a block about the Court. */
export function counterparts(): ReadonlySet<string> {
	return new Set(compiledCorpus().entities.flatMap(({ id, counterpart }) => (counterpart ? [id] : [])));
}

/** Every sentence of the corpus that is in our own words, with a name to find it by. */
export function ownSentences(corpus: Corpus): { id: string; text: string }[] {
	return [
		...corpus.passages.map(({ id, digest }) => ({ id, text: digest })),
		...corpus.statements.map(({ id, text }) => ({ id, text })),
		...corpus.events.map(({ id, text }) => ({ id, text })),
		...corpus.entities.map(({ id, description }) => ({ id, text: description.text })),
		...corpus.disputes.flatMap(({ id, agreed, versions }) => [
			{ id, text: agreed },
			...versions.map(({ text }) => ({ id, text })),
		]),
	];
}
