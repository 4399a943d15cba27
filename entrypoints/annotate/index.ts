import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { i18n } from '#i18n';
import { cardView } from '../../components/card/view';
import { createCard } from '../../lib/card/create-card';
import type { CardRecord } from '../../lib/corpus/record';
import { handle, type PageSummary, send } from '../../lib/messages';
import { Annotator } from '../../lib/page/annotator';
import { claim } from '../../lib/page/own';
import { choosePainter } from '../../lib/page/painters/choose-painter';
import {
	getLook,
	getSilenced,
	type Look,
	type Silenced,
	setEntityOff,
	watchLook,
	watchSilenced,
} from '../../lib/settings';
import { beginLife, isAlive, siteOfTab } from './lifetime';
import { makePageId } from './page-id';
import { createReport } from './report';

function annotate(life: AbortController, firstLook: Look, silenced: Silenced): void {
	const { signal } = life;
	const records = new Map<string, CardRecord>();
	const started = performance.now();
	let look = firstLook;
	let milliseconds = 0;

	const painter = (change: (run: () => void) => void) =>
		choosePainter(look.painter, { hint: i18n.t('page.markHint'), change, signal });
	const annotator = new Annotator<CardRecord>({
		page: document,
		id: makePageId(),
		ask: (question) => send('recognise', question),
		density: look.density,
		silenced: new Set(silenced.entities),
		painter,
		onRecords: (fresh) => {
			for (const record of fresh) records.set(record.id, record);
		},
		onUpdate: () => {
			milliseconds ||= Math.round(performance.now() - started);
			report();
		},
		signal,
	});
	const report = createReport((): PageSummary => {
		const { found, capped } = annotator.summary();
		const names = found.map(({ entity, count }) => ({
			entity,
			name: records.get(entity)?.name ?? entity,
			count,
		}));
		return { url: location.href, title: document.title, found: names, capped, milliseconds };
	}, signal);

	/** Whoever answers may be gone; the reader sees that nothing opens. */
	const quietly = (sent: Promise<unknown>) => void sent.catch(() => undefined);
	const card = createCard({
		page: annotator.names,
		...cardView((entity) => records.get(entity)),
		theme: () => look.theme,
		announcement: (name) => i18n.t('card.announced', [records.get(name.entity)?.name ?? name.text]),
		host: claim,
		openLibrary: (target) => quietly(send('openLibrary', target)),
		openTimeline: (entity) => quietly(send('openTimeline', { entity })),
		mute: (entity) => quietly(setEntityOff(entity, true)),
		signal,
	});

	const stops = [
		handle('goTo', async ({ entity, index }) => {
			card.close();
			return { shown: (await annotator.show(entity, index)) !== null };
		}),
		watchLook((next) => {
			const before = look;
			look = next;
			if (next.density !== before.density) annotator.choose({ density: next.density });
			if (next.painter !== before.painter) annotator.paintWith(painter);
		}),
		watchSilenced(({ sites, entities }) => {
			if (sites.includes(siteOfTab() ?? '')) life.abort();
			else annotator.choose({ silenced: new Set(entities) });
		}),
	];
	signal.addEventListener('abort', () => {
		// Where the extension is gone its listeners are gone too, and asking for them throws.
		if (isAlive()) for (const stop of stops) stop();
	});
	annotator.start();
}

export default defineUnlistedScript(async () => {
	const life = beginLife();
	if (!life) return;
	const [look, silenced] = await Promise.all([getLook(), getSilenced()]);
	if (!life.signal.aborted) annotate(life, look, silenced);
});
