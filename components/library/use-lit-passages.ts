import { useEffect, useState } from 'preact/hooks';
import type { CorpusIndex } from '../../lib/corpus/corpus-index';
import type { Document } from '../../lib/corpus/model';
import { whenIdle } from '../../lib/page/slices';
import { lighterOf } from './lighter';
import type { LitPassage } from './lit-passages';

/** How long names wait for the page to be idle, in ms. */
const PATIENCE = 400;

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
