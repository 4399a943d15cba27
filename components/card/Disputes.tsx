import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CardDispute } from '../../lib/corpus/record';
import { DisputeNote } from '../DisputeNote';
import type { OpenPassage } from '../SourceDetails';

/** How many disagreements stand on a card before the rest is asked for; more would hide the events. */
const IN_SIGHT = 2;

interface Props {
	disputes: CardDispute[];
	openPassage: OpenPassage;
}

/** Where the sources differ about an entity. */
export function Disputes({ disputes, openPassage }: Props) {
	const [all, setAll] = useState(false);
	const hidden = all ? 0 : Math.max(0, disputes.length - IN_SIGHT);
	return (
		<>
			{disputes.slice(0, disputes.length - hidden).map((dispute, place) => (
				<DisputeNote
					key={dispute.id}
					dispute={dispute}
					// Who has asked for them has the sources one step further, as everywhere on the card.
					compared={place >= IN_SIGHT}
					openPassage={openPassage}
				/>
			))}
			{disputes.length > IN_SIGHT && (
				<p class="gloss-more">
					<button type="button" class="gloss-link" aria-expanded={all} onClick={() => setAll(!all)}>
						{all ? i18n.t('card.fewerDisputes') : i18n.t('card.moreDisputes', hidden)}
					</button>
				</p>
			)}
		</>
	);
}
