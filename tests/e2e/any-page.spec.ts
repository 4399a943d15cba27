/** Pages that hydrate, grow, hide, rewrite themselves and forbid: lit all the same, and never broken. */
import { litPlaces, waitForLit } from '../../scripts/browsers/lit.ts';
import { openPopup } from '../../scripts/browsers/surfaces.ts';
import { card, openCard } from './card.ts';
import { expect, test } from './fixtures.ts';
import { setLook } from './settings.ts';
import { call, textOf, texts } from './texts.ts';

test.beforeEach(async ({ gloss, watch }) => {
	await setLook(gloss, { density: 'all' });
	expect(watch.errors).toEqual([]);
});

test.afterEach(({ watch }) => {
	expect(watch.errors).toEqual([]);
});

test('a page without end: what is added is lit where the reader is', async ({ open }) => {
	const page = await open('endless.html');
	await waitForLit(page);
	await call(page, 'for (let at = 0; at < 20; at++) addBatch()');
	await expect
		.poll(async () => (await texts(page)).filter((text) => text === 'Tomoko Akane').length)
		.toBe(20);
	for (let round = 0; round < 20; round++) {
		await call(page, 'for (let at = 0; at < 50; at++) addBatch()');
		await page.waitForTimeout(60);
	}
	const lastLit = () =>
		page.evaluate(() => {
			const last = document.querySelector('#list')?.lastElementChild;
			return [...(CSS.highlights.get('gloss') ?? [])].some(({ startContainer }) =>
				last?.contains(startContainer),
			);
		});
	await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
	await expect.poll(lastLit, { timeout: 20_000 }).toBe(true);
	const registered = await page.evaluate(() => CSS.highlights.get('gloss')?.size ?? 0);
	expect(registered).toBeGreaterThan(5);
	expect(registered).toBeLessThan(400);
});

for (const painter of ['highlight', 'mark'] as const) {
	test(`posts that are edited and added (${painter})`, async ({ gloss, open }) => {
		await setLook(gloss, { density: 'all', painter });
		const page = await open('live.html');
		await waitForLit(page, { painter });
		await call(page, `post('Judge Tomoko Akane spoke.'); edit('Judge Nicolas Guillou arrived.')`);
		await expect
			.poll(() => texts(page))
			.toEqual(['International Criminal Court', 'Tomoko Akane', 'Nicolas Guillou']);
		expect(await textOf(page, '#p1')).toBe('Judge Nicolas Guillou arrived.');
	});

	test(`a framework that keeps its nodes (${painter})`, async ({ gloss, open }) => {
		await setLook(gloss, { density: 'all', painter });
		const page = await open('renderer.html');
		await waitForLit(page, { painter });
		await call(page, `swapFirst(); render(['Beti Hohler', 'Kimberly Prost', 'Tomoko Akane'])`);
		await expect
			.poll(() => texts(page))
			.toEqual(['International Criminal Court', 'Beti Hohler', 'Kimberly Prost', 'Tomoko Akane']);
		await call(page, `render(['Nobody'])`);
		await expect.poll(() => texts(page)).toEqual(['International Criminal Court']);
		expect(await textOf(page, '#rows')).toBe('Judge Nobody spoke.');
	});

	test(`a page that answers each change with its own comes to rest (${painter})`, async ({ gloss, open }) => {
		await setLook(gloss, { density: 'all', painter });
		const page = await open('rewriter.html');
		await waitForLit(page, { limit: 6_000 });
		await page.waitForTimeout(4_000);
		const before = Number(await call(page, 'rewrites'));
		await page.waitForTimeout(1_500);
		expect(Number(await call(page, 'rewrites')) - before).toBeLessThanOrEqual(1);
		expect(await textOf(page, '#text')).toBe('Judge Tomoko Akane spoke of the Rome Statute.');
	});
}

test('open shadow roots are read and carry cards, closed ones are not', async ({ open }) => {
	const page = await open('shadow.html');
	await waitForLit(page);
	expect(await texts(page)).toEqual(['International Criminal Court', 'Tomoko Akane', 'Nicolas Guillou']);
	const shown = await openCard(page, 'Tomoko Akane');
	await expect(shown.getByRole('heading', { name: 'Tomoko Akane' })).toBeVisible();
});

test('names in open shadow roots stand out to the eye', async ({ open }) => {
	const page = await open('shadow.html');
	await waitForLit(page);
	const paragraph = page.locator('#open p');
	const lit = await paragraph.screenshot();
	await page.evaluate(() => CSS.highlights.clear());
	expect(lit.equals(await paragraph.screenshot())).toBe(false);
});

test('a component that is defined later is read then', async ({ open }) => {
	const page = await open('shadow.html');
	await waitForLit(page);
	await call(page, 'define()');
	await expect
		.poll(() => texts(page))
		.toEqual(['International Criminal Court', 'Tomoko Akane', 'Kimberly Prost', 'Nicolas Guillou']);
});

test('the popup says what was left alone', async ({ gloss, open }) => {
	const page = await open('live.html');
	await waitForLit(page);
	await page.evaluate(() => {
		const post = document.querySelector('#p1')?.firstChild;
		let round = 0;
		setInterval(() => {
			if (post) post.nodeValue = `Judge Kimberly Prost, ${++round} times.`;
		}, 40);
	});
	await expect.poll(() => texts(page), { timeout: 15_000 }).toEqual(['International Criminal Court']);
	await page.waitForTimeout(500);
	const popup = await openPopup(gloss, page);
	await expect(popup.page.getByText('A part of this page changes all the time')).toBeVisible();
	await popup.close();
});

test('frames in frames are read by scripts of their own', async ({ open }) => {
	const page = await open('frames.html');
	const deep = page.frameLocator('iframe[title=outer]').frameLocator('iframe[title=inner]').locator('#deep');
	const lit = () => deep.evaluate(() => CSS.highlights.get('gloss')?.size ?? 0);
	await expect.poll(lit).toBe(2);
});

test('a name that a style sheet hides within its line does not stand for the one that is shown', async ({
	gloss,
	open,
}) => {
	await setLook(gloss, { density: 'page' });
	const page = await open('hidden.html');
	await waitForLit(page);
	expect(await texts(page)).toEqual(['International Criminal Court', 'Kimberly Prost', 'Rome Statute']);
	await setLook(gloss, { density: 'all' });
	await call(page, `document.querySelector('.narrow').style.display = 'inline'`);
	await expect.poll(async () => (await texts(page)).filter((text) => text === 'Rome Statute').length).toBe(2);
});

test('hidden text is lit when it is shown', async ({ open }) => {
	const page = await open('hidden.html');
	await waitForLit(page);
	expect(await texts(page)).toEqual(['International Criminal Court', 'Kimberly Prost', 'Rome Statute']);
	await call(page, `customElements.define('late-text', class extends HTMLElement {})`);
	await expect.poll(() => texts(page)).toContain('Tomoko Akane');
	await page.locator('summary').click({ position: { x: 2, y: 2 } });
	await expect.poll(() => texts(page)).toContain('Nicolas Guillou');
	await call(page, `document.querySelector('#rest').style.display = ''`);
	await expect.poll(() => texts(page)).toContain('Beti Hohler');
	await call(page, `document.querySelector('#aside').style.visibility = 'visible'`);
	await expect.poll(() => texts(page)).toContain('Reine Alapini-Gansou');
});

test('what the reader writes is left alone', async ({ open }) => {
	const page = await open('editable.html');
	await waitForLit(page);
	expect(await texts(page)).toEqual(['International Criminal Court', 'Tomoko Akane']);
	await page.locator('#note').pressSequentially('Judge Kimberly Prost too. ');
	await page.waitForTimeout(800);
	expect(await texts(page)).toEqual(['International Criminal Court', 'Tomoko Akane']);
});

for (const painter of ['highlight', 'mark'] as const) {
	test(`what the reader begins to edit is left alone from then on (${painter})`, async ({ gloss, open }) => {
		await setLook(gloss, { density: 'all', painter });
		const page = await open('editable.html');
		await waitForLit(page, { painter });
		await call(page, `document.querySelector('#after').contentEditable = 'true'`);
		await expect.poll(() => texts(page)).toEqual(['International Criminal Court']);
		const html = await page.locator('#after').evaluate((after) => after.innerHTML);
		expect(html).toBe('Judge Tomoko Akane, they wrote.');
		await call(page, `document.querySelector('#after').removeAttribute('contenteditable')`);
		await expect.poll(() => texts(page)).toEqual(['International Criminal Court', 'Tomoko Akane']);
	});
}

test('names are found again where the page cleared all highlights', async ({ open }) => {
	const page = await open('sample-court.html');
	await waitForLit(page);
	const before = await texts(page);
	await page.evaluate(() => CSS.highlights.clear());
	expect(await texts(page)).toEqual([]);
	await page.mouse.move(300, 300);
	await page.mouse.move(320, 320, { steps: 4 });
	await expect.poll(() => texts(page)).toEqual(before);
});

test('a text of 300 KB is one block', async ({ open }) => {
	const page = await open('pre.html');
	await waitForLit(page);
	expect(((await textOf(page, '#long')) ?? '').length).toBeGreaterThan(290_000);
	expect(await texts(page)).toEqual(['International Criminal Court', 'Tomoko Akane']);
});

test('a page that throws out strangers keeps its names; the card goes without a word', async ({ open }) => {
	const page = await open('jealous.html');
	await waitForLit(page);
	expect(await call(page, 'removed')).toBe(0);
	const place = (await litPlaces(page)).find(({ text }) => text === 'Tomoko Akane');
	await page.mouse.move(place?.x ?? 0, place?.y ?? 0, { steps: 6 });
	await expect.poll(() => call(page, 'removed')).toBeGreaterThan(0);
	await expect(card(page)).toHaveCount(0);
	expect(await texts(page)).toEqual(['International Criminal Court', 'Tomoko Akane']);
});

test('a page that throws out strangers loses no word with marks', async ({ gloss, open }) => {
	await setLook(gloss, { density: 'all', painter: 'mark' });
	const page = await open('jealous.html');
	await expect.poll(() => call(page, 'removed')).toBe(2);
	await page.waitForTimeout(1_000);
	expect(await call(page, 'removed')).toBe(2);
	expect(await page.locator('main p').allTextContents()).toEqual([
		'The International Criminal Court sits in The Hague.',
		'Judge Tomoko Akane spoke.',
	]);
	expect(await page.evaluate(() => document.querySelectorAll('main p')[1]?.childNodes.length)).toBe(1);
});

test('paper shows nothing of ours', async ({ open }) => {
	const page = await open('live.html');
	await waitForLit(page);
	const line = () =>
		page.evaluate(() => getComputedStyle(document.body, '::highlight(gloss)').textDecorationLine);
	expect(await line()).toBe('underline');
	await page.emulateMedia({ media: 'print' });
	expect(await line()).not.toBe('underline');
});

test('a document that is opened and written anew is a new page', async ({ open }) => {
	const page = await open('live.html');
	await waitForLit(page);
	await call(
		page,
		`document.open();
		document.write('<!doctype html><title>Anew</title><main><p>The International Criminal Court and Judge Tomoko Akane.</p></main>');
		document.close()`,
	);
	await expect.poll(() => texts(page)).toEqual(['International Criminal Court', 'Tomoko Akane']);
	const shown = await openCard(page, 'Tomoko Akane');
	await expect(shown.getByRole('heading', { name: 'Tomoko Akane' })).toBeVisible();
});

test('quirks mode, and a page without html in its name', async ({ open, page }) => {
	await open('live.html');
	await page.route('**/quirks.xhtml', (route) =>
		route.fulfill({
			contentType: 'application/xhtml+xml',
			body: '<html xmlns="http://www.w3.org/1999/xhtml"><head><title>X</title></head><body><p>The International Criminal Court and Judge Tomoko Akane.</p></body></html>',
		}),
	);
	await page.route('**/quirks.html', (route) =>
		route.fulfill({
			contentType: 'text/html',
			body: '<p>The International Criminal Court and Judge Tomoko Akane.<p>Judge Beti Hohler',
		}),
	);
	for (const [name, count] of [
		['quirks.xhtml', 2],
		['quirks.html', 3],
	] as const) {
		await page.goto(new URL(name, page.url()).href);
		await expect.poll(async () => (await texts(page)).length).toBe(count);
	}
});

test('the back button: the page is lit as it was', async ({ open, page }) => {
	await open('live.html');
	await waitForLit(page);
	const before = await texts(page);
	await open('shadow.html');
	await waitForLit(page);
	await page.goBack();
	await expect.poll(() => texts(page)).toEqual(before);
	await openCard(page, 'Kimberly Prost');
});

test('a paragraph that is written word by word is lit once it stands', async ({ open }) => {
	const page = await open('live.html');
	await waitForLit(page);
	await page.evaluate(async () => {
		const written = document.createElement('p');
		document.querySelector('main, article, body')?.append(written);
		for (const word of `${'Word upon word. '.repeat(12)} Judge Beti Hohler spoke.`.split(' ')) {
			written.append(`${word} `);
			await new Promise((resolve) => setTimeout(resolve, 100));
		}
	});
	const lit = async () => (await texts(page)).join('');
	await expect.poll(lit, { timeout: 15_000 }).toContain('Beti Hohler');
});
