import { useEffect, useState } from 'preact/hooks';
import { type CorpusIndex, indexCorpus } from '../../lib/corpus/corpus-index';
import { type ReadCorpus, readCorpus } from '../../lib/corpus/database';

export type OpenCorpus =
	| { status: 'opening' | 'failed' }
	| { status: 'open'; index: CorpusIndex; note?: ReadCorpus['note'] };

/** Opens the corpus once for a page of the extension. Never throws: what fails is a state. */
export function useCorpus(): OpenCorpus {
	const [open, setOpen] = useState<OpenCorpus>({ status: 'opening' });
	useEffect(() => {
		readCorpus().then(
			({ corpus, note }) =>
				setOpen({ status: 'open', index: indexCorpus(corpus), ...(note ? { note } : {}) }),
			(cause: unknown) => {
				console.error(cause);
				setOpen({ status: 'failed' });
			},
		);
	}, []);
	return open;
}
