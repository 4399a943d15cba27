import { i18n } from '#i18n';
import type { CorpusIndex } from '../../lib/corpus/corpus-index';
import type { CorpusEvent } from '../../lib/corpus/model';
import { CorpusText } from '../corpus-text';
import { DateText } from '../DateText';
import { DisputeNote } from '../DisputeNote';
import { type OpenPassage, SourceDetails } from '../SourceDetails';
import { eventView } from '../timeline/event-view';
import { KindGlyph } from '../timeline/KindGlyph';
import { placeToHash } from './address';

interface Props {
	index: CorpusIndex;
	event: CorpusEvent;
	openPassage: OpenPassage;
}

/** One event with its names, its sources in full and what the sources do not agree on. */
export function EventPage({ index, event, openPassage }: Props) {
	const { sources, disputes } = eventView(index, event);
	return (
		<article>
			<p class="gloss-kicker">
				<KindGlyph kind={event.kind} /> {i18n.t(`panel.kind.${event.kind}`)} {' · '}
				<DateText date={event.date} />
			</p>
			<h1 tabIndex={-1}>
				<CorpusText text={event.text} />
			</h1>
			<section>
				<h2>{i18n.t('library.eventNames')}</h2>
				<ul class="gloss-columns">
					{event.entities.map((id) => (
						<li key={id}>
							<a href={placeToHash({ view: 'entity', id })}>
								<CorpusText text={index.entities.get(id)?.name ?? id} />
							</a>
						</li>
					))}
				</ul>
			</section>
			{disputes.length > 0 && (
				<section>
					<h2>{i18n.t('library.disputes')}</h2>
					{disputes.map((dispute) => (
						<DisputeNote key={dispute.id} dispute={dispute} compared openPassage={openPassage} />
					))}
				</section>
			)}
			<section>
				<h2>{i18n.t('library.sources')}</h2>
				<p class="gloss-soft">{i18n.t('library.independent', event.independent)}</p>
				<ul class="gloss-source-list">
					{sources.map((source) => (
						<SourceDetails key={source.passage} source={source} openPassage={openPassage} />
					))}
				</ul>
			</section>
		</article>
	);
}
