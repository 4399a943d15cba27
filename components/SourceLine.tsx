import { type ComponentChildren, Fragment } from 'preact';
import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CorpusDate } from '../lib/corpus/model';
import type { SourceLine as Source } from '../lib/corpus/record';
import { Caret } from './Caret';
import { DateText } from './DateText';
import { type OpenPassage, SourceDetails } from './SourceDetails';
import { writeDate } from './write-date';

/** The space before the dot does not break, so that no line begins with a dot. */
const SEPARATOR = '\u00A0· ';

interface Props {
	/** Strongest first; the first one leads the line. */
	sources: Source[];
	/** How many stand on their own; left out where that was not counted. */
	independent?: number;
	/** The day the sentence was true, said when the source's own date does not say it already. */
	asOf?: CorpusDate;
	openPassage?: OpenPassage;
}

/**
 * How many sources carry a sentence, in words: "3 sources", "one source", "one source, a rewrite".
 * `lead` is the source that leads the line.
 */
export function countSources(independent: number, lead: Source): string {
	if (independent > 1) return i18n.t('card.sources', independent);
	const relation = lead.relation ?? (lead.tier === 'rewrite' ? i18n.t('card.rewrite') : undefined);
	return relation ? i18n.t('card.oneDerived', [relation]) : i18n.t('card.sources', 1);
}

/** One quiet line under a sentence; pressed, it shows everything known of each source. */
export function SourceLine({ sources, independent, asOf, openPassage }: Props) {
	const [open, setOpen] = useState(false);
	const details = useId();
	const [lead] = sources;
	if (!lead) return null;
	const said = lead.published ? writeDate(lead.published) : null;
	const pieces: ComponentChildren[] = [
		<bdi key="label" class="gloss-source-label">
			{lead.label}
		</bdi>,
		lead.published ? <DateText key="published" date={lead.published} /> : i18n.t('card.undated'),
		<Fragment key="paragraph">
			<span aria-hidden="true">¶{lead.number}</span>
			<span class="gloss-only-heard">{i18n.t('card.paragraph', [String(lead.number)])}</span>
		</Fragment>,
	];
	if (independent !== undefined) pieces.push(countSources(independent, lead));
	if (asOf && writeDate(asOf) !== said) pieces.push(i18n.t('card.asOf', [writeDate(asOf)]));
	const last = pieces.pop();
	return (
		<div class="gloss-source">
			<button
				type="button"
				class="gloss-source-line"
				aria-expanded={open}
				aria-controls={details}
				onClick={() => setOpen(!open)}
			>
				{pieces.map((piece, place) => (
					<>
						<bdi class={place > 0 ? 'gloss-unbroken' : ''}>{piece}</bdi>
						{SEPARATOR}
					</>
				))}
				<span class="gloss-unbroken">
					<bdi>{last}</bdi>
					<Caret />
				</span>
			</button>
			<ul id={details} class="gloss-source-list" hidden={!open}>
				{open &&
					sources.map((source) => (
						<SourceDetails key={source.passage} source={source} {...(openPassage ? { openPassage } : {})} />
					))}
			</ul>
		</div>
	);
}
