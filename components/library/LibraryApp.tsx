import type { CorpusIndex } from '../../lib/corpus/corpus-index';
import { CorpusStatus } from '../page/CorpusStatus';
import { useCorpus } from '../page/use-corpus';
import { useSearch } from '../search/use-search';
import { Library } from './Library';

function OpenLibrary({ index }: { index: CorpusIndex }) {
	return <Library index={index} search={useSearch(index)} />;
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
