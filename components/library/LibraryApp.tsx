import type { CorpusIndex } from '../../lib/corpus/corpus-index';
import { CorpusStatus } from '../page/CorpusStatus';
import { useCorpus } from '../page/use-corpus';
import { useEarlySearch } from '../search/use-early-search';
import { Library } from './Library';

function OpenLibrary({ index }: { index: CorpusIndex }) {
	return <Library index={index} search={useEarlySearch(index.corpus)} />;
}

/** The library page, from the opening of the corpus on. */
export function LibraryApp() {
	const corpus = useCorpus();
	return corpus.status === 'open' ? (
		<OpenLibrary index={corpus.index} />
	) : (
		<CorpusStatus status={corpus.status} />
	);
}
