/** Names where the system's colours take the place of the page's: underlined, not filled, and legible. */
import type { Page } from '@playwright/test';
import { bringUp, waitForLit } from '../../scripts/browsers/lit.ts';
import { expect, test } from './fixtures.ts';
import { setLook } from './settings.ts';

const NAME = 'Tomoko Akane';

/** The colours inside a lit name's first line, most frequent first, with their share of its pixels. */
async function coloursOf(page: Page, name: string): Promise<{ colour: string; share: number }[]> {
	const { x, y } = await bringUp(page, name);
	await page.mouse.move(2, 2);
	// So wide that it lies inside the name, and as high as the letters.
	const clip = { x: Math.round(x) - 30, y: Math.round(y) - 7, width: 60, height: 14 };
	const picture = await page.screenshot({ clip });
	return page.evaluate(
		async (bytes) => {
			const bitmap = await createImageBitmap(new Blob([new Uint8Array(bytes)]));
			const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
			if (!context) throw new Error('no canvas');
			context.drawImage(bitmap, 0, 0);
			const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
			const counts = new Map<string, number>();
			for (let at = 0; at < data.length; at += 4) {
				const colour = `rgb(${data[at]}, ${data[at + 1]}, ${data[at + 2]})`;
				counts.set(colour, (counts.get(colour) ?? 0) + 1);
			}
			return [...counts]
				.map(([colour, count]) => ({ colour, share: (4 * count) / data.length }))
				.sort((a, b) => b.share - a.share);
		},
		[...picture],
	);
}

/** The colours that a page's ground and text have now. */
function systemColours(page: Page): Promise<{ ground: string; text: string }> {
	return page.evaluate(() => {
		const probe = document.createElement('span');
		probe.style.cssText = 'color: CanvasText; background-color: Canvas; forced-color-adjust: none';
		document.body.append(probe);
		const { color: text, backgroundColor: ground } = getComputedStyle(probe);
		probe.remove();
		return { ground, text };
	});
}

for (const colorScheme of ['light', 'dark'] as const) {
	for (const painter of ['highlight', 'mark'] as const) {
		test(`${colorScheme}, ${painter} chosen: letters on the page's own ground`, async ({
			open,
			page,
			gloss,
		}) => {
			await setLook(gloss, { painter });
			await page.emulateMedia({ colorScheme, forcedColors: 'active' });
			await open('sample-court.html');
			await waitForLit(page, { painter: 'mark' });
			const { ground, text } = await systemColours(page);
			const colours = await coloursOf(page, NAME);
			expect(colours[0]?.colour).toBe(ground);
			expect(colours.find(({ colour }) => colour === text)?.share ?? 0).toBeGreaterThan(0.02);
			const line = await page
				.locator('mark', { hasText: NAME })
				.first()
				.evaluate((mark) => getComputedStyle(mark).textDecorationLine);
			expect(line).toBe('underline');
		});
	}
}

test('the painter changes with the colours, back and forth, and the page is its own again', async ({
	open,
	page,
}) => {
	await open('sample-court.html');
	const lit = await waitForLit(page);
	const source = await page.evaluate(() => document.body.outerHTML);
	await page.emulateMedia({ forcedColors: 'active' });
	await expect(page.locator('mark').first()).toBeVisible();
	await expect.poll(() => page.evaluate(() => CSS.highlights.get('gloss')?.size ?? 0)).toBe(0);
	expect(await waitForLit(page)).toEqual(lit);
	await page.emulateMedia({ forcedColors: 'none' });
	await expect(page.locator('mark')).toHaveCount(0);
	expect(await waitForLit(page)).toEqual(lit);
	expect(await page.evaluate(() => document.body.outerHTML)).toBe(source);
});
