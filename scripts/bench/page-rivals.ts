/** What the page's thread takes for less than Gloss does, and for the same done as most highlighters do. */
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const MARK = createRequire(import.meta.url).resolve('mark.js/dist/mark.min.js');

/** ms of a cold pass over every text node: the unit that all else is measured in. */
export function bareWalk(page: Page): Promise<number> {
	return page.evaluate(() => {
		const start = performance.now();
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		let length = 0;
		for (let node = walker.nextNode(); node; node = walker.nextNode()) length += node.nodeValue?.length ?? 0;
		return performance.now() - start + length * 0;
	});
}

/** ms of mark.js marking a list of names, without style and layout. */
export async function markList(page: Page, names: readonly string[]): Promise<number> {
	await page.addScriptTag({ path: MARK });
	return page.evaluate((list) => {
		interface MarkJs {
			mark(words: readonly string[], options: object): void;
		}
		const Mark: new (context: Element) => MarkJs = Reflect.get(window, 'Mark');
		const start = performance.now();
		new Mark(document.body).mark(list, { separateWordSearch: false });
		return performance.now() - start;
	}, names);
}
