/** The card on real pages, in every look: pictures in one folder, with a page that shows them side by side. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { planted, type SavedPage } from '../bench/page/saved-pages.ts';
import { NEXT, OPEN, ring } from '../browsers/keys.ts';
import { launchWithExtension } from '../browsers/launch.ts';
import { hover, type LitPlace, litPlaces, waitForCard, waitForLit } from '../browsers/lit.ts';
import { build, ROOT } from '../build/build.ts';
import { until } from '../real-pages/until.ts';
import { type Server, serve } from '../serve.ts';

interface Look {
	name: string;
	viewport: { width: number; height: number };
	media: Parameters<Page['emulateMedia']>[0];
	mirrored?: true;
}

const WIDE = { width: 1120, height: 800 };
const LOOKS: readonly Look[] = [
	{ name: 'light', viewport: WIDE, media: { colorScheme: 'light', forcedColors: 'none' } },
	{ name: 'dark', viewport: WIDE, media: { colorScheme: 'dark', forcedColors: 'none' } },
	{
		name: 'right-to-left',
		viewport: WIDE,
		media: { colorScheme: 'light', forcedColors: 'none' },
		mirrored: true,
	},
	{
		name: '320 px',
		viewport: { width: 320, height: 640 },
		media: { colorScheme: 'light', forcedColors: 'none' },
	},
	{
		name: '200 % zoom',
		viewport: { width: WIDE.width / 2, height: WIDE.height / 2 },
		media: { colorScheme: 'light', forcedColors: 'none' },
	},
	{ name: 'forced colours', viewport: WIDE, media: { colorScheme: 'dark', forcedColors: 'active' } },
];

/** Names of every kind: under sanctions, disputed, two of their measures, a law, wanted, a State, a case. */
const NAMES = [
	'Nicolas Guillou',
	'Karim Khan',
	'Tomoko Akane',
	'Executive Order 14203',
	'Rodrigo Duterte',
	'Hungary',
	'Rona v. Trump',
];
/** How many sites are shown. */
const SITES = 10;
/** How many names are tried with the pointer before keys are used: some lie below a page's banners. */
const TRIES = 4;

/** The largest page of each site, told by file names such as `site-2.html`, of the ten sites with the largest. */
function pagesOfSites(folder: string): SavedPage[] {
	if (!existsSync(folder)) return [];
	const bySize = readdirSync(folder)
		.filter((name) => name.endsWith('.html'))
		.map((name) => ({
			name,
			site: name.replace(/(-\d+)?\.html$/, ''),
			size: statSync(join(folder, name)).size,
		}))
		.sort((a, b) => b.size - a.size);
	const first = bySize.filter(({ site }, at) => bySize.findIndex((other) => other.site === site) === at);
	return first.slice(0, SITES).map(({ name }) => ({ name, html: readFileSync(join(folder, name), 'utf8') }));
}

/** The places of planted names, those of one name first. */
async function placesOf(page: Page, first: string): Promise<LitPlace[]> {
	const places = (await litPlaces(page)).filter(({ text }) => NAMES.includes(text));
	return [...places.filter(({ text }) => text === first), ...places.filter(({ text }) => text !== first)];
}

/** Opens a card with the pointer, one of a name if it can be, by keys where the page lets no pointer through. */
async function openSomeCard(page: Page, name: string): Promise<void> {
	const wanted = await placesOf(page, name);
	for (let at = 0; at < Math.min(TRIES, wanted.length); at++) {
		const now = (await placesOf(page, name))[at];
		if (!now) continue;
		await page.evaluate((y) => scrollBy({ top: y, behavior: 'instant' }), now.y - 240);
		const place = (await placesOf(page, name))[at];
		if (!place) continue;
		await hover(page, place);
		if (
			await waitForCard(page, 1_200).then(
				() => true,
				() => false,
			)
		)
			return;
	}
	await until(async () => {
		await page.keyboard.press(NEXT);
		return (await ring(page)).length > 0;
	}, 'no key leads to a name');
	await page.keyboard.press(OPEN);
	await waitForCard(page);
}

async function mirror(page: Page): Promise<void> {
	await page.evaluate(() => {
		const host = document.querySelector('[popover]:popover-open');
		host?.shadowRoot?.querySelector('.gloss-card')?.setAttribute('dir', 'rtl');
	});
}

function fileOf(saved: SavedPage, look: Look): string {
	return `${saved.name.replace(/\.html$/, '')}-${look.name.replaceAll(/\W+/g, '-')}.png`;
}

/** Takes one picture; answers why not where the page shows no card. */
async function shoot(
	page: Page,
	url: string,
	look: Look,
	name: string,
	path: string,
): Promise<string | null> {
	try {
		await page.setViewportSize(look.viewport);
		await page.emulateMedia(look.media);
		await page.goto(url, { waitUntil: 'domcontentloaded' });
		if (look.mirrored) await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
		// In forced colours names are drawn by marks, which come later than highlights.
		await waitForLit(page, { painter: look.media?.forcedColors === 'active' ? 'mark' : 'highlight' });
		await page.waitForTimeout(300);
		await openSomeCard(page, name);
		if (look.mirrored) await mirror(page);
		await page.waitForTimeout(150);
		await page.screenshot({ path });
		return null;
	} catch (error) {
		return error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
	}
}

function indexPage(pages: readonly SavedPage[]): string {
	const head = LOOKS.map(({ name }) => `<th>${name}</th>`).join('');
	const rows = pages.map((saved) => {
		const cells = LOOKS.map((look) => {
			const file = fileOf(saved, look);
			return `<td><a href="${file}"><img src="${file}" alt="${look.name}" loading="lazy"></a></td>`;
		});
		return `<tr><th>${saved.name}</th>${cells.join('')}</tr>`;
	});
	return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The card on real pages</title><style>body{font:14px system-ui}img{max-width:420px;max-height:320px;border:1px solid #ccc}th{text-align:start}</style></head><body><h1>The card on real pages</h1><table><tr><th></th>${head}</tr>${rows.join('\n')}</table></body></html>`;
}

/** Serves pages without their scripts, so that they stay as they were saved. */
async function servePages(folder: string, pages: readonly SavedPage[]): Promise<Server> {
	await mkdir(folder, { recursive: true });
	for (const saved of pages) await writeFile(join(folder, saved.name), planted(saved, NAMES));
	return serve(folder, { policy: "script-src 'none'" });
}

/**
 * Takes the card on saved pages of ten sites in `GLOSS_SHARED` (or `../shared`), each in every
 * look, and writes `index.html` beside the pictures. The build's card has an open root, to be mirrored.
 * @throws Error when there are no saved pages.
 */
export async function gallery(): Promise<void> {
	const pages = pagesOfSites(resolve(ROOT, process.env.GLOSS_SHARED ?? '../shared', 'pages/real'));
	if (pages.length === 0) throw new Error('no saved pages: name their folder in GLOSS_SHARED');
	const out = join(ROOT, '.output/gallery');
	await mkdir(out, { recursive: true });
	const server = await servePages(join(ROOT, '.output/gallery-pages'), pages);
	const extension = build({ out: '.output/gallery-build', env: { VITE_GLOSS_OPEN_ROOT: '1' } });
	const gloss = await launchWithExtension({ extension });
	try {
		const page = await gloss.context.newPage();
		const own = [server.origin, gloss.origin];
		await page.route(
			(url) => url.protocol.startsWith('http') && !own.includes(url.origin),
			(route) => route.abort(),
		);
		for (const [at, saved] of pages.entries()) {
			const name = NAMES[at % NAMES.length] ?? '';
			for (const look of LOOKS) {
				const fault = await shoot(
					page,
					`${server.origin}/${saved.name}`,
					look,
					name,
					join(out, fileOf(saved, look)),
				);
				if (fault) console.error(`${saved.name}, ${look.name}: ${fault}`);
			}
		}
		await writeFile(join(out, 'index.html'), indexPage(pages));
		console.log(join(out, 'index.html'));
	} finally {
		await gloss.close();
		await server.close();
	}
}
