import { i18n } from '#i18n';
import type { CardActions, MutePlace } from '../../lib/card/actions';
import type { CardRecord } from '../../lib/corpus/record';
import type { OpenPassage } from '../SourceDetails';
import { SourceLine } from '../SourceLine';
import type { Around } from './around';
import { sayConfidence, sayReasons } from './why';

interface Props {
	id: string;
	record: CardRecord;
	around: Around;
	actions: CardActions;
	openPassage: OpenPassage;
}

/** What few ask for: what the first line rests on, why the name is lit, and ways to silence it. */
export function More({ id, record, around, actions, openPassage }: Props) {
	const { name, description } = record;
	const { text, confidence, reasons, site } = around;
	const places: [MutePlace, string][] = [
		...(site === null
			? []
			: ([
					['page', i18n.t('card.muteOnPage')],
					['site', i18n.t('card.muteOnSite')],
				] as [MutePlace, string][])),
		['anywhere', i18n.t('card.muteAnywhere')],
	];
	const said = sayReasons(reasons);
	return (
		<div id={id} class="gloss-behind">
			{said.length > 0 && (
				<section>
					<h3>{i18n.t('card.why')}</h3>
					<p dir="auto">{i18n.t('card.whyTaken', [text, name, sayConfidence(confidence)])}</p>
					<ul class="gloss-reasons">
						{said.map((reason) => (
							<li key={reason}>{reason}</li>
						))}
					</ul>
				</section>
			)}
			<section>
				<fieldset class="gloss-choices">
					<legend>{i18n.t('card.mute')}</legend>
					{places.map(([where, label]) => (
						<button
							key={where}
							type="button"
							class="gloss-choice"
							onClick={() => actions.mute(record.id, where)}
						>
							{label}
						</button>
					))}
				</fieldset>
				<p class="gloss-soft">{i18n.t('card.muteHelp')}</p>
				{site !== null && (
					<button type="button" class="gloss-link" onClick={actions.switchOff}>
						{i18n.t('card.switchOff', [site])}
					</button>
				)}
			</section>
			<section>
				<h3>{i18n.t('card.described')}</h3>
				<SourceLine
					sources={description.sources}
					independent={description.independent}
					asOf={description.asOf}
					openPassage={openPassage}
				/>
			</section>
		</div>
	);
}
