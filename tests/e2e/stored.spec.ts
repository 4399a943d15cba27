/** What a reader chose, silenced and searched for is stored where no page, and no script in one, can read it. */
import { waitForLit } from '../../scripts/browsers/lit.ts';
import { expect, test } from './fixtures.ts';
import { setLook, setSilenced } from './settings.ts';
import { texts } from './texts.ts';

test('scripts in pages read no storage', async ({ gloss, open, page }) => {
	await setSilenced(gloss, { sites: ['secret.example'] });
	await open('sample-court.html');
	await waitForLit(page);
	const session = await page.context().newCDPSession(page);
	const worlds: { id: number; origin: string }[] = [];
	session.on('Runtime.executionContextCreated', ({ context: { id, origin } }) => worlds.push({ id, origin }));
	await session.send('Runtime.enable');
	const ours = worlds.filter(({ origin }) => origin === gloss.origin);
	expect(ours).toHaveLength(1);
	for (const area of ['local', 'sync', 'session']) {
		const { result } = await session.send('Runtime.evaluate', {
			contextId: ours[0]?.id ?? 0,
			awaitPromise: true,
			returnByValue: true,
			expression: `chrome.storage.${area}.get(null).then(JSON.stringify, () => 'refused')`,
		});
		expect.soft(result.value, area).toBe('refused');
	}
});

test('open pages still follow what is chosen', async ({ gloss, open, page }) => {
	await setLook(gloss, { density: 'all' });
	await open('live.html');
	await waitForLit(page);
	await setSilenced(gloss, { entities: ['kimberly-prost'] });
	await expect.poll(() => texts(page)).toEqual(['International Criminal Court']);
	await setSilenced(gloss, { sites: ['127.0.0.1'] });
	await expect.poll(() => texts(page)).toEqual([]);
});
