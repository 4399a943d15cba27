import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CorpusIndex } from '../../lib/corpus/corpus-index';
import type { Document } from '../../lib/corpus/model';
import { DocumentFacts } from './DocumentFacts';
import { PassageItem } from './PassageItem';
import { useLitPassages } from './use-lit-passages';

interface Props {
	index: CorpusIndex;
	document: Document;
	/** The number of the passage to lead to. */
	passage: number | null;
}

/** A source text: what is known of it, and its passages by number, with their names lit. */
export function DocumentView({ index, document, passage }: Props) {
	const list = useRef<HTMLOListElement>(null);
	const lit = useLitPassages(index, document);
	useEffect(() => {
		if (passage === null) return;
		const target = list.current?.querySelector<HTMLElement>(`[data-passage="${passage}"]`);
		target?.scrollIntoView({ block: 'center' });
		target?.focus({ preventScroll: true });
	}, [passage]);
	return (
		<article>
			<p class="gloss-kicker">{document.label}</p>
			<h1 tabIndex={-1} class={document.title ? undefined : 'gloss-unknown'}>
				{document.title ? (
					<bdi lang={document.language}>{document.title}</bdi>
				) : (
					i18n.t('library.titleUnknown')
				)}
				{document.inferred.includes('title') && <span class="gloss-tag">{i18n.t('library.inferred')}</span>}
			</h1>
			<DocumentFacts document={document} />
			<h2>{i18n.t('library.passages')}</h2>
			<p class="gloss-soft">{i18n.t(index.corpus.withTexts ? 'library.fullNote' : 'library.digestNote')}</p>
			<ol class="gloss-passages" ref={list}>
				{index.passagesOf(document.id).map((each) => (
					<PassageItem
						key={each.id}
						index={index}
						document={document}
						passage={each}
						target={each.number === passage}
						lit={lit.get(each.id)}
					/>
				))}
			</ol>
		</article>
	);
}
