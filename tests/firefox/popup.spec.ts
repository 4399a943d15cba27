/** The popup's page in Firefox: its search, by keyboard, from the first key on. */
import { expect, test } from './fixtures.ts';

test('names are found with a slip, marked, open in place, and lead to the library', async ({
	popup,
	options,
}) => {
	const field = await popup.waitForSelector('input[role="combobox"]');
	expect(await popup.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('combobox');
	await field?.type('guilolu');
	const first = () => popup.$eval('[role="option"]', (option) => option.textContent ?? '').catch(() => '');
	await expect.poll(first).toContain('Nicolas Guillou');
	expect(await popup.$eval('[role="option"] mark', (mark) => mark.textContent)).toBe('Guillou');
	await expect
		.poll(() => popup.$$eval('.gloss-group', (groups) => groups.map(({ textContent }) => textContent)))
		.toEqual(['Names', 'Events', 'Passages']);
	await popup.keyboard.press('Enter');
	await popup.waitForFunction(() => document.activeElement?.textContent === 'Nicolas Guillou');
	await popup.keyboard.press('Escape');
	await popup.waitForFunction(() => document.activeElement?.getAttribute('role') === 'combobox');
	await popup.keyboard.down('Control');
	// The popup closes under the key press, which the press then complains of.
	await popup.keyboard.press('Enter').catch(() => undefined);
	const addresses = () =>
		options.evaluate(async () => (await chrome.tabs.query({})).map(({ url }) => url ?? '').join(' '));
	await expect.poll(addresses).toContain('/library.html#/entity/nicolas-guillou');
});
