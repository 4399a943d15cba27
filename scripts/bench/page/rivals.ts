/** What the page's thread takes for less than Gloss does, and for the same done as most highlighters do. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { trace } from './browsers.ts';
import { between } from './tracing.ts';

const { resolve } = createRequire(import.meta.url);

/** ms of a cold pass over every text node, the unit that all else is measured in; and how many there are. */
export async function bareWalk(page: Page): Promise<{ time: number; nodes: number }> {
	let nodes = 0;
	const walk = async () => {
		nodes = await page.evaluate(() => {
			performance.mark('bench-walk');
			const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
			let length = 0;
			let count = 0;
			for (let node = walker.nextNode(); node; node = walker.nextNode()) {
				length += node.nodeValue?.length ?? 0;
				count += 1;
			}
			performance.mark('bench-walked');
			return count + length * 0;
		});
	};
	const found = await trace(page, walk, 'marks');
	return { time: between(found, 'bench-walk', 'bench-walked'), nodes };
}

export const RIVALS = ['mark.js mark(list)', 'mark.js markRegExp', 'findAndReplaceDOMText'] as const;
export type Rival = (typeof RIVALS)[number];

const FILES: Readonly<Record<Rival, string>> = {
	'mark.js mark(list)': 'mark.js/dist/mark.min.js',
	'mark.js markRegExp': 'mark.js/dist/mark.min.js',
	findAndReplaceDOMText: 'findandreplacedomtext',
};

/** Names as one alternation, the longest first; white space of any kind between words. */
function alternation(names: readonly string[]): string {
	return [...names]
		.sort((a, b) => b.length - a.length)
		.map((name) => name.replace(/[\^$\\.*+?()[\]{}|/]/g, '\\$&').replace(/\s+/g, '\\s+'))
		.join('|');
}

/** ms of the thread's own clock in which a rival marks names in a page that was just loaded, without style and layout. */
export async function rivalTime(page: Page, rival: Rival, names: readonly string[]): Promise<number> {
	// As a text, because pages may forbid script elements.
	await page.evaluate(readFileSync(resolve(FILES[rival]), 'utf8'));
	const mark = () =>
		page.evaluate(
			({ rival, names, source }) => {
				interface MarkJs {
					mark(words: readonly string[], options: object): void;
					markRegExp(expression: RegExp): void;
				}
				const Mark: new (context: Element) => MarkJs = Reflect.get(window, 'Mark');
				const replace: (root: Element, options: object) => void = Reflect.get(
					window,
					'findAndReplaceDOMText',
				);
				performance.mark('bench-rival');
				if (rival === 'mark.js mark(list)') {
					new Mark(document.body).mark(names, { separateWordSearch: false });
				} else if (rival === 'mark.js markRegExp')
					new Mark(document.body).markRegExp(new RegExp(source, 'g'));
				else replace(document.body, { find: new RegExp(source, 'g'), wrap: 'mark', preset: 'prose' });
				performance.mark('bench-rivalled');
			},
			{ rival, names: [...names], source: alternation(names) },
		);
	return between(await trace(page, mark, 'marks'), 'bench-rival', 'bench-rivalled');
}
