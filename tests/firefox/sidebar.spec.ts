/** The timeline in Firefox's own sidebar: it follows the page in front, and filters. */
import type { Page } from 'puppeteer-core';
import { expect, headingOfCard, test } from './fixtures.ts';
import { pressIn, textsIn } from './surfaces.ts';

/** Opens the sidebar as a reader's click on a button of Gloss does. */
async function openSidebar(options: Page): Promise<void> {
	await options.bringToFront();
	await options.evaluate(() => {
		const button = document.createElement('button');
		button.id = 'open-sidebar';
		button.style.cssText = 'position:fixed;inset:0;z-index:99';
		button.addEventListener('click', () => Reflect.get(chrome, 'sidebarAction').open());
		document.body.append(button);
	});
	await options.click('#open-sidebar');
	await options.evaluate(() => document.querySelector('#open-sidebar')?.remove());
}

const inSidebar = (ours: Page, selector: string) => textsIn(ours, 'sidebar', selector);
const press = (ours: Page, name: string) => pressIn(ours, 'sidebar', name);

const NAMES = 'fieldset[aria-label="Names on this page"] button';
const COUNT = '.gloss-timeline-count > [role="status"]';

test('the sidebar follows the page in front, and filters', async ({
	options,
	open,
	paintWith,
	firefox,
	server,
}) => {
	await paintWith('highlight');
	await openSidebar(options);
	await expect.poll(() => inSidebar(options, 'h1')).toEqual(['Timeline']);
	await expect.poll(async () => (await inSidebar(options, '[data-event]')).length).toBeGreaterThan(3);
	const [all = ''] = await inSidebar(options, COUNT);
	expect(await inSidebar(options, NAMES)).toEqual([]);

	const page = await open('live.html');
	await page.bringToFront();
	const names = ['International Criminal Court', 'Kimberly Prost'];
	await expect.poll(() => inSidebar(options, NAMES)).toEqual(names);
	expect(await headingOfCard(page, 'Kimberly Prost')).toContain('Kimberly Prost');
	await expect
		.poll(() => inSidebar(options, '.gloss-pointed-bar'))
		.toEqual([expect.stringMatching(/^Kimberly/)]);

	await press(options, 'Kimberly Prost');
	await expect.poll(() => inSidebar(options, COUNT)).not.toEqual([all]);
	await expect.poll(() => inSidebar(options, '[data-pointed] .gloss-event-text')).not.toEqual([]);
	await page.keyboard.press('Escape');
	await expect.poll(() => inSidebar(options, '[data-pointed]')).toEqual([]);

	const other = await firefox.newPage();
	await other.goto(`${server.origin}/sample-cricket.html`);
	await expect.poll(() => inSidebar(options, NAMES)).toEqual([]);
	await other.close();
	await page.bringToFront();
	await expect.poll(() => inSidebar(options, NAMES)).toEqual(names);
	await press(options, 'Show all events');
	await expect.poll(() => inSidebar(options, COUNT)).toEqual([all]);
});

test('the sidebar has a name and icons, and does not open by itself', async ({ options }) => {
	const sidebar = await options.evaluate(() => Reflect.get(chrome.runtime.getManifest(), 'sidebar_action'));
	expect(sidebar).toMatchObject({
		default_title: 'Gloss',
		default_panel: expect.stringMatching(/sidepanel\.html$/),
		default_icon: {
			16: expect.stringMatching(/icon\/16\.png$/),
			32: expect.stringMatching(/icon\/32\.png$/),
			48: expect.stringMatching(/icon\/48\.png$/),
		},
		open_at_install: false,
	});
});
