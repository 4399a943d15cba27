import { i18n } from '#i18n';
import type { CorpusIndex } from '../../lib/corpus/corpus-index';
import type { SourceRef } from '../../lib/corpus/model';
import { cslOf, plainCitation } from './exported';
import { saveFile } from './save-file';
import { useSaid } from './use-said';

const KINDS = ['citeText', 'citeRis', 'citeCsl'] as const;

interface Props {
	index: CorpusIndex;
	/** What is cited, for the ear: the date of an event, the label of a source. */
	of: string;
	/** The sentence that the passages are cited for. */
	sentence: string;
	sources: readonly SourceRef[];
	/** What a file is called, without its ending. */
	file: string;
}

async function cite(
	kind: (typeof KINDS)[number],
	{ index, sentence, sources, file }: Props,
): Promise<string> {
	if (kind === 'citeText') {
		await navigator.clipboard.writeText(plainCitation(index, sentence, sources));
		return i18n.t('panel.copied');
	}
	const items = cslOf(index, sources);
	const ris = kind === 'citeRis';
	const text = ris ? (await import('../../lib/export/ris')).toRis(items) : JSON.stringify(items, null, '\t');
	const type = ris ? 'application/x-research-info-systems' : 'application/vnd.citationstyles.csl+json';
	const name = `${file}.${ris ? 'ris' : 'json'}`;
	saveFile(name, new Blob([text], { type }));
	return i18n.t('panel.saved', [name]);
}

/** Passages for a reference manager, or to be pasted. */
export function Cite(props: Props) {
	const { said, tell } = useSaid();
	return (
		<fieldset class="gloss-places" aria-label={i18n.t('panel.citeOf', [props.of])}>
			<span class="gloss-soft">{i18n.t('panel.cite')}</span>{' '}
			{KINDS.map((kind) => (
				<button key={kind} type="button" class="gloss-link" onClick={() => tell(cite(kind, props))}>
					{i18n.t(`panel.${kind}`)}
				</button>
			))}
			<span class="gloss-soft" role="status">
				{said}
			</span>
		</fieldset>
	);
}
