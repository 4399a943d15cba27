/** What pages do that few expect: frames of all kinds, bodies that are replaced, styles and prototypes bent. */
import type { Page } from '@playwright/test';
import { waitForLit } from '../../scripts/browsers/lit.ts';
import { openCard } from './card.ts';
import { expect, test } from './fixtures.ts';
import { setLook } from './settings.ts';
import { call, texts } from './texts.ts';

const COURT = 'International Criminal Court';
const LINE = '<p>The International Criminal Court and Judge Tomoko Akane.</p>';

test.beforeEach(async ({ gloss, watch }) => {
	await setLook(gloss, { density: 'all' });
	expect(watch.errors).toEqual([]);
});

test.afterEach(({ watch }) => {
	expect(watch.errors).toEqual([]);
});

/** Opens a page that says what it is given, under the address of the sample pages. */
async function show(page: Page, origin: string, body: string, head = ''): Promise<void> {
	await page.route('**/odd.html', (route) =>
		route.fulfill({
			contentType: 'text/html',
			body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Odd</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`,
		}),
	);
	await page.goto(`${origin}/odd.html`);
}

for (const [what, body, script] of [
	['a sandbox', `<iframe sandbox srcdoc="${LINE}"></iframe>`, ''],
	[
		'a blob',
		'<iframe></iframe>',
		`document.querySelector('iframe').src = URL.createObjectURL(new Blob([${JSON.stringify(LINE)}], { type: 'text/html' }))`,
	],
	[
		'a blank frame that the page fills',
		'<iframe></iframe>',
		`document.querySelector('iframe').contentDocument.body.innerHTML = ${JSON.stringify(LINE)}`,
	],
	[
		'a blank frame that the page writes',
		'<iframe></iframe>',
		`{ const inner = document.querySelector('iframe').contentDocument; inner.open(); inner.write(${JSON.stringify(LINE)}); inner.close(); }`,
	],
] as const) {
	test(`names are lit in ${what}`, async ({ page, server }) => {
		await show(page, server.origin, body);
		if (script) await call(page, script);
		const lit = async () => {
			const sizes = await Promise.all(
				page
					.frames()
					.slice(1)
					.map((frame) => frame.evaluate(() => CSS.highlights.get('gloss')?.size ?? 0).catch(() => 0)),
			);
			return Math.max(0, ...sizes);
		};
		await expect.poll(lit).toBe(2);
	});
}

test('a body that is replaced is read anew', async ({ page, server }) => {
	await show(page, server.origin, LINE);
	await waitForLit(page);
	await call(
		page,
		`{ const body = document.createElement('body'); body.innerHTML = '<p>Judge Beti Hohler of the International Criminal Court.</p>'; document.body.replaceWith(body); }`,
	);
	await expect.poll(() => texts(page)).toEqual(['Beti Hohler', COURT]);
});

test('a component that is defined late within another is read then', async ({ page, server }) => {
	await show(page, server.origin, `${LINE}<outer-part></outer-part>`);
	await call(
		page,
		`customElements.define('outer-part', class extends HTMLElement {
			connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = '<p>Judge Beti Hohler.</p><inner-part></inner-part>'; }
		})`,
	);
	await expect.poll(() => texts(page)).toEqual([COURT, 'Tomoko Akane', 'Beti Hohler']);
	await call(
		page,
		`customElements.define('inner-part', class extends HTMLElement {
			connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = '<p>Judge Kimberly Prost.</p>'; }
		})`,
	);
	await expect.poll(() => texts(page)).toEqual([COURT, 'Tomoko Akane', 'Beti Hohler', 'Kimberly Prost']);
});

test('words for ears alone do not stand for those that are seen', async ({ gloss, page, server }) => {
	await setLook(gloss, { density: 'page' });
	await show(
		page,
		server.origin,
		`<h2 class="ears">Judge Beti Hohler</h2><div class="too"><p>Judge Beti Hohler</p></div>
		<p><span class="ears">Picture: Judge Beti Hohler.</span> <b id="eyes">Judge Beti Hohler</b> of the ${COURT}.</p>`,
		`<style>
		.ears { position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0, 0, 0, 0); }
		.too { position: absolute; clip-path: inset(50%); }
		</style>`,
	);
	await waitForLit(page);
	const within = await page.evaluate(() =>
		[...(CSS.highlights.get('gloss') ?? [])].map(({ startContainer }) => startContainer.parentElement?.id),
	);
	expect(within).toEqual(['eyes', '']);
});

test('a component that gets its root late is read then', async ({ page, server }) => {
	await show(page, server.origin, LINE);
	await waitForLit(page);
	await call(
		page,
		`customElements.define('slow-part', class extends HTMLElement {
			connectedCallback() { setTimeout(() => { this.attachShadow({ mode: 'open' }).innerHTML = '<p>Judge Beti Hohler.</p>'; }, 1500); }
		})`,
	);
	await call(page, `document.body.append(document.createElement('slow-part'))`);
	await expect.poll(() => texts(page)).toEqual([COURT, 'Tomoko Akane', 'Beti Hohler']);
});

test('shadow roots that come with the source are read', async ({ page, server }) => {
	await show(page, server.origin, `<section><template shadowrootmode="open">${LINE}</template></section>`);
	await expect.poll(() => texts(page)).toEqual([COURT, 'Tomoko Akane']);
});

test('a page that bends prototypes and styles is lit, and its cards are whole', async ({ page, server }) => {
	await show(
		page,
		server.origin,
		LINE,
		`<base href="https://elsewhere.example/"><style>
		* { user-select: none !important; all: revert; }
		div, [popover] { display: none !important; opacity: 0 !important; transform: scale(0) !important; }
		</style><script>
		Element.prototype.attachShadow = () => { throw new Error('bent'); };
		Range.prototype.getClientRects = Node.prototype.appendChild = () => { throw new Error('bent'); };
		document.createElement = () => null;
		Array.prototype.map = () => [];
		globalThis.Highlight = undefined;
		</script>`,
	);
	await expect.poll(() => page.evaluate(() => CSS.highlights.get('gloss')?.size)).toBe(2);
	const { x, y } = await page.locator('p').evaluate((paragraph) => {
		const { left, top } = paragraph.getBoundingClientRect();
		return { x: left + 60, y: top + 8 };
	});
	await page.mouse.move(x, y, { steps: 6 });
	const box = () =>
		page.evaluate(() => document.querySelector('[popover]:popover-open')?.getBoundingClientRect().width ?? 0);
	await expect.poll(box).toBeGreaterThan(200);
});

test('text drawn only near the view, found only by search, or inert', async ({ page, server }) => {
	await show(
		page,
		server.origin,
		`${LINE}<div inert><p>Judge Beti Hohler.</p></div><div id="found" hidden="until-found"><p>Judge Kimberly Prost.</p></div>
		<div style="height: 5000px"></div><section style="content-visibility: auto"><p id="far">Judge Nicolas Guillou.</p></section>
		<noscript><p>Judge Rosario Aitala.</p></noscript>`,
	);
	await waitForLit(page);
	expect((await texts(page)).slice(0, 3)).toEqual([COURT, 'Tomoko Akane', 'Beti Hohler']);
	await call(page, `document.querySelector('#found').removeAttribute('hidden')`);
	await expect.poll(() => texts(page)).toContain('Kimberly Prost');
	await page.evaluate(() => document.querySelector('#far')?.scrollIntoView());
	await expect.poll(() => texts(page)).toContain('Nicolas Guillou');
	expect(await texts(page)).not.toContain('Rosario Aitala');
});

test('a view transition and a navigation without loading', async ({ page, server }) => {
	await show(page, server.origin, LINE);
	await waitForLit(page);
	await page.evaluate(async () => {
		const transition = document.startViewTransition(() => {
			history.pushState(null, '', 'next');
			const paragraph = document.querySelector('p');
			if (paragraph) paragraph.textContent = 'Judge Beti Hohler of the International Criminal Court.';
		});
		await transition.finished;
	});
	await expect.poll(() => texts(page)).toEqual(['Beti Hohler', COURT]);
	await openCard(page, 'Beti Hohler');
});

test('marks are gone where the page joins its texts, and nothing is said twice', async ({
	gloss,
	page,
	server,
}) => {
	await setLook(gloss, { density: 'all', painter: 'mark' });
	await show(page, server.origin, LINE);
	await waitForLit(page, { painter: 'mark' });
	await call(page, 'document.body.normalize()');
	await page.waitForTimeout(600);
	expect(await page.locator('p').textContent()).toBe(`The ${COURT} and Judge Tomoko Akane.`);
	await setLook(gloss, { density: 'none' });
	await expect.poll(() => page.locator('body').innerHTML()).toContain(LINE);
});
