import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Card } from '../../lib/card/create-card';
import type { PageSummary } from '../../lib/messages';
import { Annotator } from '../../lib/page/annotator';
import { claim } from '../../lib/page/own';
import {
	choosePainter,
	forcedColours,
	highlights,
	type MakePainter,
	plainHighlights,
} from '../../lib/page/painters/choose-painter';
import { RecordStore } from '../../lib/page/record-store';
import { drawn, whenIdle } from '../../lib/page/slices';
import { whenFree } from '../../lib/page/takeover';
import { mutedAt } from '../../lib/site';
import { loadPart } from '../../lib/wire/parts';
import { POINTED, type Pointed } from '../../lib/wire/pointed';
import {
	type Choices,
	readAnswer,
	readChoices,
	readGoTo,
	readRecordsSent,
	readTakeoverSent,
	readWalk,
} from '../../lib/wire/replies';
import { answerTo, ask, isAlive, onConnection } from '../../lib/wire/wire';
import { beginLife, onNewAddress, siteOfTab } from './lifetime';
import { makePageId } from './page-id';
import { createReport } from './report';

/** ms that the card's code may wait for the page to be idle. */
const CARD_WAIT = 1_000;

/**
 * mark.js is loaded only where marks are needed, and only once no framework would find them in what it is
 * still to take over.
 */
async function loadMarks(signal: AbortSignal): Promise<MakePainter | null> {
	const look = async () => readTakeoverSent(await ask('lookAtTakeover', {}));
	const marks = (await whenFree(look, signal)) ? await loadPart('marks') : null;
	return marks && ((change) => marks({ change, signal }));
}

function annotate(life: AbortController, first: Choices, painter: MakePainter, ahead: boolean): void {
	const { signal } = life;
	const names = new Map<string, string>();
	const started = performance.now();
	let choices = first;
	let milliseconds = 0;
	let card: Card | null = null;
	let cardAsked = false;
	/** How often another painter was asked for: what comes late for an earlier one is not used. */
	let repaints = 0;

	/** Some names are muted on one page only, and a page can become another without being loaded anew. */
	function muted(): Set<string> {
		return mutedAt(location.href, siteOfTab(), choices.silenced);
	}

	/** The card's code is larger than all else of ours, and nobody can point at a name before one is lit. */
	function prepareCard(): void {
		if (cardAsked) return;
		cardAsked = true;
		whenIdle(async () => {
			const make = signal.aborted ? null : await loadPart('card');
			if (!make || signal.aborted) return;
			card = make({
				page: annotator.names,
				record: (entity) => records.get(entity),
				whenKnown: (entity, run) => records.whenKnown(entity, run),
				nameOf: (entity) => names.get(entity),
				theme: () => choices.look.theme,
				site: siteOfTab,
				host: claim,
				signal,
			});
		}, CARD_WAIT);
	}

	const annotator = new Annotator({
		page: document,
		id: makePageId(),
		ask: async (question) => readAnswer(await ask('recognise', question)),
		density: first.look.density,
		silenced: muted(),
		painter,
		onNames: (fresh) => {
			for (const { id, name } of fresh) names.set(id, name);
		},
		onUpdate: () => {
			milliseconds ||= Math.round(performance.now() - started);
			if (annotator.names.any) {
				records.fill();
				prepareCard();
			}
			report();
		},
		signal,
	});
	const records = new RecordStore({
		ask: async (entities) => readRecordsSent(await ask('readRecords', { entities })),
		lit: () => annotator.names.entities(),
		signal,
	});
	const report = createReport((): PageSummary => {
		const { found, capped } = annotator.summary();
		const named = found.map(({ entity, count }) => ({ entity, name: names.get(entity) ?? entity, count }));
		return { url: location.href, title: document.title, found: named, capped, milliseconds };
	}, signal);

	async function repaint(): Promise<void> {
		const turn = ++repaints;
		const make = await choosePainter(choices.look.painter, () => loadMarks(signal));
		if (make && !signal.aborted && turn === repaints) annotator.paintWith(make);
	}

	async function chosen(): Promise<void> {
		const before = choices;
		choices = readChoices(await ask('begin', {}));
		const { look, silenced } = choices;
		if (silenced.sites.includes(siteOfTab() ?? '')) return life.abort();
		annotator.choose({ density: look.density, silenced: muted() });
		if (look.painter !== before.look.painter) await repaint();
	}

	const stops = [
		answerTo('goTo', async (data) => {
			const { entity, index } = readGoTo(data);
			card?.close();
			const key = await annotator.show(entity, index);
			if (key !== null) card?.stand(key);
			return { shown: key !== null };
		}),
		answerTo('walk', async (data) => {
			card?.walk(readWalk(data).action);
			return undefined;
		}),
		onConnection(POINTED, (post) =>
			annotator.names.watch((entity) => {
				const pointed: Pointed = { entity };
				post(pointed);
			}),
		),
		answerTo('chosen', async () => {
			await chosen();
			return undefined;
		}),
	];
	// A page that the browser keeps for the back button hears nothing meanwhile.
	const onShown = ({ persisted }: PageTransitionEvent) => {
		if (persisted) void chosen().catch(() => undefined);
	};
	window.addEventListener('pageshow', onShown, { signal });
	onNewAddress(() => {
		if (choices.silenced.here.length > 0) annotator.choose({ silenced: muted() });
	}, signal);
	signal.addEventListener('abort', () => {
		// Where the extension is gone its listeners are gone too, and asking for them throws.
		if (isAlive()) for (const stop of stops) stop();
	});
	forcedColours().addEventListener('change', () => void repaint().catch(() => undefined), { signal });
	annotator.start();
	// Marks take their time; until then names stand lit without them.
	if (ahead && first.look.painter === 'mark') void repaint().catch(() => undefined);
}

/** `document.open` takes all listeners off the page, ours too: what it writes is a new page. */
function onRewrittenDocument(signal: AbortSignal, run: () => void): void {
	const root = document.documentElement;
	const observer = new MutationObserver(() => {
		if (document.documentElement && document.documentElement !== root) run();
	});
	observer.observe(document, { childList: true });
	signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}

async function begin(): Promise<void> {
	const life = beginLife();
	if (!life) return;
	onRewrittenDocument(life.signal, () => {
		life.abort();
		void begin();
	});
	try {
		// Our sheet has just come: whoever asks how anything stands before a frame did waits for all styles.
		const [sent] = await Promise.all([ask('begin', {}), drawn()]);
		const choices = readChoices(sent);
		const ahead = plainHighlights();
		const load = () => loadMarks(life.signal);
		const painter = ahead ?? (await choosePainter(choices.look.painter, load)) ?? highlights();
		if (painter && !life.signal.aborted) annotate(life, choices, painter, ahead !== null);
	} catch {
		// The extension went away, or was updated, while this script began.
		life.abort();
	}
}

export default defineUnlistedScript(begin);
