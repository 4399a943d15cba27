/** What the popup says of each kind of page, and that it can be searched from every one. */
import { createServer } from 'node:http';
import type { Page } from '@playwright/test';
import { waitForLit } from '../../scripts/browsers/lit.ts';
import { type Gloss, openPopup } from '../../scripts/browsers/surfaces.ts';
import { faultsOf } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { setSilenced } from './settings.ts';

const PDF =
	'%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n';
const PARAGRAPH = 'Judge Tomoko Akane spoke of the Rome Statute at the International Criminal Court. ';

/** Serves one answer at every address for as long as `use` takes. */
async function serving(type: string, body: string, use: (origin: string) => Promise<void>): Promise<void> {
	const server = createServer((_, response) => {
		response.setHeader('content-type', type);
		response.end(body);
	});
	await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
	const address = server.address();
	try {
		await use(`http://127.0.0.1:${address !== null && typeof address === 'object' ? address.port : 0}/`);
	} finally {
		server.close();
	}
}

/** Opens the popup, compares its heading, searches and looks for what axe finds. */
async function says(gloss: Gloss, page: Page, heading: string | RegExp, more?: RegExp): Promise<void> {
	const popup = await openPopup(gloss, page);
	await expect(popup.page.getByRole('heading', { level: 1 })).toHaveText(heading);
	if (more) await expect(popup.page.getByText(more)).toBeVisible();
	for (const colorScheme of ['light', 'dark'] as const) {
		await popup.page.emulateMedia({ colorScheme });
		expect(await faultsOf(popup.page)).toEqual([]);
	}
	await popup.page.getByRole('combobox').fill('guilou');
	await expect(popup.page.getByRole('option').first()).toContainText('Nicolas Guillou');
	await popup.close();
}

test('a page of the browser: it cannot be read', async ({ gloss, page }) => {
	await page.goto('chrome://version');
	await says(gloss, page, 'Gloss cannot read this kind of page', /choose “Look up”/);
});

test('a PDF: its names cannot be lit', async ({ gloss, page }) => {
	await serving('application/pdf', PDF, async (origin) => {
		await page.goto(`${origin}judgment.pdf`);
		await says(gloss, page, 'Gloss cannot light names in a PDF', /choose “Look up”/);
	});
});

test('a text without markup: its names cannot be lit', async ({ gloss, page }) => {
	await serving('text/plain', PARAGRAPH, async (origin) => {
		await page.goto(origin);
		await says(gloss, page, 'Gloss cannot light names in this kind of file', /choose “Look up”/);
	});
});

test('a site that is off: it says so', async ({ gloss, open, page }) => {
	await setSilenced(gloss, { sites: ['127.0.0.1'], entities: [] });
	await open('sample-court.html');
	await says(gloss, page, 'Gloss is off on this site', /until you switch it on again/);
	await setSilenced(gloss, { sites: [], entities: [] });
});

test('a page with very many names: it says what was left out', async ({ gloss, page }) => {
	const body = `<!doctype html><main>${`<p>${PARAGRAPH.repeat(8)}</p>`.repeat(4_000)}</main>`;
	await serving('text/html', body, async (origin) => {
		await page.goto(origin);
		await waitForLit(page);
		await says(
			gloss,
			page,
			'3 names on this page',
			/so not all of them are lit|only its first part was read/,
		);
	});
});
