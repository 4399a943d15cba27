import { litPlaces, waitForLit } from '../../scripts/browsers/lit.ts';
import { openPopup, stopWorker } from '../../scripts/browsers/surfaces.ts';
import { card, openCard } from './card.ts';
import { expect, test } from './fixtures.ts';

test('the worker is stopped between two hovers and before new text: cards and names still come', async ({
	gloss,
	open,
	page,
	watch,
}) => {
	await open('sample-court.html');
	await waitForLit(page);
	await openCard(page, 'Tomoko Akane');
	await page.keyboard.press('Escape');
	await page.mouse.move(3, 3);
	await stopWorker(gloss);
	await page.bringToFront();
	const again = await openCard(page, 'Nicolas Guillou');
	await expect(again.getByRole('heading', { name: 'Nicolas Guillou' })).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(card(page)).toHaveCount(0);
	const before = (await litPlaces(page)).length;
	await stopWorker(gloss);
	await page.bringToFront();
	await page.evaluate(() => {
		const late = document.createElement('section');
		late.append(
			document
				.createRange()
				.createContextualFragment('<h2>Later</h2><p>Judge Beti Hohler came up again.</p>'),
		);
		document.querySelector('article')?.append(late);
	});
	await expect.poll(async () => (await litPlaces(page)).length, { timeout: 15_000 }).toBe(before + 1);
	expect(watch.errors).toEqual([]);
});

test('the worker is stopped between two searches: both answer', async ({ gloss, open, page }) => {
	await open('sample-court.html');
	await waitForLit(page);
	const popup = await openPopup(gloss, page);
	const field = popup.page.getByRole('combobox');
	await field.fill('guillou');
	await expect(popup.page.getByRole('option').first()).toContainText('Nicolas Guillou');
	await popup.close();
	await stopWorker(gloss);
	const second = await openPopup(gloss, page);
	await second.page.getByRole('combobox').fill('prost');
	await expect(second.page.getByRole('option').first()).toContainText('Kimberly Prost');
	await second.close();
});

test('the database is deleted while the browser runs: the next use restores it', async ({
	gloss,
	open,
	page,
}) => {
	const names = async () => {
		const library = await gloss.context.newPage();
		await library.goto(`${gloss.origin}/options.html`);
		const found = await library.evaluate(async () =>
			(await indexedDB.databases()).map(({ name }) => name ?? ''),
		);
		await library.close();
		return found;
	};
	const [database] = await names();
	if (!database) throw new Error('no database to delete');
	const helper = await gloss.context.newPage();
	await helper.goto(`${gloss.origin}/options.html`);
	const outcome = await helper.evaluate(
		(name) =>
			new Promise<string>((resolve) => {
				const request = indexedDB.deleteDatabase(name);
				request.onsuccess = () => resolve('deleted');
				request.onerror = () => resolve('failed');
				request.onblocked = () => setTimeout(() => resolve('blocked'), 4000);
			}),
		database,
	);
	expect(outcome).toBe('deleted');
	await helper.close();
	await open('sample-court.html');
	expect((await waitForLit(page)).length).toBeGreaterThan(10);
	const shown = await openCard(page, 'Tomoko Akane');
	await expect(shown.getByRole('heading', { name: 'Tomoko Akane' })).toBeVisible();
	const library = await gloss.context.newPage();
	await library.goto(`${gloss.origin}/library.html#/entity/tomoko-akane`);
	await expect(library.getByRole('heading', { level: 1, name: 'Tomoko Akane' })).toBeVisible();
	expect(await names()).toContain(database);
});
