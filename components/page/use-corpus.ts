import { useEffect, useState } from 'preact/hooks';
import { type CorpusIndex, indexCorpus } from '../../lib/corpus/corpus-index';
import { type ReadCorpus, readCorpus } from '../../lib/corpus/database';

export type OpenCorpus =
	| { status: 'opening' | 'failed' }
	| { status: 'open'; index: CorpusIndex; note?: ReadCorpus['note'] };

/** Opens the corpus once for a page of the extension. Never throws: what fails is a state. */
export function useCorpus(): OpenCorpus {
	const [open, setOpen] = useState<OpenCorpus>({ status: 'opening' });
	// Begun while the page is first drawn: an effect would wait until that is painted.
	const [reading] = useState(read);
	useEffect(() => void reading.then(setOpen), [reading]);
	return open;
}

async function read(): Promise<OpenCorpus> {
	try {
		const { corpus, note } = await readCorpus();
		return { status: 'open', index: indexCorpus(corpus), ...(note ? { note } : {}) };
	} catch (cause) {
		console.error(cause);
		return { status: 'failed' };
	}
}
