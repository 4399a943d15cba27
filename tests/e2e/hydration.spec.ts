/** React takes a page over while it is lit, and renders it again and again. */
import { waitForLit } from '../../scripts/browsers/lit.ts';
import { expect, test } from './fixtures.ts';
import { routeReact } from './react.ts';
import { setLook } from './settings.ts';
import { call, textOf, texts } from './texts.ts';

const NAMES = ['Tomoko Akane', 'Kimberly Prost'];
const COURT = 'International Criminal Court';

for (const painter of ['highlight', 'mark'] as const) {
	for (const when of ['now', 'load', 'late'] as const) {
		// Nobody can tell a page that nothing will take over any more from one that React takes over later:
		// there it finds marks, says so, and draws its tree anew.
		const late = painter === 'mark' && when === 'late';
		test(`React hydrates ${when} and renders again (${painter})`, async ({ gloss, open, page, watch }) => {
			await setLook(gloss, { density: 'all', painter });
			await routeReact(page, NAMES);
			await open(`react.html?${when}`);
			await waitForLit(page);
			await page.waitForFunction('globalThis.change');
			await expect
				.poll(() => texts(page))
				.toEqual([COURT, 'Rome Statute', 'Tomoko Akane', 'Kimberly Prost', 'Tomoko Akane']);
			await call(page, `change({ names: ['Nicolas Guillou', 'Kimberly Prost', 'Beti Hohler'] })`);
			await expect
				.poll(() => texts(page))
				.toEqual([
					COURT,
					'Rome Statute',
					'Nicolas Guillou',
					'Kimberly Prost',
					'Beti Hohler',
					'Nicolas Guillou',
				]);
			await call(page, `change({ linked: true, note: false })`);
			await expect.poll(() => textOf(page, 'ul')).toContain('Judge Beti Hohler spoke.');
			await call(page, `change({ names: ['Beti Hohler', 'Nobody'], note: true, headline: 'Anew' })`);
			await expect.poll(() => texts(page)).toEqual([COURT, 'Rome Statute', 'Beti Hohler', 'Beti Hohler']);
			await call(page, `change({ names: [] })`);
			await expect.poll(() => texts(page)).toEqual([COURT, 'Rome Statute']);
			expect(await textOf(page, 'main')).toBe(
				'AnewThe International Criminal Court sits in The Hague.The Rome Statute made it.Prosecutor  was not there.',
			);
			const complaints = watch.errors.filter((error) => !(late && error.startsWith('Hydration failed')));
			expect(complaints).toEqual([]);
		});
	}
}
