import { useLayoutEffect, useState } from 'preact/hooks';
import { readCorpus } from '../../lib/corpus/database';
import type { Corpus } from '../../lib/corpus/model';
import { loadPackedNames, loadPackedTexts } from '../../lib/search/packaged';
import type { PackedNames, PackedTexts } from '../../lib/search/packed';
import { buildSearch, type Search, searchNames } from '../../lib/search/search';
import { type CorpusSearch, linesOf } from './corpus-search';

export interface EarlySearch {
	status: 'opening' | 'names' | 'open' | 'failed';
	search: CorpusSearch | null;
	/** The day of the corpus, YYYY-MM-DD, once it is open. */
	asOf: string | null;
}

/** What is being read; null where the package has none, so that the indexes are made here. */
interface Reading {
	names: Promise<PackedNames | null>;
	texts: Promise<PackedTexts | null>;
	corpus: Promise<Corpus>;
}

let reading: Reading | null = null;

/**
 * Begins to read what a search needs, once a page: names first. To be called before anything is drawn,
 * since drawing is what names would wait for. `opened` is the corpus where the page has read it already.
 */
export function startReading(opened?: Corpus): Reading {
	if (reading) return reading;
	const names = loadPackedNames().catch(() => null);
	const texts = loadPackedTexts().catch(() => null);
	const corpus = opened ? Promise.resolve(opened) : readCorpus().then((read) => read.corpus);
	reading = { names, texts, corpus };
	return reading;
}

/** Makes the rest of a search bit by bit, so that no key waits for all of it. */
function prepareInTurns(search: Search, onDone: () => void): () => void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const turn = () => {
		if (search.prepare()) timer = setTimeout(turn);
		else onDone();
	};
	timer = setTimeout(turn);
	return () => clearTimeout(timer);
}

/**
 * The search for a surface that is opened to search at once: names from the package as soon as they
 * are read, all else when the corpus is open, which is at once where it is given. Leaves the marks
 * `gloss:names` and `gloss:ready` in the page's performance timeline.
 */
export function useEarlySearch(opened?: Corpus): EarlySearch {
	const [state, setState] = useState<EarlySearch>({ status: 'opening', search: null, asOf: null });
	useLayoutEffect(() => {
		const { names, texts, corpus } = startReading(opened);
		let stopped = false;
		let stopPreparing = () => {};
		const openNames = async () => {
			const packed = await names;
			if (!packed || stopped) return;
			const search = linesOf({ entities: packed.entities, documents: [] }, searchNames(packed));
			setState((now) => (now.status === 'opening' ? { ...now, status: 'names', search } : now));
			performance.mark('gloss:names');
		};
		const openAll = async () => {
			const [whole, packedNames, packedTexts] = await Promise.all([corpus, names, texts]);
			if (stopped) return;
			const search = buildSearch(whole, { names: packedNames, texts: packedTexts });
			setState({ status: 'open', search: linesOf(whole, search.find), asOf: whole.asOf });
			stopPreparing = prepareInTurns(search, () => performance.mark('gloss:ready'));
		};
		void openNames();
		openAll().catch((cause: unknown) => {
			console.error(cause);
			if (!stopped) setState({ status: 'failed', search: null, asOf: null });
		});
		return () => {
			stopped = true;
			stopPreparing();
		};
	}, [opened]);
	return state;
}
