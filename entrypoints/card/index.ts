import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { i18n } from '#i18n';
import { cardView } from '../../components/card/view';
import { createCard } from '../../lib/card/create-card';
import { unpackRecord } from '../../lib/corpus/pack-record';
import type { CardRecord } from '../../lib/corpus/record';
import { createPublicationReader } from '../../lib/page/publication';
import { pageOf } from '../../lib/site';
import { offerPart } from '../../lib/wire/parts';
import { ask } from '../../lib/wire/wire';

/** Whoever answers may be gone; the reader sees that nothing opens. */
function quietly(sent: Promise<unknown>): void {
	sent.catch(() => undefined);
}

export default defineUnlistedScript(() => {
	offerPart('card', ({ record, whenKnown, nameOf, site, ...source }) => {
		const find = (entity: string): CardRecord | undefined => {
			const packed = record(entity);
			return packed === undefined ? undefined : unpackRecord(packed);
		};
		const published = createPublicationReader(document, Date.now);
		const view = cardView({
			find,
			around({ key, text }) {
				const { nearby, confidence, reasons } = source.page.context(key) ?? {
					nearby: [],
					confidence: 0,
					reasons: [],
				};
				return { text, nearby, confidence, reasons, published: published(), site: site() };
			},
		});
		return createCard({
			...source,
			...view,
			whenReady: ({ entity }, run) => whenKnown(entity, run),
			announcement: (name) => i18n.t('card.announced', [nameOf(name.entity) ?? name.text]),
			openLibrary: (target) => quietly(ask('openLibrary', target)),
			openTimeline: (entity) => quietly(ask('openTimeline', { entity })),
			mute(entity, where) {
				const place = where === 'page' ? pageOf(location.href) : where === 'site' ? site() : null;
				quietly(ask('silence', { what: 'name', entity, ...(place === null ? {} : { place }) }));
			},
			switchOff() {
				const off = site();
				if (off !== null) quietly(ask('silence', { what: 'site', site: off }));
			},
		});
	});
});
