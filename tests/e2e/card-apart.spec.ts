/** What a page does with wheels, fingers, copies and the focus stops at the card. */
import { NEXT, OPEN } from '../../scripts/browsers/keys.ts';
import { waitForLit } from '../../scripts/browsers/lit.ts';
import { card, openCard } from './card.ts';
import { expect, test } from './fixtures.ts';

test.beforeEach(async ({ open, page }) => {
	await open('sample-court.html');
	await waitForLit(page);
});

test('the card scrolls where the page takes the wheel for itself', async ({ page }) => {
	await page.evaluate(() => addEventListener('wheel', (event) => event.preventDefault(), { passive: false }));
	const body = (await openCard(page, 'Karim Khan')).locator('.gloss-body');
	await body.hover();
	await page.mouse.wheel(0, 120);
	await expect.poll(() => body.evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(0);
});

test('what is copied from the card is what was selected, whatever the page does with copies', async ({
	page,
	context,
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.evaluate(() => {
		document.addEventListener('copy', (event) => {
			event.clipboardData?.setData('text/plain', 'Read more on our site');
			event.preventDefault();
		});
		document.addEventListener('selectstart', (event) => event.preventDefault());
	});
	const title = (await openCard(page, 'Karim Khan')).getByRole('heading', { level: 2 });
	await title.dblclick({ position: { x: 10, y: 10 } });
	await page.keyboard.press('ControlOrMeta+c');
	await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(/^(Karim|Khan)\s?$/);
});

test('a page that holds the focus in a part of its own leaves it to the card', async ({ page }) => {
	await page.evaluate(() => {
		const trap = document.createElement('button');
		trap.textContent = 'Subscribe';
		document.body.prepend(trap);
		trap.focus();
		document.addEventListener('focusin', ({ target }) => target !== trap && trap.focus());
	});
	await page.keyboard.press(NEXT);
	await page.keyboard.press(OPEN);
	await expect(card(page).getByRole('dialog')).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('button', { name: 'Subscribe' })).toBeFocused();
});
