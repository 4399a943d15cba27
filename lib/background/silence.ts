import type { MessageData } from '../messages';
import { setEntityOff, setEntityOffHere, setSiteOff } from '../settings';

/** Stores what a reader switched off from a card. */
export function silence(asked: MessageData<'silence'>): Promise<void> {
	if (asked.what === 'site') return setSiteOff(asked.site, true);
	const { entity, place } = asked;
	return place === undefined ? setEntityOff(entity, true) : setEntityOffHere(entity, place, true);
}
