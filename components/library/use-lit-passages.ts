import { useEffect, useState } from 'preact/hooks';
import type { CorpusIndex } from '../../lib/corpus/corpus-index';
import type { Document } from '../../lib/corpus/model';
import { whenIdle } from '../../lib/page/slices';
import type { LightDocument, LitPassage } from './lit-passages';

/** How long names wait for the page to be idle, in ms. */
const PATIENCE = 400;

/** What lights the documents of a corpus; made once, since its gazetteer costs more than any document. */
const lighters = new WeakMap<CorpusIndex, Promise<LightDocument>>();

function lighterOf(index: CorpusIndex): Promise<LightDocument> {
	const known = lighters.get(index);
	if (known) return known;
	const made = import('./lit-passages').then(({ documentLighter }) => documentLighter(index));
	lighters.set(index, made);
	return made;
}

const NONE: ReadonlyMap<string, LitPassage> = new Map();

/**
 * The passages of a document with their names, by id; empty until the page was idle, so that opening a
 * document waits for no recognition.
 */
export function useLitPassages(index: CorpusIndex, document: Document): ReadonlyMap<string, LitPassage> {
	const [lit, setLit] = useState(NONE);
	useEffect(() => {
		let left = false;
		const light = async () => {
			const lighter = await lighterOf(index);
			if (!left) setLit(lighter(document));
		};
		whenIdle(() => {
			if (!left) light().catch((cause: unknown) => console.error(cause));
		}, PATIENCE);
		return () => {
			left = true;
		};
	}, [index, document]);
	return lit;
}
