import type { Locator, Page } from '@playwright/test';
import { parse as parseCsv } from 'csv-parse/sync';
import ICAL from 'ical.js';
import { openSidePanel } from '../../scripts/browsers/surfaces.ts';
import { expect, test } from './fixtures.ts';
import { countLine } from './panel.ts';

declare global {
	/** What was last given to the browser to save. */
	var glossSaved: Promise<{ name: string; bytes: number[] }>;
}

test('takes the view out as files, and an event as a citation', async ({ gloss, open, page }) => {
	await open('sample-cricket.html');
	const { page: panel, close } = await openSidePanel(gloss, page);
	await panel.evaluate(() => {
		location.hash = '#entity=nicolas-guillou';
	});
	await expect(panel.getByRole('button', { name: 'Nicolas Guillou: Show all names' })).toBeVisible();
	const count = Number.parseInt((await countLine(panel)).all, 10);
	/** What a button gives to the browser to save: name and content. */
	const saved = async (button: string, root: Page | Locator = panel) => {
		await panel.evaluate(() => {
			const create = URL.createObjectURL;
			const click = HTMLAnchorElement.prototype.click;
			let content: Blob;
			URL.createObjectURL = (given: Blob) => {
				content = given;
				return create.call(URL, given);
			};
			globalThis.glossSaved = new Promise((done) => {
				HTMLAnchorElement.prototype.click = function () {
					URL.createObjectURL = create;
					HTMLAnchorElement.prototype.click = click;
					const bytes = new Response(content).arrayBuffer();
					void bytes.then((all) => done({ name: this.download, bytes: [...new Uint8Array(all)] }));
				};
			});
		});
		await root.getByRole('button', { name: button, exact: true }).last().press('Enter');
		const { name, bytes } = await panel.evaluate(() => globalThis.glossSaved);
		return { name, content: Buffer.from(bytes) };
	};
	await panel.getByRole('button', { name: 'Take out' }).press('Enter');

	const csv = await saved('CSV');
	expect(csv.name).toMatch(/^gloss-timeline-[\d-]{10}\.csv$/);
	expect(parseCsv(csv.content, { bom: true, columns: true })).toHaveLength(count);

	const calendar = new ICAL.Component(ICAL.parse((await saved('Calendar')).content.toString()));
	expect(calendar.getAllSubcomponents('vevent')).toHaveLength(count);

	const timeline = JSON.parse((await saved('TimelineJS')).content.toString());
	expect(timeline.events).toHaveLength(count);

	const svg = await saved('Picture (SVG)');
	await test.info().attach('timeline.svg', { body: svg.content, contentType: 'image/svg+xml' });
	const faults = await panel.evaluate((text) => {
		const read = new DOMParser().parseFromString(text, 'image/svg+xml');
		return [...read.querySelectorAll('parsererror')].map((one) => one.textContent);
	}, svg.content.toString());
	expect(faults).toEqual([]);
	expect(svg.content.toString()).not.toContain('var(');

	const png = await saved('Picture (PNG)');
	await test.info().attach('timeline.png', { body: png.content, contentType: 'image/png' });
	expect([...png.content.subarray(1, 4)]).toEqual([...Buffer.from('PNG')]);
	expect(png.content.readUInt32BE(16)).toBeGreaterThan(1_500);

	await panel.locator('[data-event]').first().press('Enter');
	const cite = panel.getByRole('group', { name: /^Cite \d/ });
	const items = JSON.parse((await saved('CSL-JSON', cite)).content.toString());
	expect(items.length).toBeGreaterThan(0);
	expect(items[0].title.length).toBeGreaterThan(0);
	const ris = (await saved('RIS', cite)).content.toString();
	expect(ris.match(/^TY {2}- /gm)).toHaveLength(items.length);
	expect(ris.match(/^ER {2}- /gm)).toHaveLength(items.length);
	await close();
});
