/** A citation in plain text: sentences, and under each where it stands in which source. */
import { i18n } from '#i18n';
import type { CardRecord, SourceLine } from '../../lib/corpus/record';
import { webAddress } from '../SourceDetails';
import { writeDate, writeDay } from '../write-date';

/** A sentence to be cited. */
export interface Cited {
	text: string;
	sources: readonly SourceLine[];
}

/** Publisher, title, date, paragraph, address: what is not known is said so. */
function citeSource(source: SourceLine): string {
	const title = source.title ? i18n.t('card.citedTitle', [source.title]) : i18n.t('card.untitled');
	const published = source.published ? writeDate(source.published) : i18n.t('card.undated');
	return [
		source.label,
		title,
		published,
		i18n.t('card.paragraph', [String(source.number)]),
		...(source.relation ? [source.relation] : []),
		...(source.inferred ? [i18n.t('card.inferred')] : []),
		webAddress(source.url)?.href ?? i18n.t('card.noAddress'),
	].join(', ');
}

/**
 * Each sentence with its sources, the strongest first, and the day (YYYY-MM-DD) up to which all this was
 * kept: the field's "accessed".
 */
export function citeSentences(sentences: readonly Cited[], corpusAsOf: string): string {
	const blocks = sentences.map(({ text, sources }) =>
		[text, ...sources.map((source) => `  – ${citeSource(source)}`)].join('\n'),
	);
	return [...blocks, i18n.t('card.citedFrom', [writeDay(corpusAsOf)])].join('\n\n');
}

/** The name and what it is, then each sentence. */
export function citation(record: CardRecord, sentences: readonly Cited[]): string {
	const { name, description, corpusAsOf } = record;
	const what = `${name}: ${description.text} (${i18n.t('card.asOf', [writeDate(description.asOf)])})`;
	return citeSentences([{ text: what, sources: description.sources }, ...sentences], corpusAsOf);
}
