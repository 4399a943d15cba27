/** Gloss on the sample pages in Firefox: reading, both painters, watching, the card. */
import { expect, headingOfCard, test, texts } from './fixtures.ts';

const COURT = 'International Criminal Court';

test.beforeEach(async ({ paintWith, errors }) => {
	await paintWith('highlight');
	expect(errors).toEqual([]);
});

test.afterEach(({ errors }) => {
	expect(errors).toEqual([]);
});

test('the names of a page about the Court stand lit, and its DOM is its own', async ({ open }) => {
	const page = await open('sample-court.html');
	await expect.poll(async () => (await texts(page)).length).toBeGreaterThan(30);
	expect(await texts(page)).toEqual(expect.arrayContaining(['Tomoko Akane', 'Nazhat Shameem Khan', 'ICC']));
	const untouched = await page.evaluate(async () => {
		const source = await (await fetch(location.href)).text();
		return new DOMParser().parseFromString(source, 'text/html').body.outerHTML === document.body.outerHTML;
	});
	expect(untouched).toBe(true);
	expect(await headingOfCard(page, 'Tomoko Akane')).toContain('Tomoko Akane');
});

for (const name of ['sample-court.html', 'shadow.html']) {
	test(`names stand out to the eye (${name})`, async ({ open }) => {
		const page = await open(name);
		await expect.poll(async () => (await texts(page)).length).toBeGreaterThan(2);
		const lit = await page.screenshot();
		await page.evaluate(() => CSS.highlights.clear());
		expect(Buffer.from(lit).equals(Buffer.from(await page.screenshot()))).toBe(false);
	});
}

test("cricket's ICC: nothing lit", async ({ open }) => {
	const page = await open('sample-cricket.html');
	await new Promise((later) => setTimeout(later, 1_500));
	expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
});

for (const painter of ['highlight', 'mark'] as const) {
	test(`posts that are edited and added (${painter})`, async ({ paintWith, open }) => {
		await paintWith(painter);
		const page = await open('live.html');
		await expect.poll(() => texts(page)).toEqual([COURT, 'Kimberly Prost']);
		if (painter === 'mark') await page.waitForSelector('mark');
		await page.evaluate(`post('Judge Tomoko Akane spoke.'); edit('Judge Nicolas Guillou arrived.')`);
		await expect.poll(() => texts(page)).toEqual([COURT, 'Tomoko Akane', 'Nicolas Guillou']);
		expect(await page.$eval('#p1', (post) => post.textContent)).toBe('Judge Nicolas Guillou arrived.');
		expect(await headingOfCard(page, 'Nicolas Guillou')).toContain('Nicolas Guillou');
	});

	test(`a framework that keeps its nodes (${painter})`, async ({ paintWith, open }) => {
		await paintWith(painter);
		const page = await open('renderer.html');
		await expect.poll(() => texts(page)).toEqual([COURT, 'Tomoko Akane', 'Kimberly Prost']);
		if (painter === 'mark') await page.waitForSelector('mark');
		await page.evaluate(`swapFirst(); render(['Beti Hohler', 'Kimberly Prost', 'Tomoko Akane'])`);
		await expect.poll(() => texts(page)).toEqual([COURT, 'Beti Hohler', 'Kimberly Prost', 'Tomoko Akane']);
		await page.evaluate(`render(['Nobody'])`);
		await expect.poll(() => texts(page)).toEqual([COURT]);
		expect(await page.$eval('#rows', (rows) => rows.textContent)).toBe('Judge Nobody spoke.');
	});

	test(`a page that throws out strangers keeps its words (${painter})`, async ({ paintWith, open }) => {
		await paintWith(painter);
		const page = await open('jealous.html');
		if (painter === 'mark') await expect.poll(() => page.evaluate('removed')).toBe(2);
		else await expect.poll(() => texts(page)).toEqual([COURT, 'Tomoko Akane']);
		expect(await page.$$eval('main p', (found) => found.map(({ textContent }) => textContent))).toEqual([
			'The International Criminal Court sits in The Hague.',
			'Judge Tomoko Akane spoke.',
		]);
	});

	test(`switched off, the page is as it was (${painter})`, async ({ paintWith, open }) => {
		await paintWith(painter);
		const page = await open('live.html');
		const source = () => page.evaluate(() => document.documentElement.outerHTML);
		await expect.poll(() => texts(page)).toEqual([COURT, 'Kimberly Prost']);
		await page.evaluate(() => document.dispatchEvent(new CustomEvent('gloss-retire')));
		const after = await source();
		expect(after).not.toContain('<mark');
		expect(await page.$eval('#p1', (post) => post.childNodes.length)).toBe(1);
		expect(await texts(page)).toEqual([]);
	});
}

test('open shadow roots are read and carry cards, closed ones are not', async ({ open }) => {
	const page = await open('shadow.html');
	await expect.poll(() => texts(page)).toEqual([COURT, 'Tomoko Akane', 'Nicolas Guillou']);
	expect(await headingOfCard(page, 'Tomoko Akane')).toContain('Tomoko Akane');
});

test('frames in frames are read by scripts of their own', async ({ open }) => {
	const page = await open('frames.html');
	const lit = async () => {
		const counts = await Promise.all(
			page.frames().map((frame) => frame.evaluate(() => CSS.highlights.get('gloss')?.size ?? 0)),
		);
		return counts.sort();
	};
	await expect.poll(lit).toEqual([0, 1, 2]);
});

test('hidden text is lit when it is shown, what the reader writes never', async ({ open }) => {
	const page = await open('hidden.html');
	await expect.poll(() => texts(page)).toEqual([COURT, 'Kimberly Prost', 'Rome Statute']);
	await page.evaluate(`customElements.define('late-text', class extends HTMLElement {})`);
	await expect.poll(() => texts(page)).toContain('Tomoko Akane');
	await open('editable.html');
	await expect.poll(() => texts(page)).toEqual([COURT, 'Tomoko Akane']);
});

test('a policy that allows nothing, and a document written anew', async ({ open }) => {
	const page = await open('csp.html');
	await expect.poll(() => texts(page)).toContain('Tomoko Akane');
	expect(await headingOfCard(page, 'Tomoko Akane')).toContain('Tomoko Akane');
	await open('live.html');
	await expect.poll(() => texts(page)).toEqual([COURT, 'Kimberly Prost']);
	await page.evaluate(`
		document.open();
		document.write('<!doctype html><title>Anew</title><main><p>The International Criminal Court and Judge Tomoko Akane.</p></main>');
		document.close()`);
	await expect.poll(() => texts(page)).toEqual([COURT, 'Tomoko Akane']);
});
