/** `npm run icons`: draws the PNG icons from their SVG sources in docs/icon. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { ensureChromium } from '../browsers/find.ts';
import { ROOT } from '../build/build.ts';

/** Below 40 px the mark has a drawing of its own, with strokes that fall on whole pixels. */
const SIZES: readonly [size: number, source: string][] = [
	[16, 'gloss-small.svg'],
	[32, 'gloss-small.svg'],
	[48, 'gloss.svg'],
	[96, 'gloss.svg'],
	[128, 'gloss.svg'],
];

const browser = await chromium.launch({ executablePath: ensureChromium(), args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const [size, source] of SIZES) {
	const svg = await readFile(join(ROOT, 'docs/icon', source), 'utf8');
	await page.setViewportSize({ width: size, height: size });
	await page.setContent(
		`<style>html,body{margin:0;background:none}svg{display:block;width:${size}px}</style>${svg}`,
	);
	const png = await page.screenshot({ omitBackground: true });
	await writeFile(join(ROOT, 'public/icon', `${size}.png`), png);
}
await browser.close();
