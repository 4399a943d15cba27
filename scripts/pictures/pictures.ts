/**
 * `npm run pictures`: takes the pictures of the README and the documentation from the built extension.
 * `npm run pictures -- gallery`: the card on saved pages in every look, in `.output/gallery`.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { freePort, launchWithExtension } from '../browsers/launch.ts';
import { showCard, waitForLit } from '../browsers/lit.ts';
import { type Gloss, openPopup, openSidePanel, type Surface } from '../browsers/surfaces.ts';
import { build, ROOT } from '../build/build.ts';
import { serve } from '../serve.ts';
import { gallery } from './gallery.ts';

const FOLDER = join(ROOT, 'docs/pictures');
const SCHEMES = ['light', 'dark'] as const;

/** Size and address of the pages that open as tabs. */
const SURFACES = [
	{ name: 'library', path: 'library.html#/entity/karim-khan', width: 1000, height: 900 },
	{
		name: 'document',
		path: 'library.html#/document/huffpost-pressure-campaign-2025-12/9',
		width: 1000,
		height: 900,
	},
	{ name: 'options', path: 'options.html', width: 820, height: 1000 },
] as const;

async function shoot(
	{ page, close }: Surface,
	colorScheme: (typeof SCHEMES)[number],
	name: string,
	act: (page: Page) => Promise<void>,
): Promise<void> {
	await page.emulateMedia({ colorScheme });
	await page.getByRole('heading', { level: 1 }).first().waitFor();
	await act(page);
	await page.waitForTimeout(400);
	await page.screenshot({ path: join(FOLDER, `${name}-${colorScheme}.png`) });
	await close();
}

async function pictures(): Promise<void> {
	await mkdir(FOLDER, { recursive: true });
	const server = await serve(join(ROOT, 'tests/pages'));
	const port = await freePort();
	const launched = await launchWithExtension({ extension: build(), port });
	const gloss: Gloss = { ...launched, debugging: `http://127.0.0.1:${port}` };
	const page = await gloss.context.newPage();
	for (const colorScheme of SCHEMES) {
		await page.emulateMedia({ colorScheme });
		await page.setViewportSize({ width: 1120, height: 1150 });
		await page.goto(`${server.origin}/sample-court.html`);
		await waitForLit(page);
		await showCard(page, 'Gocha Lordkipanidze', 'as it stands');
		await page.waitForTimeout(400);
		await page.screenshot({ path: join(FOLDER, `card-${colorScheme}.png`) });
		await page.keyboard.press('Escape');
		await shoot(await openPopup(gloss, page), colorScheme, 'popup', async (popup) => {
			await popup.getByRole('combobox').fill('guilou');
		});
		await shoot(await openSidePanel(gloss, page), colorScheme, 'panel', async () => {});
		for (const { name, path, width, height } of SURFACES) {
			await page.setViewportSize({ width, height });
			await page.goto(`${gloss.origin}/${path}`);
			await page.reload();
			await page.getByRole('heading', { level: 1 }).first().waitFor();
			await page.waitForTimeout(400);
			await page.screenshot({ path: join(FOLDER, `${name}-${colorScheme}.png`) });
		}
	}
	await gloss.close();
	await server.close();
}

await (process.argv.includes('gallery') ? gallery() : pictures());
