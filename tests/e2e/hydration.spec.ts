/** React takes a page over while it is lit, and renders it again and again. */
import type { Page } from '@playwright/test';
import { waitForLit } from '../../scripts/browsers/lit.ts';
import { expect, test, type Watch } from './fixtures.ts';
import { routeReact, streamReact } from './react.ts';
import { setLook } from './settings.ts';
import { call, textOf, texts } from './texts.ts';

const NAMES = ['Tomoko Akane', 'Kimberly Prost'];
const COURT = 'International Criminal Court';
const PAINTERS = ['highlight', 'mark'] as const;

/** React has taken over, the painter asked for has come, and nothing is lost by renderings that follow. */
async function isReactsOwn(page: Page, painter: (typeof PAINTERS)[number], watch: Watch): Promise<void> {
	await page.waitForFunction('globalThis.change');
	await waitForLit(page, { painter });
	if (painter === 'highlight') await expect(page.locator('mark')).toHaveCount(0);
	await expect
		.poll(() => texts(page))
		.toEqual([COURT, 'Rome Statute', 'Tomoko Akane', 'Kimberly Prost', 'Tomoko Akane']);
	await call(page, `change({ names: ['Nicolas Guillou', 'Kimberly Prost', 'Beti Hohler'] })`);
	await expect
		.poll(() => texts(page))
		.toEqual([COURT, 'Rome Statute', 'Nicolas Guillou', 'Kimberly Prost', 'Beti Hohler', 'Nicolas Guillou']);
	await call(page, `change({ linked: true, note: false })`);
	await expect.poll(() => textOf(page, 'ul')).toContain('Judge Beti Hohler spoke.');
	await call(page, `change({ names: ['Beti Hohler', 'Nobody'], note: true, headline: 'Anew' })`);
	await expect.poll(() => texts(page)).toEqual([COURT, 'Rome Statute', 'Beti Hohler', 'Beti Hohler']);
	await call(page, `change({ names: [] })`);
	await expect.poll(() => texts(page)).toEqual([COURT, 'Rome Statute']);
	expect(await textOf(page, 'main')).toBe(
		'AnewThe International Criminal Court sits in The Hague.The Rome Statute made it.Prosecutor  was not there.',
	);
	expect(watch.errors).toEqual([]);
}

for (const painter of PAINTERS) {
	for (const [when, what] of [
		['now', 'at once'],
		['load', 'when the page has loaded'],
		['late', 'three seconds later'],
		['parts', 'a part of it three seconds later'],
	] as const) {
		test(`React takes the page over ${what} (${painter})`, async ({ gloss, open, page, watch }) => {
			await setLook(gloss, { density: 'all', painter });
			await routeReact(page, NAMES);
			await open(`react.html?${when}`);
			await isReactsOwn(page, painter, watch);
		});
	}

	test(`React streams a part of the page and takes it over late (${painter})`, async ({
		gloss,
		page,
		watch,
	}) => {
		await setLook(gloss, { density: 'all', painter });
		const server = await streamReact(NAMES, 1_500);
		await page.goto(`${server.origin}/react.html?parts`);
		await isReactsOwn(page, painter, watch);
		server.close();
	});
}
