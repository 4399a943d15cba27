import { useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CardActions } from '../../lib/card/actions';
import { raiseNearby } from '../../lib/corpus/raise-nearby';
import type { CardRecord } from '../../lib/corpus/record';
import { Caret } from '../Caret';
import { CorpusText } from '../corpus-text';
import { MeasureChips } from '../MeasureChips';
import { OldCorpus } from '../page/OldCorpus';
import { writeDate, writeDay } from '../write-date';
import type { Around } from './around';
import { CiteButton } from './CiteButton';
import { citation } from './citation';
import { Disputes } from './Disputes';
import { EventStrip } from './EventStrip';
import { More } from './More';
import { Pin } from './Pin';
import { rove } from './rove';
import { eventsSince, Since } from './Since';
import { IN_SIGHT, Statements } from './Statements';
import { firstUntold, untoldFirst } from './told';
import { useBehind } from './use-behind';

interface Props {
	record: CardRecord;
	around: Around;
	actions: CardActions;
	/** Changes whenever the focus shall go into the card; 0 leaves it where it is. */
	focus: number;
	/** The reader's clock, ms since 1970. */
	now?: number;
}

/** Who or what a name is, what has happened, and which source says so. */
export function EntityCard({ record, around, actions, focus, now = Date.now() }: Props) {
	const [kept, setKept] = useState(false);
	const heading = useId();
	const what = useId();
	const behindId = useId();
	const body = useRef<HTMLDivElement>(null);
	const behind = useBehind(body);
	const dialog = useRef<HTMLDivElement>(null);
	useLayoutEffect(() => {
		if (focus > 0) dialog.current?.focus({ preventScroll: true });
	}, [focus]);
	const since = eventsSince(record.events, around.published);
	const newest = since.slice(0, 1);
	const statements = useMemo(
		() => untoldFirst(raiseNearby(record.statements, new Set(around.nearby)), newest),
		[record, around.nearby, newest[0]],
	);
	const apart = record.events.slice(newest.length);
	const event = firstUntold(apart, [...newest, ...statements.slice(0, IN_SIGHT)]) ?? apart[0];
	const openPassage = (document: string, passage: number) =>
		actions.openLibrary({ view: 'document', id: document, passage });
	const keep = (keeps: boolean) => {
		setKept(keeps);
		actions.keep(keeps);
	};
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
			onKeyDown={(event) => body.current && rove(event, event.currentTarget, body.current)}
		>
			{/* Firefox stops at whatever scrolls, though all that it holds can be reached. */}
			<div class="gloss-body" tabIndex={-1} ref={body}>
				<div class="gloss-head">
					<Pin kept={kept} onKeep={keep} onClose={actions.close} />
					<h2 id={heading}>
						<CorpusText text={record.name} />
					</h2>
					<p id={what} class="gloss-what">
						<CorpusText text={record.description.text} />
						{'\u00A0· '}
						<span class="gloss-when">{i18n.t('card.asOf', [writeDate(record.description.asOf)])}</span>
					</p>
					<MeasureChips measures={record.measures} openPassage={openPassage} />
				</div>
				<OldCorpus asOf={record.corpusAsOf} now={now} />
				{around.published !== null && (
					<Since
						events={since}
						capped={since.length === record.events.length && record.eventCount > since.length}
						published={around.published}
						openPassage={openPassage}
					/>
				)}
				<Statements statements={statements} openPassage={openPassage} />
				<Disputes disputes={record.disputes} openPassage={openPassage} />
				<EventStrip events={record.events} first={event?.id} openPassage={openPassage} />
				<div ref={behind.place} hidden={!behind.open}>
					<More id={behindId} record={record} around={around} actions={actions} openPassage={openPassage} />
				</div>
				<p class="gloss-kept">{i18n.t('card.corpusAsOf', [writeDay(record.corpusAsOf)])}</p>
			</div>
			<div class="gloss-foot">
				<button type="button" onClick={() => actions.openTimeline(record.id)}>
					{i18n.t('card.timeline')}
				</button>
				<button type="button" onClick={() => actions.openLibrary({ view: 'entity', id: record.id })}>
					{i18n.t('card.library')}
				</button>
				<CiteButton
					cite={() => citation(record, [...newest, ...statements.slice(0, IN_SIGHT)])}
					copy={actions.copy}
				/>
				<button
					type="button"
					class="gloss-quiet"
					aria-expanded={behind.open}
					aria-controls={behindId}
					onClick={behind.toggle}
				>
					{i18n.t('card.more')}
					<Caret />
				</button>
			</div>
		</div>
	);
}
