import { useEffect, useState } from 'preact/hooks';
import { readCorpus } from '../../lib/corpus/database';
import type { Corpus } from '../../lib/corpus/model';
import { loadPackedNames, loadPackedTexts } from '../../lib/search/packaged';
import { corpusOfNames } from '../../lib/search/packed';
import { buildSearch, type Search } from '../../lib/search/search';
import { type CorpusSearch, makeSearch } from './use-search';

export interface EarlySearch {
	status: 'opening' | 'names' | 'open' | 'failed';
	search: CorpusSearch | null;
	/** The day of the corpus, YYYY-MM-DD, once it is open. */
	asOf: string | null;
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
 * are read, all else when the corpus is open. Leaves the marks `gloss:names` and `gloss:ready` in the
 * page's performance timeline.
 */
export function useEarlySearch(): EarlySearch {
	const [state, setState] = useState<EarlySearch>({ status: 'opening', search: null, asOf: null });
	useEffect(() => {
		let stopped = false;
		let stopPreparing = () => {};
		const names = loadPackedNames().catch(() => null);
		const texts = loadPackedTexts().catch(() => null);
		const corpus = names.then(() => readCorpus());
		void names.then((packed) => {
			if (!packed || stopped) return;
			const early = corpusOfNames(packed);
			const search = makeSearch({ corpus: early }, buildSearch(early, { names: packed }));
			setState((now) => (now.status === 'opening' ? { ...now, status: 'names', search } : now));
			performance.mark('gloss:names');
		});
		const open = async (whole: Corpus) => {
			const [packedNames, packedTexts] = await Promise.all([names, texts]);
			if (stopped) return;
			const search = buildSearch(whole, {
				...(packedNames ? { names: packedNames } : {}),
				...(packedTexts ? { texts: packedTexts } : {}),
			});
			setState({ status: 'open', search: makeSearch({ corpus: whole }, search), asOf: whole.asOf });
			stopPreparing = prepareInTurns(search, () => performance.mark('gloss:ready'));
		};
		corpus
			.then(({ corpus: whole }) => open(whole))
			.catch((cause: unknown) => {
				console.error(cause);
				if (!stopped) setState({ status: 'failed', search: null, asOf: null });
			});
		return () => {
			stopped = true;
			stopPreparing();
		};
	}, []);
	return state;
}
