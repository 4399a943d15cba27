import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { i18n } from '#i18n';
import { cardView } from '../../components/card/view';
import { createCard } from '../../lib/card/create-card';
import type { CardRecord } from '../../lib/corpus/record';
import { send } from '../../lib/messages';
import { setEntityOff } from '../../lib/settings';
import { offerPart } from '../../lib/wire/parts';

/** Whoever answers may be gone; the reader sees that nothing opens. */
function quietly(sent: Promise<unknown>): void {
	sent.catch(() => undefined);
}

export default defineUnlistedScript(() => {
	offerPart('card', ({ record, ...source }) => {
		const find = (entity: string): CardRecord | undefined => {
			const packed = record(entity);
			return packed && (JSON.parse(packed.json) as CardRecord);
		};
		return createCard({
			...source,
			...cardView(find),
			announcement: (name) => i18n.t('card.announced', [record(name.entity)?.name ?? name.text]),
			openLibrary: (target) => quietly(send('openLibrary', target)),
			openTimeline: (entity) => quietly(send('openTimeline', { entity })),
			mute: (entity) => quietly(setEntityOff(entity, true)),
		});
	});
});
