/** Documents that are not plain pages, and the ways in which a page comes and goes. */
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { waitForCard, waitForLit } from '../../scripts/browsers/lit.ts';
import { ROOT } from '../../scripts/build/build.ts';
import { serve } from '../../scripts/serve.ts';
import { card, hoverText } from './card.ts';
import { expect, test } from './fixtures.ts';
import { setLook } from './settings.ts';
import { texts } from './texts.ts';

const COURT = 'International Criminal Court';
/** How long a document on which nothing may happen is watched, in ms. */
const WATCH = 1_200;

test.beforeEach(async ({ gloss, watch }) => {
	await setLook(gloss, { density: 'all' });
	expect(watch.errors).toEqual([]);
});

test.afterEach(({ watch }) => {
	expect(watch.errors).toEqual([]);
});

/** Answers one address with a body of any type. */
async function answer(page: Page, name: string, contentType: string, body: string): Promise<void> {
	await page.route(`**/${name}`, (route) => route.fulfill({ contentType, body }));
}

for (const [name, type, body] of [
	[
		'drawing.svg',
		'image/svg+xml',
		'<svg xmlns="http://www.w3.org/2000/svg"><title>The International Criminal Court</title><text y="20">International Criminal Court, Judge Tomoko Akane</text></svg>',
	],
	[
		'feed.xml',
		'application/xml',
		'<feed><title>International Criminal Court</title><p>Judge Tomoko Akane</p></feed>',
	],
	['data.json', 'application/json', '{"court":"International Criminal Court","judge":"Tomoko Akane"}'],
] as const) {
	test(`${name} stays as it is`, async ({ open, page }) => {
		await open('live.html');
		await answer(page, name, type, body);
		await page.goto(new URL(name, page.url()).href);
		const source = () => page.evaluate(() => new XMLSerializer().serializeToString(document));
		const before = await source();
		await page.waitForTimeout(WATCH);
		expect(await source()).toBe(before);
		expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
	});
}

test('a frame of another site is read by a gate of its own, the page around it is not', async ({
	open,
	page,
}) => {
	const other = await serve(join(ROOT, 'tests/pages'));
	const foreign = other.origin.replace('127.0.0.1', 'localhost');
	await open(`foreign.html#${foreign}/live.html`);
	const lit = async () => {
		const inside = page.frames().find((frame) => frame.url().startsWith(foreign));
		return inside ? inside.evaluate(() => CSS.highlights.get('gloss')?.size) : undefined;
	};
	await expect.poll(lit).toBe(2);
	expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
	await other.close();
});

test('a page that changes its address and its text is read as a new one', async ({ open }) => {
	const page = await open('sample-cricket.html');
	await page.waitForTimeout(WATCH);
	const go = (address: string, text: string) =>
		page.evaluate(
			([to = '', says = '']) => {
				history.pushState(null, '', to);
				const main = document.querySelector('main') ?? document.body;
				const paragraph = document.createElement('p');
				paragraph.textContent = says;
				main.replaceChildren(paragraph);
			},
			[address, text],
		);
	await go('court', 'The International Criminal Court and its president, Judge Tomoko Akane.');
	await expect.poll(() => texts(page), { timeout: 15_000 }).toEqual([COURT, 'Tomoko Akane']);
	await go('cricket', 'The ICC named the squads for the World Cup, and its umpires.');
	await expect.poll(() => texts(page)).toEqual([]);
	await page.waitForTimeout(WATCH);
	expect(await texts(page)).toEqual([]);
	await go('again', 'Judge Nicolas Guillou of the International Criminal Court.');
	await expect.poll(() => texts(page)).toEqual(['Nicolas Guillou', COURT]);
});

for (const [what, show] of [
	['a fullscreen article', `document.querySelector('main').requestFullscreen()`],
	[
		'a modal dialog',
		`{ const dialog = document.createElement('dialog'); dialog.append(...document.querySelector('main').children); document.body.append(dialog); dialog.showModal(); }`,
	],
] as const) {
	test(`the card stands above ${what} and can be used there`, async ({ open }) => {
		const page = await open('live.html');
		await waitForLit(page);
		await page.evaluate(`document.addEventListener('click', () => { ${show} }, { once: true })`);
		await page.mouse.click(5, 5);
		await expect.poll(() => page.evaluate(() => document.querySelector(':modal') !== null)).toBe(true);
		await waitForLit(page);
		await page.waitForTimeout(300);
		await hoverText(page, 'Kimberly Prost');
		await waitForCard(page);
		const shown = card(page);
		await expect(shown.getByRole('heading', { name: 'Kimberly Prost' })).toBeVisible();
		const button = shown.getByRole('button').first();
		await button.hover();
		await expect(shown).toHaveCount(1);
		await page.keyboard.press('Escape');
	});
}
