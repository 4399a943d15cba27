import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CorpusDate } from '../../lib/corpus/model';
import type { CardEvent } from '../../lib/corpus/record';
import { CorpusText } from '../corpus-text';
import { DateText } from '../DateText';
import type { OpenPassage } from '../SourceDetails';
import { SourceLine } from '../SourceLine';
import { KindGlyph } from '../timeline/KindGlyph';
import { writeDate, writeMonth } from '../write-date';
import { spread } from './spread';

/** Share of the line that a date below its dot needs. */
const LABEL = 0.27;

interface Props {
	/** Newest first. */
	events: CardEvent[];
	/** The event that is chosen at first, by its id; the newest when absent. */
	first?: string | undefined;
	openPassage?: OpenPassage;
}

/** Dates for which there is little room: months, and plain days where several events share one. */
function shortDates(dates: readonly CorpusDate[]): string[] {
	const months = dates.map(writeMonth);
	return dates.map((date, at) => {
		const month = months[at] ?? '';
		const isShared = months.filter((other) => other === month).length > 1;
		return isShared && /^\d{4}-\d\d-\d\d$/.test(date.edtf) ? writeDate(date) : month;
	});
}

/** The latest events on a line of time; the chosen one stands below with its source. */
export function EventStrip({ events, first, openPassage }: Props) {
	const [chosen, choose] = useState(() =>
		Math.max(
			0,
			events.findIndex(({ id }) => id === first),
		),
	);
	const below = useId();
	const ordered = events.map((event, index) => ({ event, index })).reverse();
	const places = spread(
		ordered.map(({ event }) => Date.parse(event.date.from)),
		LABEL,
	);
	const labels = shortDates(ordered.map(({ event }) => event.date));
	const shown = events[chosen] ?? events[0];
	if (!shown) return null;
	return (
		<section class="gloss-strip" aria-label={i18n.t('card.events')}>
			{events.length > 1 && (
				<ol class="gloss-line">
					{ordered.map(({ event, index }, place) => (
						<li key={event.id} style={{ '--at': String(places[place] ?? 0) }}>
							<button
								type="button"
								aria-pressed={index === chosen}
								aria-controls={below}
								aria-label={i18n.t('card.event', [writeDate(event.date), event.text])}
								onClick={() => choose(index)}
							>
								<KindGlyph kind={event.kind} />
								<span>{labels[place]}</span>
							</button>
						</li>
					))}
				</ol>
			)}
			<div id={below} class="gloss-event">
				<p>
					<span class="gloss-when">
						<DateText date={shown.date} />
					</span>{' '}
					<CorpusText text={shown.text} />
				</p>
				<SourceLine
					key={shown.id}
					sources={shown.sources}
					independent={shown.independent}
					{...(openPassage ? { openPassage } : {})}
				/>
			</div>
		</section>
	);
}
