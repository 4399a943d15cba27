import { faultsOf } from './axe.ts';
import { expect, test } from './fixtures.ts';

test('the front page lists documents and names', async ({ gloss, page }) => {
	await page.goto(`${gloss.origin}/library.html`);
	await expect(page.locator('a[href="#/entity/international-criminal-court"]')).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Documents' })).toBeVisible();
	await expect(page.getByText(/MIT licence.*CC BY 4\.0/)).toBeVisible();
});

test('a deep link to a passage stands at the passage and has the focus there', async ({ gloss, page }) => {
	await page.goto(`${gloss.origin}/library.html`);
	await page.locator('.gloss-documents a').first().click();
	await expect(page.locator('[data-passage="1"]')).toBeVisible();
	const long = await page.evaluate(async () => {
		const { passages } = await (await fetch('/corpus.json')).json();
		const last = passages.sort((a: { number: number }, b: { number: number }) => b.number - a.number)[0];
		return { document: String(last.document), number: Number(last.number) };
	});
	await page.goto(`${gloss.origin}/library.html#/document/${long.document}/${long.number}`);
	const passage = page.locator(`[data-passage="${long.number}"]`);
	await expect(passage).toBeInViewport();
	await expect(passage).toBeFocused();
	expect(await page.locator('[data-passage]').count()).toBeGreaterThanOrEqual(long.number);
});

test('what is not known of a document is said to be unknown', async ({ gloss, page }) => {
	await page.goto(`${gloss.origin}/library.html`);
	const id = await page.evaluate(async () => {
		const { documents } = await (await fetch('/corpus.json')).json();
		return documents.find(({ title, file }: { title?: string; file?: string }) => file && !title)?.id;
	});
	await page.goto(`${gloss.origin}/library.html#/document/${id}`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Title not known');
	await expect(page.getByText('not known', { exact: false }).nth(1)).toBeVisible();
	await expect(page.getByText('inferred').first()).toBeVisible();
});

test('everything about an entity: statements with sources, measures, events, other spellings', async ({
	gloss,
	page,
}) => {
	await page.goto(`${gloss.origin}/library.html#/entity/karim-khan`);
	await expect(page.getByRole('heading', { level: 1, name: 'Karim Khan' })).toBeVisible();
	for (const part of ['Statements', 'Measures', 'Events', 'Also written']) {
		await expect.soft(page.getByRole('heading', { level: 2, name: part })).toBeVisible();
	}
	const statement = page.locator('.gloss-statements > li').first();
	await statement.getByRole('button').first().click();
	await expect(statement.getByRole('listitem').first()).toBeVisible();
});

test('what is said of others names its subject first', async ({ gloss, page }) => {
	await page.goto(`${gloss.origin}/library.html#/entity/eu-blocking-statute`);
	const also = page.locator('section').filter({ has: page.getByRole('heading', { name: 'Also about' }) });
	const sentences = also.locator('.gloss-statements > li > p');
	await expect(sentences.first()).toBeVisible();
	for (const sentence of await sentences.all()) {
		await expect(sentence.getByRole('link')).toHaveAttribute('href', /^#\/entity\//);
		await expect(sentence).toHaveText(/^[^:]+: /);
	}
});

test('an event has a page, an unknown address says so', async ({ gloss, page }) => {
	await page.goto(`${gloss.origin}/library.html`);
	const event = await page.evaluate(async () => (await (await fetch('/corpus.json')).json()).events[0]);
	await page.goto(`${gloss.origin}/library.html#/event/${event.id}`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(event.text);
	await page.goto(`${gloss.origin}/library.html#/entity/__proto__`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/nothing at this address/i);
});

test('search in the library leads on without leaving it', async ({ gloss, page }) => {
	await page.goto(`${gloss.origin}/library.html`);
	await page.getByRole('combobox').fill('blocking statute');
	await page.getByRole('option').filter({ hasText: 'EU Blocking Statute' }).first().click();
	await expect(page).toHaveURL(/#\/entity\/eu-blocking-statute$/);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('EU Blocking Statute');
	await page.goBack();
	await expect(page).toHaveURL(/library\.html(#\/?)?$/);
});

test('the query of the results page can be changed, filtered and gone back to', async ({ gloss, page }) => {
	await page.goto(`${gloss.origin}/library.html`);
	await page.getByRole('combobox').fill('sanctions from:2025');
	await page.getByRole('option', { name: 'All results' }).click();
	const field = page.getByRole('searchbox');
	const heading = page.getByRole('heading', { level: 1 });
	const count = page.locator('main').getByRole('status');
	await expect(heading).toBeFocused();
	await expect(field).toHaveValue('sanctions from:2025');
	await expect(count).toHaveText(/^\d+ results$/);
	const all = (await count.textContent()) ?? '';

	await page.getByRole('button', { name: 'Events' }).press('Enter');
	await expect(page).toHaveURL(/#\/search\/sanctions%20from%3A2025%20kind%3Aevent$/);
	await expect(page.getByRole('button', { name: 'Events', pressed: true })).toBeFocused();
	await expect(count).not.toHaveText(all);
	await expect(page.getByRole('heading', { level: 2 })).toHaveText(/^Events/);
	await page.getByRole('button', { name: 'Remove the filter from: 2025' }).press('Enter');
	await expect(field).toHaveValue('sanctions kind:event');
	await expect(field).toBeFocused();

	const place = await field.boundingBox();
	await field.press('ControlOrMeta+a');
	await field.pressSequentially('zzzzqqqq');
	await expect(page.getByText('Nothing found for “zzzzqqqq”')).toBeVisible();
	await expect(field).toBeFocused();
	await expect(page).toHaveTitle(/zzzzqqqq/);
	expect(await field.boundingBox()).toEqual(place);
	await field.press('Escape');
	await field.pressSequentially('blocking statute');
	await field.press('Enter');
	await expect(heading).toBeFocused();
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(heading).toHaveText('EU Blocking Statute');

	// What was only typed on the way is no step.
	const filtered = ['sanctions kind:event', 'sanctions from:2025 kind:event', 'sanctions from:2025'];
	for (const step of ['blocking statute', ...filtered]) {
		await page.goBack();
		await expect(field).toHaveValue(step);
		await expect(heading).toHaveText(`Results for “${step}”`);
	}
	await page.goBack();
	await expect(page).toHaveURL(/library\.html(#\/?)?$/);
});

test('the lists of the front page are open where there is room, and closed on a narrow page', async ({
	gloss,
	page,
}) => {
	const names = page.locator('a[href="#/entity/international-criminal-court"]');
	await page.setViewportSize({ width: 1200, height: 900 });
	await page.goto(`${gloss.origin}/library.html`);
	await expect(names).toBeVisible();
	expect(await page.locator('details:not([open])').count()).toBe(0);
	const links = await page.locator('main a').count();

	await page.setViewportSize({ width: 320, height: 640 });
	await page.reload();
	const shelf = page.locator('summary').filter({ hasText: 'Public bodies' });
	await expect(shelf).toBeVisible();
	await expect(names).toBeHidden();
	expect(await page.locator('main a').count()).toBe(links);
	const size = () =>
		page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.scrollHeight]);
	const [, closed = 0] = await size();
	expect(closed).toBeLessThan(4 * 640);
	await shelf.press('Enter');
	await expect(names).toBeVisible();
	expect((await size())[0]).toBe(320);
});

for (const place of ['#/', '#/search/', '#/search/zzzz%20kind%3Aevent%20to%3Arub']) {
	test(`axe finds nothing on a narrow page at ${place}`, async ({ gloss, page }) => {
		await page.setViewportSize({ width: 320, height: 640 });
		await page.goto(`${gloss.origin}/library.html${place}`);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		expect(await faultsOf(page)).toEqual([]);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
	});
}
