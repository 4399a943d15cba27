import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { clearSummaries, readSummaries, watchSummaries, writeSummary } from './page-summaries';

const COURT = { entity: 'court', name: 'Court', count: 1 };
const summary = (url: string, found = [COURT]) => ({ url, title: '', found, capped: [], milliseconds: 1 });

beforeEach(() => fakeBrowser.reset());

it('keeps the frames of tabs apart, the page itself first', async () => {
	await Promise.all([
		writeSummary(1, 7, summary('frame')),
		writeSummary(1, 0, summary('page')),
		writeSummary(11, 0, summary('other')),
	]);
	expect((await readSummaries(1)).map(({ frameId, summary: { url } }) => [frameId, url])).toEqual([
		[0, 'page'],
		[7, 'frame'],
	]);
});

it('forgets a frame in which nothing is lit any more, and never the page itself', async () => {
	for (const frame of [0, 7]) await writeSummary(1, frame, summary('lit'));
	for (const frame of [0, 7]) await writeSummary(1, frame, summary('bare', []));
	expect((await readSummaries(1)).map(({ frameId }) => frameId)).toEqual([0]);
});

it('forgets a tab and no other', async () => {
	await writeSummary(1, 0, summary('page'));
	await writeSummary(11, 0, summary('other'));
	await clearSummaries(1);
	expect(await readSummaries(1)).toEqual([]);
	expect(await readSummaries(11)).toHaveLength(1);
});

it('leaves out what it cannot read', async () => {
	await fakeBrowser.storage.session.set({ 'page:1:0': { url: 3 } });
	expect(await readSummaries(1)).toEqual([]);
});

it('tells of changes until it is stopped', async () => {
	const heard = vi.fn();
	const stop = watchSummaries(heard);
	await writeSummary(1, 0, summary('page'));
	await fakeBrowser.storage.session.set({ 'panel:focus': {} });
	expect(heard).toHaveBeenCalledTimes(1);
	stop();
	await writeSummary(1, 0, summary('page again'));
	expect(heard).toHaveBeenCalledTimes(1);
});
