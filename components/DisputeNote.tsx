import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CardDispute } from '../lib/corpus/record';
import { CORPUS_TEXT, CorpusText } from './corpus-text';
import type { OpenPassage } from './SourceDetails';
import { SourceLine } from './SourceLine';

interface Props {
	dispute: CardDispute;
	/** Whether the versions stand open from the start. */
	compared?: boolean;
	openPassage?: OpenPassage;
}

/** A disagreement shown as one: what is agreed, and on demand each version with its own sources. */
export function DisputeNote({ dispute, compared = false, openPassage }: Props) {
	const [open, setOpen] = useState(compared);
	const versions = useId();
	return (
		<div class="gloss-dispute">
			<p>
				<strong>{i18n.t('card.dispute')}</strong> <CorpusText text={dispute.question} />
			</p>
			<p class="gloss-soft" {...CORPUS_TEXT}>
				{dispute.agreed}
			</p>
			<button
				type="button"
				class="gloss-link"
				aria-expanded={open}
				aria-controls={versions}
				onClick={() => setOpen(!open)}
			>
				{i18n.t(open ? 'card.hideVersions' : 'card.compare', dispute.versions.length)}
			</button>
			<ul id={versions} class="gloss-versions" hidden={!open}>
				{open &&
					dispute.versions.map((version) => (
						<li key={version.text}>
							<p {...CORPUS_TEXT}>{version.text}</p>
							<SourceLine
								sources={version.sources}
								independent={version.independent}
								{...(openPassage ? { openPassage } : {})}
							/>
						</li>
					))}
			</ul>
		</div>
	);
}
