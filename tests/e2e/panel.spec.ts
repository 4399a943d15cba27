import type { Page } from '@playwright/test';
import { waitForLit } from '../../scripts/browsers/lit.ts';
import { openSidePanel } from '../../scripts/browsers/surfaces.ts';
import { card, openCard } from './card.ts';
import { expect, test } from './fixtures.ts';
import { countLine } from './panel.ts';

/** What stands at the top of the list as its reader scrolls through it: headings and years, in order. */
async function headings(panel: Page): Promise<string[]> {
	return panel.evaluate(async () => {
		const seen = new Map<number, string[]>();
		scrollTo(0, 0);
		for (;;) {
			await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
			for (const row of document.querySelectorAll<HTMLElement>('li[data-index]')) {
				const texts = [...row.querySelectorAll('h2, h3')].map((one) => one.textContent ?? '');
				seen.set(Number(row.dataset.index), texts);
			}
			const before = scrollY;
			scrollBy(0, innerHeight);
			if (scrollY === before) break;
		}
		return [...seen].sort(([a], [b]) => a - b).flatMap(([, texts]) => texts);
	});
}

test('the timeline: newest first, oldest first, this page before the rest', async ({ gloss, open, page }) => {
	await open('sample-court.html');
	await waitForLit(page);
	const { page: panel, close } = await openSidePanel(gloss, page);
	await expect(panel.getByRole('heading', { level: 1, name: 'Timeline' })).toBeVisible();
	await expect(panel.getByRole('heading', { level: 2, name: 'On this page' })).toBeVisible();
	const parts = async () => {
		const [here, first, ...rest] = (await headings(panel)).join(' ').split(/ ?(On this page|Other events) ?/);
		expect([here, first, rest[1]]).toEqual(['', 'On this page', 'Other events']);
		return [rest[0] ?? '', rest[2] ?? ''].map((years) => years.split(' ').map(Number));
	};
	const newest = await parts();
	for (const years of newest) {
		expect(years.length).toBeGreaterThan(1);
		expect(years).toEqual([...years].sort((a, b) => b - a));
	}
	await panel.getByRole('button', { name: /Newest first/ }).click();
	await expect(panel.getByRole('button', { name: /Oldest first/ })).toBeVisible();
	expect(await parts()).toEqual(newest.map((years) => [...years].reverse()));
	await close();
});

test('an event opens its sources; dates are never more exact than known', async ({ gloss, open, page }) => {
	await open('sample-cricket.html');
	const { page: panel, close } = await openSidePanel(gloss, page);
	const first = panel.locator('[data-event]').first();
	await first.click();
	await expect(first).toHaveAttribute('aria-expanded', 'true');
	await expect(panel.locator('.gloss-event-sources').first().getByRole('listitem').first()).toBeVisible();
	const dates = await panel.locator('.gloss-event-date').allTextContents();
	expect(dates.length).toBeGreaterThan(5);
	expect(dates.filter((text) => !/20\d\d|19\d\d/.test(text))).toEqual([]);
	await close();
});

test('filters: by kind and by name', async ({ gloss, open, page }) => {
	await open('sample-cricket.html');
	const { page: panel, close } = await openSidePanel(gloss, page);
	const { status, all } = await countLine(panel);
	const chip = panel.getByRole('button', { name: /^Sanction/ });
	if (!(await chip.isVisible())) await panel.getByRole('button', { name: 'More kinds' }).click();
	const expected = Number((await chip.textContent())?.match(/\d+/)?.[0]);
	await chip.click();
	await expect(chip).toHaveAttribute('aria-pressed', 'true');
	await expect(status).toHaveText(`${expected} events`);
	expect(expected).toBeLessThan(Number.parseInt(all, 10));
	await panel.getByRole('button', { name: 'Show all events' }).click();
	const field = panel.getByRole('combobox', { name: 'Name' });
	await field.fill('prost');
	await panel.getByRole('option', { name: 'Kimberly Prost' }).click();
	await expect(panel.getByRole('button', { name: /^Kimberly Prost/ })).toBeVisible();
	const hers = await panel.evaluate(async () => {
		const { events } = await (await fetch('/corpus.json')).json();
		return events.filter(({ entities }: { entities: string[] }) => entities.includes('kimberly-prost'))
			.length;
	});
	await expect(status).toHaveText(hers === 1 ? '1 event' : `${hers} events`);
	await expect(panel.locator(`li[aria-setsize="${hers}"]`).first()).toBeVisible();
	await close();
});

test('by keyboard: one tab stop, arrows move, Enter opens', async ({ gloss, open, page }) => {
	await open('sample-cricket.html');
	const { page: panel, close } = await openSidePanel(gloss, page);
	const events = panel.locator('[data-event]');
	await events.first().focus();
	await panel.keyboard.press('ArrowDown');
	await expect(events.nth(1)).toBeFocused();
	await panel.keyboard.press('End');
	const last = panel.locator('li').filter({ has: panel.locator('[data-event]:focus') });
	await expect(last).toHaveCount(1);
	expect(await last.getAttribute('aria-posinset')).toBe(await last.getAttribute('aria-setsize'));
	await expect(last).toBeInViewport();
	// Nobody loses the place by scrolling away from it.
	await panel.mouse.move(100, 400);
	await panel.mouse.wheel(0, -100_000);
	await expect(panel.locator('li[aria-posinset="1"]')).toBeInViewport();
	await panel.keyboard.press('ArrowUp');
	await expect(last).toBeInViewport();
	await panel.keyboard.press('Home');
	await expect(events.first()).toBeFocused();
	await panel.keyboard.press('Enter');
	await expect(events.first()).toHaveAttribute('aria-expanded', 'true');
	expect(await panel.locator('[data-event][tabindex="0"]').count()).toBe(1);
	await close();
});

test("the card's timeline button filters the open panel by its entity", async ({ gloss, open, page }) => {
	await open('sample-court.html');
	await waitForLit(page);
	const { page: panel, close } = await openSidePanel(gloss, page);
	const shown = await openCard(page, 'Kimberly Prost');
	await shown.getByRole('button', { name: 'Timeline' }).click();
	await expect(panel.getByRole('button', { name: 'Kimberly Prost: Show all names' })).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(card(page)).toHaveCount(0);
	await close();
});

test('filters by words and source stand in the address; back leads to the view before', async ({
	gloss,
	open,
	page,
}) => {
	await open('sample-cricket.html');
	const { page: panel, close } = await openSidePanel(gloss, page);
	const { status, all } = await countLine(panel);
	await panel.getByRole('searchbox', { name: 'Any words' }).pressSequentially('sanctions judges');
	await expect.poll(() => panel.evaluate(() => location.hash)).toBe('#text=sanctions+judges');
	await expect(status).not.toHaveText(all);
	const some = await status.textContent();
	const source = panel.getByRole('combobox', { name: 'Source' });
	const [label = ''] = ((await source.locator('option').nth(1).textContent()) ?? '').split(' (');
	await source.selectOption(label);
	await expect
		.poll(() => panel.evaluate(() => new URLSearchParams(location.hash.slice(1)).get('source')))
		.toBe(label);
	// Letters of one word are one step.
	await panel.getByRole('button', { name: 'Back' }).press('Enter');
	await expect(status).toHaveText(some ?? '');
	await panel.goBack();
	await expect(status).toHaveText(all);
	await close();
});

test('follows the page: names offered, another tab, the name under the pointer, the place of an event', async ({
	gloss,
	open,
	page,
	server,
}) => {
	await open('sample-court.html');
	await waitForLit(page);
	const { page: panel, close } = await openSidePanel(gloss, page);
	const names = panel.getByRole('group', { name: 'Names on this page' });
	await expect(names.getByRole('button').first()).toBeVisible();

	await openCard(page, 'Kimberly Prost');
	await expect(panel.locator('.gloss-pointed-bar')).toHaveText(/^Kimberly Prost/);
	await panel.getByRole('searchbox').fill('prost');
	const marked = panel.locator('[data-pointed]');
	await expect(marked.first()).toBeVisible();
	expect(await marked.first().textContent()).toContain('Prost');
	await page.keyboard.press('Escape');
	await expect(marked).toHaveCount(0);

	// A page that is loaded anew is followed as well.
	await page.reload();
	await waitForLit(page);
	await expect(names.getByRole('button').first()).toBeVisible();
	await openCard(page, 'Kimberly Prost');
	await expect(marked.first()).toBeVisible();
	await page.keyboard.press('Escape');

	await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
	await panel.getByRole('searchbox').fill('guillou');
	const event = panel.locator('[data-event]').first();
	await event.press('Enter');
	await expect(event).toHaveAttribute('aria-expanded', 'true');
	await panel.getByRole('button', { name: /^Nicolas Guillou, .* in the page/ }).press('Enter');
	await expect(panel.getByText('Nicolas Guillou is shown in the page')).toBeAttached();

	const other = await gloss.context.newPage();
	await other.goto(`${server.origin}/sample-cricket.html`);
	await other.bringToFront();
	await expect(names).toHaveCount(0);
	await page.bringToFront();
	await expect(names).toHaveCount(1);
	await other.close();
	await close();
});

test('the overview: a shorter time by keys and by pointer, back to all of it', async ({
	gloss,
	open,
	page,
}) => {
	await open('sample-cricket.html');
	const { page: panel, close } = await openSidePanel(gloss, page);
	const { status, all } = await countLine(panel);
	const from = panel.getByRole('slider', { name: 'From month' });
	await from.focus();
	await panel.keyboard.press('End');
	await panel.keyboard.press('PageDown');
	await expect(from).toHaveAttribute('aria-valuetext', /^[A-Z][a-z]+ 20\d\d$/);
	await expect(status).not.toHaveText(all);
	const after = await panel.evaluate(() => new URLSearchParams(location.hash.slice(1)).get('from') ?? '');
	const days = await panel
		.locator('.gloss-event-date time')
		.evaluateAll((list) => list.map((one) => one.getAttribute('datetime') ?? ''));
	expect(days.length).toBeGreaterThan(0);
	expect(days.filter((day) => day.slice(0, 7) < after && day.length >= 7)).toEqual([]);
	// All the keys on one handle are one step.
	await panel.goBack();
	await expect(status).toHaveText(all);

	const box = await panel.locator('.gloss-brush').boundingBox();
	if (!box) throw new Error('no overview');
	await panel.mouse.move(box.x + box.width * 0.7, box.y + 20);
	await panel.mouse.down();
	await panel.mouse.move(box.x + box.width * 0.9, box.y + 20, { steps: 5 });
	await panel.mouse.up();
	await expect.poll(() => panel.evaluate(() => location.hash)).toMatch(/^#from=20\d\d-\d\d&to=20\d\d-\d\d$/);
	await expect(status).not.toHaveText(all);
	await panel.getByRole('button', { name: 'Show all events' }).press('Enter');
	await expect(status).toHaveText(all);
	await close();
});
