import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { Document } from '../../lib/corpus/model';
import { CORPUS_TEXT } from '../corpus-text';
import { DateText } from '../DateText';
import { webAddress } from '../SourceDetails';
import { languageName } from './aliases';

/** An address as a link where it may be followed, as text where it may not. */
function Address({ url }: { url: string }) {
	const address = webAddress(url);
	if (!address) return <>{url}</>;
	return (
		<a class="gloss-address" href={address.href} target="_blank" rel="noopener noreferrer">
			<bdi>{url}</bdi>
		</a>
	);
}

/** What is known of a document, and plainly what is not. */
export function DocumentFacts({ document }: { document: Document }) {
	const { derivedFrom } = document;
	const fact = (field: string, label: string, value: ComponentChildren) => (
		<>
			<dt>{label}</dt>
			<dd>
				{value ?? <span class="gloss-soft">{i18n.t('library.notKnown')}</span>}
				{value !== undefined && document.inferred.includes(field) && (
					<span class="gloss-tag">{i18n.t('library.inferred')}</span>
				)}
			</dd>
		</>
	);
	return (
		<dl class="gloss-facts">
			{fact('publisher', i18n.t('library.publisher'), document.publisher)}
			{fact('author', i18n.t('library.author'), document.author)}
			{fact(
				'published',
				i18n.t('library.published'),
				document.published && <DateText date={document.published} />,
			)}
			{fact('tier', i18n.t('library.tier'), i18n.t(`library.tiers.${document.tier}`))}
			{derivedFrom && (
				<>
					<dt>{i18n.t('library.derived')}</dt>
					<dd>
						{i18n.t(`library.relation.${derivedFrom.relation}`, [derivedFrom.publisher])}
						{derivedFrom.title && `, “${derivedFrom.title}”`}
						{derivedFrom.inferred && <span class="gloss-tag">{i18n.t('library.inferred')}</span>}
						{derivedFrom.url && <Address url={derivedFrom.url} />}
					</dd>
				</>
			)}
			{fact('language', i18n.t('library.language'), languageName(document.language))}
			{fact('url', i18n.t('library.address'), document.url && <Address url={document.url} />)}
			{document.note && (
				<>
					<dt>{i18n.t('library.note')}</dt>
					<dd {...CORPUS_TEXT}>{document.note}</dd>
				</>
			)}
		</dl>
	);
}
