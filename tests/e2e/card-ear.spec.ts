/** What a screen reader is told: the accessibility tree of the card, and of a lit page in both painters. */
import type { Page } from '@playwright/test';
import { chromium } from 'playwright-core';
import { ensureChromium } from '../../scripts/browsers/find.ts';
import { waitForLit } from '../../scripts/browsers/lit.ts';
import { openPopup } from '../../scripts/browsers/surfaces.ts';
import { listenToStatus, openCard } from './card.ts';
import { expect, test } from './fixtures.ts';
import { setLook } from './settings.ts';

interface Heard {
	role: string;
	name: string;
	description: string;
	focusable: boolean;
}

/** Every element of a page that is not ignored, as a screen reader gets it, in document order. */
async function treeOf(page: Page): Promise<Heard[]> {
	const session = await page.context().newCDPSession(page);
	const { nodes } = await session.send('Accessibility.getFullAXTree');
	await session.detach();
	return nodes
		.filter(({ ignored }) => !ignored)
		.map(({ role, name, description, properties }) => ({
			role: String(role?.value ?? ''),
			name: String(name?.value ?? ''),
			description: String(description?.value ?? ''),
			focusable: properties?.some((one) => one.name === 'focusable' && one.value.value === true) ?? false,
		}));
}

/** The page as a browser without Gloss tells it. */
async function treeWithout(url: string): Promise<Heard[]> {
	const browser = await chromium.launch({
		executablePath: ensureChromium(),
		args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
	});
	try {
		const page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
		await page.goto(url);
		return await treeOf(page);
	} finally {
		await browser.close();
	}
}

test('lit by highlights, a page is told as it is without Gloss', async ({ open, page }) => {
	await open('sample-court.html');
	await waitForLit(page);
	expect(await treeOf(page)).toEqual(await treeWithout(page.url()));
});

test('lit by marks, each name is told with what Enter does, and nothing else has changed', async ({
	open,
	page,
	gloss,
}) => {
	await setLook(gloss, { painter: 'mark' });
	await open('sample-court.html');
	const lit = (await waitForLit(page, { painter: 'mark' })).reduce((sum, { count }) => sum + count, 0);
	const tree = await treeOf(page);
	const marks = tree.filter(({ role }) => role === 'mark');
	expect(marks).toHaveLength(lit);
	const inLinks = await page.locator('a mark').count();
	expect(marks.filter(({ focusable }) => focusable)).toHaveLength(lit - inLinks);
	for (const { description } of marks.filter(({ focusable }) => focusable)) {
		expect(description).toBe('Explained by Gloss. Press Enter to open.');
	}
	const others = (all: readonly Heard[]) =>
		all.filter(({ role }) => !['mark', 'StaticText', 'InlineTextBox'].includes(role));
	expect(others(tree)).toEqual(others(await treeWithout(page.url())));
	await expect(
		page.locator('.lead, main p').filter({ hasText: 'Gocha Lordkipanidze' }).first(),
	).toMatchAriaSnapshot(`
    - paragraph:
      - text: The
      - mark: International Criminal Court
      - text: /\\(ICC\\) closed its year/
      - mark: Gocha Lordkipanidze
      - text: of Georgia and
      - mark: Erdenebalsuren Damdin
      - text: of Mongolia, to the people listed under
      - mark: Executive Order 14203
      - text: /Both had taken part/
  `);
});

test('the card is a dialog with the name as its title, what it is as its description, and named parts', async ({
	open,
	page,
}) => {
	await open('sample-court.html');
	await waitForLit(page);
	const shown = await openCard(page, 'Nicolas Guillou');
	const dialog = shown.getByRole('dialog');
	await expect(dialog).toHaveAccessibleName('Nicolas Guillou');
	await expect(dialog).toHaveAccessibleDescription(/^Judge of the International Criminal Court.* as of/);
	await expect(dialog).toMatchAriaSnapshot(`
    - dialog "Nicolas Guillou":
      - button "Pin"
      - heading "Nicolas Guillou" [level=2]
      - paragraph: /Judge of the International Criminal Court/
      - list "Measures":
        - listitem:
          - button /US sanctions since/
      - region /Since this article of/:
        - heading /Since this article of/ [level=3]
        - list:
          - listitem:
            - paragraph
            - button /paragraph \\d+/
      - list:
        - listitem:
          - paragraph
          - button /paragraph \\d+/
      - region "Latest events":
        - list:
          - listitem:
            - button /20\\d\\d/
        - paragraph
      - paragraph: /Corpus as of/
      - button "Timeline"
      - button "Library"
      - button "Cite"
      - button "More"
  `);
	const tree = await treeOf(page);
	expect(
		tree.filter(({ role, name }) => ['button', 'link', 'region', 'dialog'].includes(role) && name === ''),
	).toEqual([]);
	const landmarks = (all: readonly Heard[]) =>
		all.filter(({ role }) => /^(banner|contentinfo|main|complementary)$/.test(role));
	expect(landmarks(tree)).toEqual(landmarks(await treeWithout(page.url())));
});

test('opening a card is said once, politely, in one short sentence', async ({ open, page }) => {
	await open('sample-court.html');
	await waitForLit(page);
	const said = await listenToStatus(page);
	await openCard(page, 'Tomoko Akane');
	await page.waitForTimeout(500);
	expect(await said()).toEqual(['Tomoko Akane, card open']);
	expect((await treeOf(page)).filter(({ role }) => role === 'alert')).toEqual([]);
});

test('the list of names in the popup leads to each of their places and says which', async ({
	open,
	page,
	gloss,
}) => {
	await setLook(gloss, { density: 'all' });
	await open('sample-court.html');
	await waitForLit(page);
	const popup = await openPopup(gloss, page);
	const chip = popup.page.locator('.gloss-name').first();
	const count = Number(await chip.locator('.gloss-count').textContent());
	expect(count).toBeGreaterThan(2);
	const places = new Set<number>();
	for (let place = 1; place <= count; place++) {
		await chip.click();
		await expect(popup.page.getByRole('status').filter({ hasText: `, ${place} of ${count}` })).toHaveCount(1);
		const at = await page.evaluate(() => {
			const [on] = CSS.highlights.get('gloss-on') ?? [];
			const range = document.createRange();
			if (!on) return -1;
			range.setStart(on.startContainer, on.startOffset);
			range.setEnd(on.endContainer, on.endOffset);
			const { top, left } = range.getBoundingClientRect();
			return Math.round(top + scrollY) * 10_000 + Math.round(left);
		});
		places.add(at);
	}
	expect(places.has(-1)).toBe(false);
	expect(places.size).toBe(count);
	await popup.close();
});
