import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CardEvent } from '../../lib/corpus/record';
import { isAfter } from '../../lib/dates/after';
import { CorpusText } from '../corpus-text';
import { DateText } from '../DateText';
import type { OpenPassage } from '../SourceDetails';
import { SourceLine } from '../SourceLine';
import { writeDay } from '../write-date';

/** The events that came after a page was published, newest first; none where its day is not known. */
export function eventsSince(events: readonly CardEvent[], published: string | null): CardEvent[] {
	if (published === null) return [];
	return events.filter(({ date }) => isAfter(date, published));
}

interface Props {
	events: readonly CardEvent[];
	/** Whether more came after it than a card holds. */
	capped: boolean;
	/** YYYY-MM-DD. */
	published: string;
	openPassage: OpenPassage;
}

/**
 * What an article could not know yet, so that an old one does not mislead: the newest, and on demand the
 * rest. Nothing when there is nothing.
 */
export function Since({ events, capped, published, openPassage }: Props) {
	const [all, setAll] = useState(false);
	if (events.length === 0) return null;
	const title = i18n.t('card.since', [writeDay(published)]);
	const others = events.length - 1;
	const more = capped ? i18n.t('card.moreOfSince', others) : i18n.t('card.moreSince', others);
	return (
		<section class="gloss-since" aria-label={title}>
			<h3>{title}</h3>
			<ul>
				{events.slice(0, all ? events.length : 1).map(({ id, date, text, sources, independent }) => (
					<li key={id}>
						<p>
							<span class="gloss-when">
								<DateText date={date} />
							</span>{' '}
							<CorpusText text={text} />
						</p>
						<SourceLine sources={sources} independent={independent} openPassage={openPassage} />
					</li>
				))}
			</ul>
			{events.length > 1 && (
				<button type="button" class="gloss-link" aria-expanded={all} onClick={() => setAll(!all)}>
					{all ? i18n.t('card.newestSince') : more}
				</button>
			)}
		</section>
	);
}
