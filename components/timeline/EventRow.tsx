import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CorpusIndex } from '../../lib/corpus/corpus-index';
import type { CorpusEvent } from '../../lib/corpus/model';
import { Caret } from '../Caret';
import { CorpusText } from '../corpus-text';
import { DateText } from '../DateText';
import { DisputeNote } from '../DisputeNote';
import type { Place } from '../library/address';
import type { PageName } from '../page/page-names';
import { type OpenPassage, SourceDetails } from '../SourceDetails';
import { countSources } from '../SourceLine';
import { writeDate } from '../write-date';
import { Cite } from './Cite';
import { EventPlaces } from './EventPlaces';
import type { EventView } from './event-view';
import { KindGlyph } from './KindGlyph';
import { LinkedText } from './LinkedText';
import type { Reveal } from './use-reveal';

export interface EventRowProps {
	index: CorpusIndex;
	view: EventView;
	/** Whether the list's one tab stop is on this row. */
	current: boolean;
	/** Whether its sources are shown. */
	open: boolean;
	/** Whether the reader is on one of its names in the page. */
	pointed: boolean;
	/** Its names that stand in the page beside the panel. */
	inPage: readonly PageName[];
	/** How to show them there; null where there is no page. */
	reveal: Reveal | null;
	/** Told the event's id. */
	onCurrent(id: string): void;
	onToggle(event: CorpusEvent): void;
	/** Keys on the row's tab stop. */
	onKeyDown(event: KeyboardEvent): void;
	href(place: Place): string;
	openPassage: OpenPassage;
}

/**
 * One event: date, sign of its kind, sentence with names as links, and a button that opens its
 * sources. The button comes first in the document, so that the tab stop of the row says it all.
 */
export function EventRow({
	index,
	view,
	current,
	open,
	pointed,
	inPage,
	reveal,
	onCurrent,
	onToggle,
	onKeyDown,
	href,
	openPassage,
}: EventRowProps) {
	const { event, parts, alsoNamed, sources, disputes } = view;
	const sentence = `${writeDate(event.date)}: ${event.text}`;
	const id = useId();
	const toEntity = (entity: string) => href({ view: 'entity', id: entity });
	const lead = sources[0];
	const tabIndex = current ? 0 : -1;
	return (
		<div class="gloss-event" data-pointed={pointed || undefined}>
			<span class="gloss-event-date" id={`${id}-date`}>
				<DateText date={event.date} />
			</span>
			<span class="gloss-rail">
				<KindGlyph kind={event.kind} />
			</span>
			<div class="gloss-event-body">
				<button
					type="button"
					class="gloss-event-button gloss-source-line"
					data-event={event.id}
					tabIndex={tabIndex}
					aria-expanded={open}
					aria-controls={`${id}-sources`}
					aria-labelledby={`${id}-date ${id}-kind ${id}-text ${id}-label`}
					onFocus={() => onCurrent(event.id)}
					onKeyDown={onKeyDown}
					onClick={() => onToggle(event)}
				>
					<span id={`${id}-label`}>
						{lead && (
							<>
								<bdi class="gloss-source-label">{lead.label}</bdi>
								{` · ${countSources(event.independent, lead)}`}
							</>
						)}
						{disputes.length > 0 && ` · ${i18n.t('panel.disputed')}`}
						{pointed && <span class="gloss-only-heard">{`, ${i18n.t('panel.pointed')}`}</span>}
					</span>
					<Caret />
				</button>
				<p class="gloss-event-text" dir="auto">
					<span class="gloss-only-heard" id={`${id}-kind`}>
						{i18n.t(`panel.kind.${event.kind}`)}:
					</span>
					<span id={`${id}-text`} lang="en">
						<LinkedText parts={parts} href={toEntity} tabIndex={tabIndex} />
					</span>
				</p>
				<div class="gloss-event-sources" id={`${id}-sources`} hidden={!open}>
					{open && (
						<>
							{reveal && inPage.length > 0 && <EventPlaces names={inPage} reveal={reveal} />}
							{alsoNamed.length > 0 && (
								<p class="gloss-soft gloss-also">
									{i18n.t('panel.also')}{' '}
									{alsoNamed.map(({ id: entity, name }, at) => (
										<span key={entity}>
											{at > 0 && ', '}
											<a href={toEntity(entity)}>
												<CorpusText text={name} />
											</a>
										</span>
									))}
								</p>
							)}
							<ul class="gloss-source-list">
								{sources.map((source) => (
									<SourceDetails key={source.passage} source={source} openPassage={openPassage}>
										{sources.length > 1 && (
											<Cite
												index={index}
												of={source.label}
												sentence={sentence}
												sources={[source]}
												file={source.passage.replace('#', '-')}
											/>
										)}
									</SourceDetails>
								))}
							</ul>
							{disputes.map((dispute) => (
								<DisputeNote key={dispute.id} dispute={dispute} openPassage={openPassage} />
							))}
							<Cite
								index={index}
								of={writeDate(event.date)}
								sentence={sentence}
								sources={event.sources}
								file={event.id}
							/>
							<p>
								<a class="gloss-link" href={href({ view: 'event', id: event.id })}>
									{i18n.t('panel.openEvent')}
								</a>
							</p>
						</>
					)}
				</div>
			</div>
		</div>
	);
}
