/**
 * Blocks read in one native call. Most paragraphs hold nothing but text and plain inline elements: their
 * text is `textContent`, and which text nodes it came from is asked only of the few where a name stands.
 */
import type { BlockRole } from '../recognition/types';
import type { PageBlock } from './blocks';
import type { Surroundings } from './elements';
import { MAX_BLOCK_TEXT } from './limits';
import { isOurs } from './own';
import { hasSeams } from './seams';
import { collapse, isBlank, TextGatherer, type TextRun } from './text-gatherer';

/**
 * Finds anything that could be left out, read differently or shown as a block of its own. `span` is not
 * among the plain ones: it may carry a shadow root.
 */
const UNUSUAL =
	':not(a, abbr, acronym, b, bdi, big, cite, data, del, dfn, em, font, i, img, ins, mark, nobr, q, s, ' +
	'small, strike, strong, sub, time, tt, u, var, wbr), [class], [style], [hidden], [role], [lang], ' +
	'[contenteditable]';

/** The value of NodeFilter. */
const SHOW_TEXT = 4;

/** The first text node below an element that says something. */
function firstText(element: Element): Text | null {
	const only = element.firstChild;
	if (only?.nodeType === 3 && !isBlank((only as Text).data)) return only as Text;
	const walker = element.ownerDocument.createTreeWalker(element, SHOW_TEXT);
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		if (!isBlank((node as Text).data)) return node as Text;
	}
	return null;
}

/** A block that is all of its container; `runs` are found when they are first asked for. */
class PlainBlock implements PageBlock {
	id = '';
	order = 0;
	declare lang?: string;
	readonly role: BlockRole;
	readonly container: Element;
	#runs: TextRun[] | null = null;

	constructor(
		readonly text: string,
		readonly first: Text,
		surroundings: Surroundings,
	) {
		this.role = surroundings.role;
		this.container = surroundings.container;
		if (surroundings.lang) this.lang = surroundings.lang;
	}

	/** Empty while the page says something else here than it did. */
	get runs(): TextRun[] {
		if (this.#runs) return this.#runs;
		const gatherer = new TextGatherer();
		const walker = this.container.ownerDocument.createTreeWalker(this.container, SHOW_TEXT);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const parent = node.parentNode;
			if (!isOurs(node) && !(parent && isOurs(parent))) gatherer.add(node as Text);
		}
		const taken = gatherer.take();
		if (taken?.text !== this.text) return [];
		this.#runs = taken.runs;
		return taken.runs;
	}
}

/**
 * The block that an element is, told by its surroundings as `enter` gives them; `'mixed'` where it must be
 * walked node by node, null where it says nothing.
 */
export function plainBlock(element: Element, surroundings: Surroundings): PageBlock | 'mixed' | null {
	if (element.shadowRoot) return 'mixed';
	const hasElements = element.firstElementChild !== null;
	if (hasElements && element.querySelector(UNUSUAL)) return 'mixed';
	const raw = element.textContent ?? '';
	if (raw.length > MAX_BLOCK_TEXT || (hasElements && hasSeams(element, raw))) return 'mixed';
	const text = collapse(raw);
	const first = text === '' ? null : firstText(element);
	return first && new PlainBlock(text, first, surroundings);
}
