/** Text and box of every element of the page, in numbers that two loads of a page can be compared by. */
import { hash } from './hash.ts';
import { isMark, trees } from './trees.ts';

/** What says nothing on the page and may be long. */
const SILENT = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT']);

/** Two hashes as one number of 52 bits: ten thousand paths collide once in a hundred million pages. */
function wide(text: string, above: number): number {
	const low = hash(text, (above >>> 0) ^ 0x811c9dc5);
	const high = hash(text, Math.floor(above / 0x1_0000_0000) ^ 0x5bd1e995) & 0xfffff;
	return high * 0x1_0000_0000 + low;
}

/** Every element of the page with a number for its path: names and places among siblings, marks left out. */
function* elements(): Generator<[Element, number]> {
	const paths = new Map<Node, number>();
	const counts = new Map<Node, number>();
	for (const tree of trees()) {
		const top = tree instanceof ShadowRoot ? wide('#shadow', paths.get(tree.host) ?? 0) : 0;
		paths.set(tree, top);
		for (const element of tree.querySelectorAll('*')) {
			if (isMark(element)) {
				paths.set(element, paths.get(element.parentNode as Node) ?? 0);
				continue;
			}
			let parent = element.parentNode as Node;
			while (isMark(parent)) parent = parent.parentNode as Node;
			const place = (counts.get(parent) ?? 0) + 1;
			counts.set(parent, place);
			const path = wide(`${element.localName}:${place}`, paths.get(parent) ?? 0);
			paths.set(element, path);
			yield [element, path];
		}
	}
}

/** Path, text, left, top, width and height of each element of the body and of open shadow roots; lengths in px from the page's corner. */
export function snapshot(): number[] {
	const numbers: number[] = [];
	for (const [element, path] of elements()) {
		if (SILENT.has(element.nodeName) || element.closest('head')) continue;
		const { left, top, width, height } = element.getBoundingClientRect();
		// Of what is not rendered it is the source, scripts with their time stamps too.
		const rendered = element instanceof HTMLElement && element.getClientRects().length > 0;
		const text = rendered ? hash(element.innerText) : 0;
		numbers.push(path, text, left + scrollX, top + scrollY, width, height);
	}
	return numbers;
}

/** Readable names of elements by their paths, such as `div#main > p.lead`. */
export function describe(paths: readonly number[]): Record<string, string> {
	const wanted = new Set(paths);
	const found: Record<string, string> = {};
	for (const [element, path] of elements()) {
		if (!wanted.has(path)) continue;
		const names: string[] = [];
		for (let at: Element | null = element; at && names.length < 3; at = at.parentElement) {
			const id = at.id ? `#${at.id}` : '';
			names.unshift(
				`${at.localName}${id}${[...at.classList]
					.slice(0, 2)
					.map((one) => `.${one}`)
					.join('')}`,
			);
		}
		const text = (element.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 60);
		found[path] = `${names.join(' > ')} “${text}”`;
	}
	return found;
}
