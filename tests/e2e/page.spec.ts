import type { Page } from '@playwright/test';
import { litPlaces, waitForCard, waitForLit } from '../../scripts/browsers/lit.ts';
import { countMessages, watchScripts } from '../../scripts/browsers/quiet.ts';
import { hoverText } from './card.ts';
import { expect, test } from './fixtures.ts';
import { setLook } from './settings.ts';

/** How long a page on which nothing may happen is watched, in ms. */
const WATCH = 1500;

/** True when the page's body is, mark for mark, what its file says. */
function isUntouched(page: Page): Promise<boolean> {
	return page.evaluate(async () => {
		const source = await (await fetch(location.href)).text();
		return new DOMParser().parseFromString(source, 'text/html').body.outerHTML === document.body.outerHTML;
	});
}

function textsWithin(page: Page, selector: string): Promise<string[]> {
	return page.evaluate((within) => {
		const place = document.querySelector(within);
		return [...(CSS.highlights.get('gloss') ?? [])]
			.filter(({ startContainer }) => place?.contains(startContainer))
			.map(({ startContainer, startOffset, endOffset }) =>
				(startContainer.textContent ?? '').slice(startOffset, endOffset),
			);
	}, selector);
}

test('the names of a page about the Court stand lit', async ({ open }) => {
	const page = await open('sample-court.html');
	const texts = (await waitForLit(page)).map(({ text }) => text);
	for (const name of [
		'International Criminal Court',
		'Gocha Lordkipanidze',
		'Erdenebalsuren Damdin',
		'Executive Order 14203',
		'Karim Khan',
		'Nazhat Shameem Khan',
		'Mame Mandiaye Niang',
		'Office of the Prosecutor',
		'Kimberly Prost',
		'Nicolas Guillou',
		'Assembly of States Parties',
		'Tomoko Akane',
		'Trump administration',
		'Luz del Carmen Ibáñez Carranza',
		'Reine Alapini-Gansou',
		'Gérald Darmanin',
		'European Union',
		'Khaled Mohamed Ali El Hishri',
		'Coalition for the International Criminal Court',
		'Human Rights Watch',
		'EU Blocking Statute',
		'Benjamin Netanyahu',
		'Yoav Gallant',
		'Vladimir Putin',
		'Rome Statute',
	]) {
		expect.soft(texts, name).toContain(name);
	}
});

test('the page does not notice: same DOM, no error, no request, no shift', async ({
	open,
	page,
	watch,
	server,
	context,
}) => {
	const elsewhere: string[] = [];
	context.on('request', (request) => {
		const { protocol, origin } = new URL(request.url());
		if (protocol.startsWith('http') && origin !== server.origin) elsewhere.push(request.url());
	});
	await page.addInitScript(() => {
		Reflect.set(window, 'shift', 0);
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries()) {
				Reflect.set(window, 'shift', Reflect.get(window, 'shift') + Reflect.get(entry, 'value'));
			}
		}).observe({ type: 'layout-shift', buffered: true });
	});
	await open('sample-court.html');
	await waitForLit(page);
	expect(watch.requests.filter((url) => !url.startsWith('data:'))).toEqual([
		`${server.origin}/sample-court.html`,
		`${server.origin}/news.css`,
	]);
	expect(elsewhere).toEqual([]);
	expect(await page.evaluate(() => Reflect.get(window, 'shift'))).toBe(0);
	expect(await isUntouched(page)).toBe(true);
	expect(watch.errors).toEqual([]);
});

test("cricket's ICC: nothing lit, no message, nothing injected", async ({ gloss, page, open, watch }) => {
	const scripts = await watchScripts(page, gloss.origin);
	const heard = await countMessages(gloss.context, gloss.origin);
	await open('sample-cricket.html');
	await page.waitForTimeout(WATCH);
	expect(await litPlaces(page)).toEqual([]);
	expect.soft(await page.evaluate(() => CSS.highlights.size)).toBe(0);
	expect.soft([...scripts]).toEqual(['gate.js']);
	expect.soft(await heard()).toBe(0);
	expect(await isUntouched(page)).toBe(true);
	expect(watch.errors).toEqual([]);
});

test('the counters of the test above do count', async ({ gloss, page, open }) => {
	const scripts = await watchScripts(page, gloss.origin);
	const heard = await countMessages(gloss.context, gloss.origin);
	await open('sample-court.html');
	await waitForLit(page);
	expect([...scripts].sort()).toEqual(expect.arrayContaining(['annotate.js', 'gate.js']));
	expect(await heard()).toBeGreaterThan(1);
});

test('a letter about both: the Court is lit, cricket and prices are not', async ({ gloss, open }) => {
	await setLook(gloss, { density: 'all' });
	const page = await open('sample-mixed.html');
	await waitForLit(page);
	expect(await textsWithin(page, '#court')).toEqual(
		expect.arrayContaining(['International Criminal Court', 'ICC', 'Karim Khan', 'Nicolas Guillou']),
	);
	expect(await textsWithin(page, '#cricket')).toEqual([]);
	expect(await textsWithin(page, '#market')).toEqual([]);
});

test('a page in French', async ({ open }) => {
	const page = await open('sample-fr.html');
	const texts = (await waitForLit(page)).map(({ text }) => text);
	for (const name of ['Cour pénale internationale', 'Nicolas Guillou', 'Tomoko Akane', 'Statut de Rome']) {
		expect.soft(texts, name).toContain(name);
	}
});

test('a page that allows nothing: names and card all the same', async ({ page, open, watch }) => {
	await open('csp.html');
	const texts = (await waitForLit(page)).map(({ text }) => text);
	expect(texts).toContain('Tomoko Akane');
	await hoverText(page, 'Tomoko Akane');
	await waitForCard(page);
	expect(
		await page.locator('[popover]:popover-open').evaluate((host) => host.getBoundingClientRect().width),
	).toBeGreaterThan(200);
	expect(watch.errors).toEqual([]);
});

test('a frame is read on its own: lit inside, quiet around it', async ({ open }) => {
	const page = await open('frame.html');
	const frame = page.frame({ url: /sample-fr/ });
	if (!frame) throw new Error('no frame');
	await expect.poll(() => frame.evaluate(() => CSS.highlights.get('gloss')?.size ?? 0)).toBeGreaterThan(5);
	expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
});

test('names that come later are lit, and those that go are not', async ({ open }) => {
	const page = await open('sample-court.html');
	await waitForLit(page);
	await page.evaluate(() => {
		const more = document.createElement('section');
		more.id = 'more';
		more.append(
			document
				.createRange()
				.createContextualFragment(
					'<h2>Later</h2><p>Judge Beti Hohler and the Rome Statute came up again.</p>',
				),
		);
		document.querySelector('article')?.append(more);
	});
	await expect.poll(() => textsWithin(page, '#more')).toEqual(['Beti Hohler', 'Rome Statute']);
	await page.evaluate(() => {
		const paragraph = document.querySelector('#more p');
		if (paragraph) paragraph.textContent = 'Nobody came up again.';
	});
	await expect.poll(() => textsWithin(page, '#more')).toEqual([]);
});

test('text that arrives later opens the gate', async ({ open }) => {
	const page = await open('sample-cricket.html');
	await page.waitForTimeout(WATCH);
	await page.evaluate(() => {
		const late = document.createElement('p');
		late.id = 'late';
		late.textContent = 'The International Criminal Court in The Hague is another body altogether.';
		document.querySelector('article')?.append(late);
	});
	await expect
		.poll(() => textsWithin(page, '#late'), { timeout: 15_000 })
		.toEqual(['International Criminal Court']);
	const texts = (await litPlaces(page)).map(({ text }) => text);
	expect(texts.every((text) => text === 'International Criminal Court')).toBe(true);
});
