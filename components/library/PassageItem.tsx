import { i18n } from '#i18n';
import type { CorpusIndex } from '../../lib/corpus/corpus-index';
import type { Document, Passage } from '../../lib/corpus/model';
import { CORPUS_TEXT, CorpusText } from '../corpus-text';
import { placeToHash } from './address';
import { LitText } from './LitText';
import type { LitPassage } from './lit-passages';

interface Props {
	index: CorpusIndex;
	document: Document;
	passage: Passage;
	/** The passage that the address points at. */
	target: boolean;
	/** Its names, once they are known. */
	lit?: LitPassage | undefined;
}

/** The entities that rest on a passage, those of its statements included, each once. */
function citedFor(index: CorpusIndex, passage: string): string[] {
	const { entities, statements } = index.citedBy(passage);
	return [...new Set([...entities.map(({ id }) => id), ...statements.map(({ entity }) => entity)])];
}

/** One numbered passage: our digest, the full text where the build carries it, and what rests on it. */
export function PassageItem({ index, document, passage, target, lit }: Props) {
	const href = placeToHash({ view: 'document', id: document.id, passage: passage.number });
	const { events } = index.citedBy(passage.id);
	const entities = citedFor(index, passage.id).flatMap((id) => index.entities.get(id) ?? []);
	return (
		<li
			class={target ? 'gloss-passage gloss-passage-target' : 'gloss-passage'}
			data-passage={passage.number}
			tabIndex={-1}
		>
			<a
				class="gloss-passage-number"
				href={href}
				aria-label={i18n.t('library.passageLink', [String(passage.number)])}
			>
				¶{passage.number}
			</a>
			<div>
				<p {...CORPUS_TEXT}>
					<LitText text={passage.digest} parts={lit?.digest} />
				</p>
				{passage.full && (
					<details open={target}>
						<summary>{i18n.t('library.fullText')}</summary>
						<blockquote lang={document.language} dir="auto">
							<LitText text={passage.full} parts={lit?.full} />
						</blockquote>
					</details>
				)}
				{(entities.length > 0 || events.length > 0) && (
					<p class="gloss-cited gloss-soft">
						{i18n.t('library.seenIn')}{' '}
						{[
							...entities.map(({ id, name }) => ({ href: placeToHash({ view: 'entity', id }), name })),
							...events.map(({ id, text }) => ({ href: placeToHash({ view: 'event', id }), name: text })),
						].map(({ href: to, name }, at) => (
							<span key={to}>
								{at > 0 && ' · '}
								<a href={to}>
									<CorpusText text={name} />
								</a>
							</span>
						))}
					</p>
				)}
			</div>
		</li>
	);
}
