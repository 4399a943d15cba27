/** What leaves a page holds nothing of ours: copied text, saved pages, paper. Each beside a control load. */
import type { Page } from '@playwright/test';
import { waitForLit } from '../../scripts/browsers/lit.ts';
import type { Gloss } from '../../scripts/browsers/surfaces.ts';
import { card, openCard } from './card.ts';
import { expect, test } from './fixtures.ts';
import { setLook, setSilenced } from './settings.ts';

type Open = (name: string) => Promise<Page>;

/** What `read` finds on the page without Gloss, then on the same page lit. */
async function beside<T>(
	gloss: Gloss,
	open: Open,
	read: (page: Page) => Promise<T>,
	painter: 'highlight' | 'mark' = 'highlight',
): Promise<[T, T]> {
	await setSilenced(gloss, { sites: ['127.0.0.1'], entities: [] });
	const bare = await read(await open('sample-court.html'));
	await setSilenced(gloss, { sites: [], entities: [] });
	const page = await open('sample-court.html');
	expect((await waitForLit(page, { painter })).length).toBeGreaterThan(10);
	return [bare, await read(page)];
}

/** Everything on the page, as the reader copies it. */
async function copied(page: Page): Promise<Record<string, string>> {
	await page.bringToFront();
	await page.keyboard.press('ControlOrMeta+a');
	await page.keyboard.press('ControlOrMeta+c');
	return page.evaluate(async () => {
		const [item] = await navigator.clipboard.read();
		const found: Record<string, string> = {};
		for (const type of item?.types ?? []) found[type] = await ((await item?.getType(type))?.text() ?? '');
		return found;
	});
}

/** The page as one file, without the lines that differ with every saving. */
async function saved(page: Page): Promise<string> {
	const session = await page.context().newCDPSession(page);
	const { data } = await session.send('Page.captureSnapshot', { format: 'mhtml' });
	return data
		.replace(/^Date: .*$/gm, '')
		.replace(/MultipartBoundary--\w+|cid:[\w-]+@mhtml\.blink|<frame-[\w@.-]+>/g, '');
}

/** The page as paper shows it. */
async function printed(page: Page): Promise<string> {
	await page.emulateMedia({ media: 'print' });
	await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
	const paper = await page.screenshot({ fullPage: true });
	await page.evaluate(() => dispatchEvent(new Event('afterprint')));
	await page.emulateMedia({ media: 'screen' });
	return paper.toString('base64');
}

for (const painter of ['highlight', 'mark'] as const) {
	test(`copied text is the page's own (${painter})`, async ({ gloss, context, server, open }) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: server.origin });
		await setLook(gloss, { density: 'all', painter });
		const [bare, lit] = await beside(gloss, open, copied, painter);
		expect(bare['text/plain']).toContain('Tomoko Akane');
		expect(lit).toEqual(bare);
	});

	test(`paper is the page's own (${painter})`, async ({ gloss, open }) => {
		await setLook(gloss, { density: 'all', painter });
		const [bare, lit] = await beside(gloss, open, printed, painter);
		expect(bare.length).toBeGreaterThan(10_000);
		expect(lit === bare).toBe(true);
	});
}

test('what is selected stays selected when marks come', async ({ gloss, open }) => {
	const page = await open('sample-court.html');
	await waitForLit(page);
	const select = () =>
		page.evaluate(() => {
			const [node] = [...(CSS.highlights.get('gloss') ?? [])].map(({ startContainer }) => startContainer);
			const around = node?.parentElement;
			if (!around) throw new Error('nothing is lit');
			getSelection()?.selectAllChildren(around);
			return [getSelection()?.toString(), around.textContent] as const;
		});
	const [before, whole] = await select();
	expect(before).toBe(whole);
	await setLook(gloss, { painter: 'mark' });
	await page.bringToFront();
	await waitForLit(page, { painter: 'mark' });
	expect(await page.evaluate(() => getSelection()?.toString())).toBe(before);
});

test('highlights do not cut what is written on paper into pieces', async ({ gloss, open }) => {
	await setLook(gloss, { density: 'all' });
	const page = await open('sample-court.html');
	await waitForLit(page);
	const lit = await page.pdf();
	expect(await page.evaluate(() => CSS.highlights.get('gloss')?.size ?? 0)).toBeGreaterThan(0);
	await page.evaluate(() => CSS.highlights.clear());
	expect(lit.length).toBe((await page.pdf()).length);
});

test('a saved page and its source hold nothing of ours', async ({ gloss, open }) => {
	await setLook(gloss, { density: 'all' });
	const [bare, lit] = await beside(gloss, open, async (page) => ({
		file: await saved(page),
		source: await page.evaluate(() => document.documentElement.outerHTML),
	}));
	expect(bare.file).toContain('Tomoko Akane');
	expect(lit).toEqual(bare);
});

test('finding in the page goes from word to word of the page alone, also after a card was open', async ({
	gloss,
	open,
}) => {
	/** How often the browser's own search finds a name. */
	const found = (page: Page) =>
		page.evaluate(() => {
			getSelection()?.removeAllRanges();
			let count = 0;
			const find: unknown = Reflect.get(window, 'find');
			while (typeof find === 'function' && count < 99 && find.call(window, 'Tomoko Akane')) count++;
			return count;
		});
	const [bare, lit] = await beside(gloss, open, async (page) => {
		const places = await page.evaluate(() => CSS.highlights.size);
		if (places > 0) {
			await openCard(page, 'Tomoko Akane');
			await page.keyboard.press('Escape');
			await expect(card(page)).toHaveCount(0);
		}
		return found(page);
	});
	expect(bare).toBeGreaterThan(1);
	expect(lit).toBe(bare);
});

test('a card that stands open is not printed', async ({ gloss, open }) => {
	await setLook(gloss, { density: 'all' });
	let first = true;
	const [bare, lit] = await beside(gloss, open, async (page) => {
		if (!first) await openCard(page, 'Tomoko Akane');
		first = false;
		return printed(page);
	});
	expect(lit === bare).toBe(true);
});
