/** The search: what it finds, how fast it stands and answers, and how soon the popup can be asked. */
import { compiledCorpus } from '../../shared/corpus-file.ts';
import type { Row } from '../report.ts';
import { answers } from './answers.ts';
import { popup } from './popup.ts';
import { speed } from './speed.ts';

export async function* search(): AsyncGenerator<Row> {
	const corpus = compiledCorpus();
	yield* answers(corpus);
	yield* await popup();
	yield* speed(corpus);
}
