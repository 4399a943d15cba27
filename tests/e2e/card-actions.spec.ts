import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { cardRecord } from '../../lib/corpus/card-record.ts';
import { indexCorpus } from '../../lib/corpus/corpus-index.ts';
import { type PackedCorpus, unpackCorpus } from '../../lib/corpus/pack.ts';
import { raiseNearby } from '../../lib/corpus/raise-nearby.ts';
import { waitForLit } from '../../scripts/browsers/lit.ts';
import { card, openCard } from './card.ts';
import { EXTENSION, expect, test } from './fixtures.ts';
import { storedSilenced } from './settings.ts';

const NAME = 'Nicolas Guillou';
const ID = 'nicolas-guillou';

/** Opens a page of the given body on the server's own origin, and waits until names are lit. */
async function write(page: Page, origin: string, body: string, head = ''): Promise<void> {
	const html = `<!doctype html><html lang="en"><head><title>The International Criminal Court</title>${head}</head><body>${body}</body></html>`;
	await page.route(`${origin}/written.html*`, (route) =>
		route.fulfill({ contentType: 'text/html', body: html }),
	);
	await page.goto(`${origin}/written.html`);
	await waitForLit(page);
}

/** The texts that are lit on a page. */
async function lit(page: Page): Promise<string[]> {
	return (await waitForLit(page)).map(({ text }) => text);
}

async function openMore(page: Page, name = NAME) {
	const open = await openCard(page, name);
	await open.getByRole('button', { name: 'More', exact: true }).click();
	return open;
}

const COURT = '<p>The International Criminal Court sits in The Hague.</p>';

test.describe('what matters for the text', () => {
	test('what concerns a name in the same paragraph leads', async ({ page, server }) => {
		const packed: PackedCorpus = JSON.parse(readFileSync(join(EXTENSION, 'corpus.json'), 'utf8'));
		const index = indexCorpus(unpackCorpus(packed));
		const record = cardRecord(index, ID);
		if (!record) throw new Error('no record');
		const plain = record.statements[0];
		const near = ['benjamin-netanyahu', 'kimberly-prost', 'european-union', 'microsoft', 'rome-statute'].find(
			(id) => raiseNearby(record.statements, new Set([id]))[0]?.id !== plain?.id,
		);
		const other = index.entities.get(near ?? '');
		if (!near || !other || !plain) throw new Error('no name changes the order');
		const leads = async () => {
			await expect(card(page)).toHaveCount(0);
			const open = await openCard(page, NAME);
			return open.locator('.gloss-statements p').first().textContent();
		};
		await write(
			page,
			server.origin,
			`${COURT}<p>At the Court, ${NAME} spoke.</p><p>So did ${other.name}.</p>`,
		);
		expect(await leads()).toBe(plain.text);
		await page.unrouteAll();
		await write(page, server.origin, `${COURT}<p>At the Court, ${NAME} spoke of ${other.name}.</p>`);
		expect(await leads()).toBe(raiseNearby(record.statements, new Set([near]))[0]?.text);
	});

	test('what came after the article stands apart, and only where the page tells its day', async ({
		page,
		server,
	}) => {
		const published = (day: string) => `<meta property="article:published_time" content="${day}T09:00:00Z">`;
		const body = `${COURT}<p>At the Court, ${NAME} spoke.</p>`;
		await write(page, server.origin, body, published('2025-06-06'));
		const since = (await openCard(page, NAME)).getByRole('region', {
			name: 'Since this article of 6 Jun 2025',
		});
		await expect(since.getByRole('listitem').first()).toContainText(/20\d\d/);
		await expect(since.locator('.gloss-source-line').first()).toBeVisible();
		for (const head of ['', published('2026-10-09'), published('6 June 2025')]) {
			await page.unrouteAll();
			await write(page, server.origin, body, head);
			await expect((await openCard(page, NAME)).locator('.gloss-since')).toHaveCount(0);
		}
	});
});

test.describe('on the sample page', () => {
	test.beforeEach(async ({ open, page }) => {
		await open('sample-court.html');
		await waitForLit(page);
	});

	test('says why a name is lit, and what its first line rests on', async ({ page }) => {
		const open = await openMore(page);
		await expect(open.getByText('The full name stands here.')).toBeInViewport();
		await expect(open.getByText(/is taken for Nicolas Guillou, sure \(\d+%\)/)).toBeVisible();
		await expect(open.locator('.gloss-behind .gloss-source-line')).toContainText(/¶|paragraph/);
		await open.getByRole('button', { name: 'More', exact: true }).click();
		await expect(open.getByText('The full name stands here.')).toBeHidden();
	});

	test('a pinned card stays through clicks and scrolling, until it is closed', async ({ page }) => {
		const open = await openCard(page, NAME);
		await open.getByRole('button', { name: 'Pin', exact: true }).click();
		await page.mouse.move(3, 3, { steps: 4 });
		await page.mouse.click(3, 300);
		await page.mouse.wheel(0, 4_000);
		await page.waitForTimeout(700);
		await expect(open).toBeVisible();
		await open.getByRole('button', { name: 'Close' }).click();
		await expect(card(page)).toHaveCount(0);
	});

	test('a pinned card closes with Escape', async ({ page }) => {
		const open = await openCard(page, NAME);
		await open.getByRole('button', { name: 'Pin', exact: true }).click();
		await page.mouse.click(3, 300);
		await expect(open).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(card(page)).toHaveCount(0);
	});

	test('copies what it shows with its sources', async ({ page, gloss, server }) => {
		await gloss.context.grantPermissions(['clipboard-read'], { origin: server.origin });
		const open = await openCard(page, NAME);
		const first = await open.locator('.gloss-statements p').first().textContent();
		await open.getByRole('button', { name: 'Cite', exact: true }).click();
		await expect(open.getByRole('status')).toHaveText('Copied');
		const text = await page.evaluate(() => navigator.clipboard.readText());
		expect(text).toContain(first);
		expect(text).toMatch(/^ {2}– .+, .+, .+20\d\d, paragraph \d+.*, https?:/m);
		expect(text).toMatch(/corpus as of \d+ \w+ 20\d\d\.$/);
	});

	test('"Not this one" on this page mutes the name here only, and is remembered', async ({
		page,
		gloss,
		open,
	}) => {
		const shown = await openMore(page);
		await shown.getByRole('button', { name: 'On this page' }).click();
		await expect(card(page)).toHaveCount(0);
		await expect.poll(() => lit(page)).not.toContain(NAME);
		const { here } = await storedSilenced(gloss);
		expect(here).toEqual([{ entity: ID, place: '127.0.0.1/sample-court.html' }]);
		await page.reload();
		expect(await lit(page)).not.toContain(NAME);
		await page.goto(`${page.url()}?other`);
		expect(await lit(page)).toContain(NAME);
		await open('sample-court.html');
		await waitForLit(page);
		await page.evaluate(() => history.pushState(null, '', '?another'));
		await expect.poll(() => lit(page)).toContain(NAME);
	});

	test('… on this site everywhere on it, and the options undo it', async ({ page, gloss }) => {
		const shown = await openMore(page);
		await shown.getByRole('button', { name: 'On this site' }).click();
		await expect.poll(() => lit(page)).not.toContain(NAME);
		await page.goto(`${page.url()}?other`);
		expect(await lit(page)).not.toContain(NAME);
		const options = await gloss.context.newPage();
		await options.goto(`${gloss.origin}/options.html`);
		await options.getByRole('button', { name: 'Light Nicolas Guillou on 127.0.0.1 again' }).click();
		await expect.poll(() => lit(page)).toContain(NAME);
		expect((await storedSilenced(gloss)).here).toEqual([]);
	});

	test('switches Gloss off on this site', async ({ page, gloss }) => {
		const shown = await openMore(page);
		await shown.getByRole('button', { name: 'Switch Gloss off on 127.0.0.1' }).click();
		await expect(card(page)).toHaveCount(0);
		await expect.poll(() => page.evaluate(() => CSS.highlights.get('gloss')?.size ?? 0)).toBe(0);
		expect((await storedSilenced(gloss)).sites).toEqual(['127.0.0.1']);
	});
});
