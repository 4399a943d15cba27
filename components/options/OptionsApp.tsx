import { getLook, getSilenced, watchLook, watchSilenced } from '../../lib/settings';
import { useCorpus } from '../page/use-corpus';
import { useWatched } from '../page/use-watched';
import { Options } from './Options';

/** The options page, following changes that other surfaces make. */
export function OptionsApp() {
	const look = useWatched(getLook, watchLook);
	const silenced = useWatched(getSilenced, watchSilenced);
	const corpus = useCorpus();
	if (!look || !silenced) return null;
	return (
		<Options
			look={look}
			silenced={silenced}
			corpus={corpus.status === 'open' ? corpus.index.corpus : null}
			note={corpus.status === 'open' ? (corpus.note ?? null) : null}
		/>
	);
}
