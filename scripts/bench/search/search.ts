/** The search: what it finds, how fast it stands and answers, and how soon the popup can be asked. */
import { compiledCorpus } from '../../shared/corpus-file.ts';
import type { Row } from '../report.ts';
import { answers } from './answers.ts';
import { popup } from './popup.ts';
import { speed } from './speed.ts';

export async function search(): Promise<Row[]> {
	const corpus = compiledCorpus();
	return [...answers(corpus), ...(await popup()), ...speed(corpus)];
}
