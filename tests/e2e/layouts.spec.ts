/** Text in every form that a style sheet gives it: found as it is shown, underlined to be seen, with its card. */
import { waitForLit } from '../../scripts/browsers/lit.ts';
import { card, openCard } from './card.ts';
import { expect, test } from './fixtures.ts';
import { setLook } from './settings.ts';
import { texts } from './texts.ts';

const LIT = [
	'International Criminal Court',
	'Tomoko Akane',
	'Kimberly Prost',
	'المحكمة الجنائية الدولية',
	'Nicolas Guillou',
	'Beti Hohler',
	'Reine Alapini-Gansou',
	'Rome Statute',
];

test.afterEach(({ watch }) => {
	expect(watch.errors).toEqual([]);
});

for (const painter of ['highlight', 'mark'] as const) {
	test(`names are found as they are shown (${painter})`, async ({ gloss, open, watch }) => {
		await setLook(gloss, { density: 'all', painter });
		const page = await open('layouts.html');
		await waitForLit(page, { painter });
		expect(await texts(page)).toEqual(LIT);
		expect(watch.errors).toEqual([]);
	});
}

test('the card stands beside names that run right to left or top to bottom, in letters of its own size', async ({
	gloss,
	open,
}) => {
	await setLook(gloss, { density: 'all' });
	const page = await open('layouts.html');
	await waitForLit(page);
	for (const [text, heading] of [
		['المحكمة الجنائية الدولية', 'International Criminal Court'],
		['Nicolas Guillou', 'Nicolas Guillou'],
	] as const) {
		const shown = await openCard(page, text);
		await expect(shown.getByRole('heading', { name: heading }).first()).toBeVisible();
		const box = await shown.boundingBox();
		const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
		expect(box?.x).toBeGreaterThanOrEqual(0);
		expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
		expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(height);
		const size = await shown
			.getByText(/\w{3}/)
			.last()
			.evaluate((text) => Number.parseFloat(getComputedStyle(text).fontSize));
		expect(size).toBeGreaterThanOrEqual(12);
		await page.keyboard.press('Escape');
		await expect(card(page)).toHaveCount(0);
	}
});

test('the underline takes its tone from the text that it stands under', async ({ gloss, open }) => {
	await setLook(gloss, { density: 'all' });
	const page = await open('layouts.html');
	await waitForLit(page);
	const within = (name: string) =>
		page.evaluate(
			(highlight) =>
				[...(CSS.highlights.get(highlight) ?? [])].map(
					({ startContainer }) => startContainer.parentElement?.id ?? '',
				),
			name,
		);
	// The page's own text is light, so only text that is dark is told apart.
	expect(await within('gloss-dark-text')).toEqual(['light']);
	expect(await within('gloss-light-text')).toEqual([]);
	await page.evaluate(() => {
		document.documentElement.style.color = 'oklch(0.2 0.03 260)';
	});
	await expect.poll(() => within('gloss-dark-text')).toEqual([]);
});
