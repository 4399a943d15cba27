import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { i18n } from '#i18n';
import { showBadge } from '../../lib/background/badge';
import { closeStorage, passChoices } from '../../lib/background/choices';
import { annotateFrame, injectPart, runGate, takeoverIn } from '../../lib/background/inject';
import { knowledge } from '../../lib/background/knowledge';
import { answerAddressBar } from '../../lib/background/omnibox';
import { PageSessions } from '../../lib/background/page-sessions';
import { clearSummaries, writeSummary } from '../../lib/background/page-summaries';
import { recordsOf } from '../../lib/background/records';
import { passShortcuts } from '../../lib/background/shortcuts';
import { silence } from '../../lib/background/silence';
import { openLibrary, openSearch, openTimeline } from '../../lib/background/surfaces';
import { seedCorpus } from '../../lib/corpus/database';
import { handle } from '../../lib/messages';
import { getLook, getSilenced, watchSilenced } from '../../lib/settings';
import { concerning, siteOf } from '../../lib/site';

const LOOK_UP = 'look-up';

async function onInstalled(): Promise<void> {
	await browser.contextMenus.removeAll();
	browser.contextMenus.create({
		id: LOOK_UP,
		title: i18n.t('background.lookUp'),
		contexts: ['selection'],
	});
	// Pages that were open before: Firefox runs content scripts in them by itself, Chromium does not.
	if (!import.meta.env.FIREFOX) await runGate(() => true);
	await seedCorpus();
}

export default defineBackground(() => {
	const sessions = new PageSessions();

	handle('openGate', async (_, sender) => ({ injected: await annotateFrame(sender) }));
	handle('begin', async (_, { tab, url }) => {
		const sites = new Set([siteOf(tab?.url ?? url), siteOf(url)]);
		return { look: await getLook(), silenced: concerning(await getSilenced(), sites) };
	});
	handle('loadPart', async (asked, sender) => ({ loaded: await injectPart(asked, sender) }));
	handle('lookAtTakeover', async (_, sender) => ({ state: await takeoverIn(sender) }));
	handle('recognise', async (question) => sessions.answer(await knowledge(), question));
	handle('readRecords', async ({ entities }) => recordsOf(await knowledge(), entities));
	handle('pageFound', async (summary, { tab, frameId }) => {
		if (tab?.id === undefined || frameId === undefined) return undefined;
		await writeSummary(tab.id, frameId, summary);
		await showBadge(tab.id);
		return undefined;
	});
	handle('openLibrary', async (target, sender) => {
		await openLibrary(target, sender);
		return undefined;
	});
	handle('silence', async (asked) => {
		await silence(asked);
		return undefined;
	});
	handle('openTimeline', async ({ entity }, sender) => {
		await openTimeline(entity, sender);
		return undefined;
	});

	answerAddressBar();
	passShortcuts();
	passChoices();
	void closeStorage();
	browser.runtime.onInstalled.addListener(() => void onInstalled());
	browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
		if (menuItemId === LOOK_UP && selectionText) void openSearch(selectionText, tab);
	});
	browser.tabs.onUpdated.addListener((tab, { status }) => {
		if (status === 'loading') void clearSummaries(tab);
	});
	browser.tabs.onRemoved.addListener((tab) => void clearSummaries(tab));
	watchSilenced(({ sites }, before) => {
		const on = new Set(before.sites.filter((site) => !sites.includes(site)));
		if (on.size > 0) void runGate((url) => on.has(siteOf(url) ?? ''));
	});
});
