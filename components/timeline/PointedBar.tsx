import { i18n } from '#i18n';
import { CorpusText } from '../corpus-text';

interface Props {
	name: string | undefined;
	/** How many events of the view name it. */
	events: number;
}

/**
 * The name that the reader is on in the page, at the foot of the panel: its events are marked, but may
 * not be in sight. Only for the eye, since whoever hears the page hears the card.
 */
export function PointedBar({ name, events }: Props) {
	if (name === undefined) return null;
	return (
		<p class="gloss-pointed-bar" aria-hidden="true">
			<CorpusText text={name} /> <span class="gloss-soft">{i18n.t('panel.eventsFound', events)}</span>
		</p>
	);
}
