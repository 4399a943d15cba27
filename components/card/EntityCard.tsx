import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CardActions } from '../../lib/card/actions';
import type { CardRecord } from '../../lib/corpus/record';
import { CorpusText } from '../corpus-text';
import { MeasureChips } from '../MeasureChips';
import { OldCorpus } from '../page/OldCorpus';
import { StatementList } from '../StatementList';
import { writeDate, writeDay } from '../write-date';
import { Disputes } from './Disputes';
import { EventStrip } from './EventStrip';

interface Props {
	record: CardRecord;
	actions: CardActions;
	/** Changes whenever the focus shall go into the card; 0 leaves it where it is. */
	focus: number;
	/** The reader's clock, ms since 1970. */
	now?: number;
}

/** Who or what a name is, what has happened, and which source says so. */
export function EntityCard({ record, actions, focus, now = Date.now() }: Props) {
	const heading = useId();
	const what = useId();
	const dialog = useRef<HTMLDivElement>(null);
	useLayoutEffect(() => {
		if (focus > 0) dialog.current?.focus({ preventScroll: true });
	}, [focus]);
	const openPassage = (document: string, passage: number) =>
		actions.openLibrary({ view: 'document', id: document, passage });
	return (
		<div
			class="gloss-card"
			role="dialog"
			aria-labelledby={heading}
			aria-describedby={what}
			tabIndex={-1}
			lang={i18n.t('dates.locale')}
			dir={i18n.t('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr'}
			ref={dialog}
		>
			<div class="gloss-body">
				<header>
					<h2 id={heading}>
						<CorpusText text={record.name} />
					</h2>
					<p id={what} class="gloss-what">
						<CorpusText text={record.description.text} />
						{'\u00A0· '}
						<span class="gloss-when">{i18n.t('card.asOf', [writeDate(record.description.asOf)])}</span>
					</p>
					<MeasureChips measures={record.measures} />
				</header>
				<OldCorpus asOf={record.corpusAsOf} now={now} />
				<StatementList statements={record.statements} openPassage={openPassage} />
				<Disputes disputes={record.disputes} openPassage={openPassage} />
				<EventStrip events={record.events} openPassage={openPassage} />
				<p class="gloss-kept">{i18n.t('card.corpusAsOf', [writeDay(record.corpusAsOf)])}</p>
			</div>
			<footer>
				<button type="button" onClick={() => actions.openTimeline(record.id)}>
					{i18n.t('card.timeline')}
				</button>
				<button type="button" onClick={() => actions.openLibrary({ view: 'entity', id: record.id })}>
					{i18n.t('card.library')}
				</button>
				<button
					type="button"
					class="gloss-quiet"
					title={i18n.t('card.muteHint', [record.name])}
					onClick={() => actions.mute(record.id)}
				>
					{i18n.t('card.mute')}
				</button>
			</footer>
		</div>
	);
}
