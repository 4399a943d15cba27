import type { CorpusIndex } from '../../lib/corpus/corpus-index';
import type { LightDocument } from './lit-passages';

const lighters = new WeakMap<CorpusIndex, Promise<LightDocument>>();

/**
 * What lights the documents of a corpus, with its code read when it is first wanted; made once, since
 * its gazetteer costs more than any document.
 */
export function lighterOf(index: CorpusIndex): Promise<LightDocument> {
	const known = lighters.get(index);
	if (known) return known;
	const made = import('./lit-passages').then(({ documentLighter }) => documentLighter(index));
	lighters.set(index, made);
	return made;
}
