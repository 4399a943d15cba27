/** `npm run pictures`: takes the pictures of the README and the documentation from the built extension. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { launchWithExtension } from '../browsers/launch.ts';
import { showCard, waitForLit } from '../browsers/lit.ts';
import { build, ROOT } from '../build/build.ts';
import { serve } from '../serve.ts';

const FOLDER = join(ROOT, 'docs/pictures');
const SCHEMES = ['light', 'dark'] as const;

/** Size and address of our own pages, shown as tabs in the size that the browser gives them. */
const SURFACES = [
	{ name: 'popup', path: 'popup.html', width: 400, height: 600 },
	{ name: 'panel', path: 'sidepanel.html', width: 380, height: 820 },
	{ name: 'library', path: 'library.html#/entity/karim-khan', width: 1000, height: 900 },
	{
		name: 'document',
		path: 'library.html#/document/huffpost-pressure-campaign-2025-12/9',
		width: 1000,
		height: 900,
	},
	{ name: 'options', path: 'options.html', width: 820, height: 1000 },
] as const;

await mkdir(FOLDER, { recursive: true });
const server = await serve(join(ROOT, 'tests/pages'));
const gloss = await launchWithExtension({ extension: build() });
const page = await gloss.context.newPage();
for (const colorScheme of SCHEMES) {
	await page.emulateMedia({ colorScheme });
	await page.setViewportSize({ width: 1120, height: 820 });
	await page.goto(`${server.origin}/sample-court.html`);
	await waitForLit(page);
	await showCard(page, 'Nicolas Guillou');
	await page.waitForTimeout(400);
	await page.screenshot({ path: join(FOLDER, `card-${colorScheme}.png`) });
	for (const { name, path, width, height } of SURFACES) {
		await page.setViewportSize({ width, height });
		await page.goto(`${gloss.origin}/${path}`);
		await page.reload();
		await page.getByRole('heading', { level: 1 }).first().waitFor();
		if (name === 'popup') await page.getByRole('combobox').fill('guilou sanctions');
		await page.waitForTimeout(400);
		await page.screenshot({ path: join(FOLDER, `${name}-${colorScheme}.png`) });
	}
}
await gloss.close();
await server.close();
