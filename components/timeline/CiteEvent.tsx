import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CorpusIndex } from '../../lib/corpus/corpus-index';
import type { CorpusEvent } from '../../lib/corpus/model';
import { citeEvent, cslOf } from './exported';
import { saveFile } from './save-file';

const KINDS = ['citeText', 'citeRis', 'citeCsl'] as const;

async function cite(kind: (typeof KINDS)[number], index: CorpusIndex, event: CorpusEvent): Promise<string> {
	if (kind === 'citeText') {
		await navigator.clipboard.writeText(citeEvent(index, event));
		return i18n.t('panel.copied');
	}
	const items = cslOf(index, event);
	const name = `${event.id}.${kind === 'citeRis' ? 'ris' : 'json'}`;
	const content =
		kind === 'citeRis'
			? new Blob([(await import('../../lib/export/ris')).toRis(items)], {
					type: 'application/x-research-info-systems',
				})
			: new Blob([JSON.stringify(items, null, '\t')], { type: 'application/vnd.citationstyles.csl+json' });
	saveFile(name, content);
	return i18n.t('panel.saved', [name]);
}

/** The passages behind an event, for a reference manager or to be pasted. */
export function CiteEvent({ index, event }: { index: CorpusIndex; event: CorpusEvent }) {
	const [said, say] = useState('');
	return (
		<div class="gloss-places">
			<span class="gloss-soft">{i18n.t('panel.cite')}</span>{' '}
			{KINDS.map((kind) => (
				<button
					key={kind}
					type="button"
					class="gloss-link"
					onClick={() => {
						say('');
						cite(kind, index, event).then(say, (cause: unknown) => {
							console.error(cause);
							say(i18n.t('panel.failed'));
						});
					}}
				>
					{i18n.t(`panel.${kind}`)}
				</button>
			))}
			<span class="gloss-soft" role="status">
				{said}
			</span>
		</div>
	);
}
