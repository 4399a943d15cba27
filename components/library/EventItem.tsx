import { i18n } from '#i18n';
import { sourceLines } from '../../lib/corpus/card-record';
import type { CorpusIndex } from '../../lib/corpus/corpus-index';
import type { CorpusEvent } from '../../lib/corpus/model';
import { CORPUS_TEXT } from '../corpus-text';
import { DateText } from '../DateText';
import type { OpenPassage } from '../SourceDetails';
import { SourceLine } from '../SourceLine';
import { linkNames } from '../timeline/event-view';
import { KindGlyph } from '../timeline/KindGlyph';
import { LinkedText } from '../timeline/LinkedText';
import { placeToHash } from './address';

interface Props {
	index: CorpusIndex;
	event: CorpusEvent;
	openPassage: OpenPassage;
	/** The entity whose page this is: its name needs no link. */
	self?: string;
}

/** One event in a list of the library; its date leads to its own page. */
export function EventItem({ index, event, openPassage, self }: Props) {
	const others = event.entities.filter((id) => id !== self);
	return (
		<li class="gloss-library-event">
			<a class="gloss-event-date" href={placeToHash({ view: 'event', id: event.id })}>
				<DateText date={event.date} />
			</a>
			<span class="gloss-rail">
				<KindGlyph kind={event.kind} />
				<span class="gloss-only-heard">{i18n.t(`panel.kind.${event.kind}`)}:</span>
			</span>
			<div>
				<p {...CORPUS_TEXT}>
					<LinkedText
						parts={linkNames(index, event.text, others)}
						href={(id) => placeToHash({ view: 'entity', id })}
					/>
				</p>
				<SourceLine
					sources={sourceLines(index, event.sources)}
					independent={event.independent}
					openPassage={openPassage}
				/>
			</div>
		</li>
	);
}
