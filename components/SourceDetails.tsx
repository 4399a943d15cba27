import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { SourceLine as Source } from '../lib/corpus/record';
import { CorpusText } from './corpus-text';
import { DateText } from './DateText';

export type OpenPassage = (document: string, passage: number) => void;

/** The address when it is one that may be followed (http or https), else null. */
export function webAddress(url: string | undefined): URL | null {
	if (!url || !URL.canParse(url)) return null;
	const address = new URL(url);
	return address.protocol === 'https:' || address.protocol === 'http:' ? address : null;
}

interface Props {
	source: Source;
	openPassage?: OpenPassage;
	/** What can be done with it beside that. */
	children?: ComponentChildren;
}

/** All that is known of one source: title, publisher, date, passage, wording, address. */
export function SourceDetails({ source, openPassage, children }: Props) {
	const address = webAddress(source.url);
	return (
		<li class="gloss-source-details">
			<p>
				<cite dir="auto">{source.title ?? i18n.t('card.untitled')}</cite>
			</p>
			<p class="gloss-soft">
				<bdi>{source.label}</bdi>
				{' · '}
				{source.published ? <DateText date={source.published} /> : i18n.t('card.undated')}
				{source.inferred && ` · ${i18n.t('card.inferred')}`}
				{source.relation && ` · ${source.relation}`}
			</p>
			<p>
				<span class="gloss-soft">{i18n.t('card.inOurWords', [String(source.number)])}</span>{' '}
				<CorpusText text={source.digest} />
			</p>
			{source.wording && <p>{i18n.t('card.wording', [source.wording])}</p>}
			<p class="gloss-soft">
				{address ? (
					<a href={address.href} target="_blank" rel="noopener noreferrer" dir="ltr">
						{address.host}
						{address.pathname.length > 1 ? address.pathname : ''}
					</a>
				) : (
					(source.url ?? i18n.t('card.noAddress'))
				)}
			</p>
			{openPassage && (
				<button type="button" class="gloss-link" onClick={() => openPassage(source.document, source.number)}>
					{i18n.t('card.openPassage')}
				</button>
			)}
			{children}
		</li>
	);
}
