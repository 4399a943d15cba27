/** Pages built of components: all that a reader sees stands in shadow roots. */
import { expect, test } from './fixtures.ts';
import { setLook } from './settings.ts';
import { texts } from './texts.ts';

for (const [how, what] of [
	['', 'at once'],
	['div', 'in a plain element'],
	['filled', 'when its text has come'],
	['late', 'when its components are defined'],
] as const) {
	test(`text in shadow roots alone opens the gate ${what}`, async ({ gloss, open, watch }) => {
		await setLook(gloss, { density: 'all' });
		const page = await open(`components.html#${how}`);
		await expect
			.poll(() => texts(page), { timeout: 12_000 })
			.toEqual(['International Criminal Court', 'Tomoko Akane']);
		expect(watch.errors).toEqual([]);
	});
}
