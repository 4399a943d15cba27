/** Right and quick: recognition on sets with gold mentions, and what it costs. */
import { gazetteerInput } from '../../../lib/corpus/gazetteer-input.ts';
import { compiledCorpus } from '../../shared/corpus-file.ts';
import type { Row } from '../report.ts';
import { quality } from './quality.ts';
import { speed } from './speed.ts';

/** Both, with the corpus as it stands. */
export function recognition(): Row[] {
	const input = gazetteerInput(compiledCorpus());
	// Timed first: texts cut out of files are strings of other kinds than messages bring, and slow engines down.
	const times = speed(input);
	return [...quality(input), ...times];
}
