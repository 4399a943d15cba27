/** What the reader of saved pages chooses, through a page of the extension that stays open. */
import type { Page } from 'playwright-core';
import type { Look, Silenced } from '../../lib/settings.ts';
import type { Launched } from '../browsers/launch.ts';

export class Choices {
	/** The page of the extension. */
	readonly page: Page;

	private constructor(page: Page) {
		this.page = page;
	}

	static async open({ context, origin }: Launched): Promise<Choices> {
		const page = await context.newPage();
		await page.goto(`${origin}/options.html`);
		return new Choices(page);
	}

	async paintBy(painter: Look['painter'], density: Look['density']): Promise<void> {
		const look: Look = { density, painter, theme: 'system' };
		await this.page.evaluate((value) => chrome.storage.sync.set({ look: value }), look);
	}

	/** Switches Gloss off on some sites, and nothing else. */
	async silence(sites: string[]): Promise<void> {
		const silenced: Silenced = { sites, entities: [], here: [] };
		await this.page.evaluate((value) => chrome.storage.local.set({ silenced: value }), silenced);
	}
}
