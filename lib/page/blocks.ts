/** The page as a person reads it: a walk over the DOM that yields blocks of text with their text nodes. */
import type { TextBlock } from '../recognition/types';
import { enter, hiddenAround, hidesText, type Surroundings, surroundingsOf } from './elements';
import { isOurs, wholeText } from './own';
import { plainBlock } from './plain-block';
import { standsApart, touch } from './seams';
import { TextGatherer, type TextRun } from './text-gatherer';
import { isVisible } from './visibility';

export { locate, type TextPart, type TextRun } from './text-gatherer';

/** A block with the text nodes it came from; `id` and `order` are the walker's count unless renamed. */
export interface PageBlock extends TextBlock {
	readonly runs: TextRun[];
	/** The text node it begins in: what a block is recognised by. Null for the page's title. */
	readonly first: Text | null;
	/** The nearest element that begins and ends a block. */
	container: Element;
}

export interface WalkOptions {
	/** Reads the text right inside the root only, not the blocks below it. */
	shallow?: boolean;
	/** Told of each open shadow root that the walk enters. */
	onShadowRoot?: (root: ShadowRoot) => void;
	/** Told of each custom element that has no open shadow root. */
	onRootless?: (host: Element) => void;
	/**
	 * Told of what is hidden and left out: a block by its container, or `wholly` an element that hides itself
	 * with all it holds.
	 */
	onHidden?: (element: Element, wholly: boolean) => void;
}

interface Frame {
	parent: Node;
	next: Node | null;
	surroundings: Surroundings;
}

const TEXT = 3;
const ELEMENT = 1;
const DOCUMENT = 9;

/**
 * A walk that can be left and taken up again. Call `next` until it answers null; after a pause call
 * `resume`, because the page may have changed under it.
 */
export class BlockWalker {
	readonly #gatherer = new TextGatherer();
	readonly #stack: Frame[] = [];
	readonly #options: WalkOptions;
	/** Inline elements entered or left since the last text node. */
	#crossed: Element[] = [];
	#count = 0;
	#title: PageBlock | null = null;
	/** Found already, but a block before it came first. */
	#ahead: PageBlock | null = null;

	/** `root` is a document (its title and body are read), an element or a shadow root. */
	constructor(root: Node, options: WalkOptions = {}) {
		this.#options = options;
		let start: Node | null = root;
		if (root.nodeType === DOCUMENT) {
			const owner = root as Document;
			this.#title = titleBlock(owner);
			start = owner.designMode === 'on' ? null : owner.body;
		}
		const host: unknown = start && start.nodeType !== ELEMENT ? Reflect.get(start, 'host') : start;
		if (!start || !host) return;
		const surroundings = surroundingsOf(host as Element);
		this.#tellRootless(host as Element);
		if (surroundings) this.#descend(start, surroundings);
		else this.#tellHidden(hiddenAround(host as Element));
	}

	/** Whether a block was cut because it is too long. */
	get truncated(): boolean {
		return this.#gatherer.truncated;
	}

	#descend(parent: Node, surroundings: Surroundings): void {
		if (!surroundings.edge) this.#crossed.push(parent as Element);
		this.#stack.push({ parent, next: parent.firstChild, surroundings });
		const shadow = parent.nodeType === ELEMENT ? (parent as Element).shadowRoot : null;
		if (!shadow) return;
		this.#options.onShadowRoot?.(shadow);
		this.#stack.push({ parent: shadow, next: shadow.firstChild, surroundings });
	}

	/** The next block in reading order, or null at the end. */
	next(): PageBlock | null {
		if (this.#title) {
			const title = this.#title;
			this.#title = null;
			return title;
		}
		if (this.#ahead) {
			const ahead = this.#ahead;
			this.#ahead = null;
			return ahead;
		}
		for (let frame = this.#stack.at(-1); frame; frame = this.#stack.at(-1)) {
			const node = frame.next;
			let block: PageBlock | null = null;
			if (node === null) {
				this.#stack.pop();
				if (frame.surroundings.edge) block = this.#flush(frame.surroundings);
				else this.#crossed.push(frame.parent as Element);
			} else {
				frame.next = node.nextSibling;
				if (node.nodeType === TEXT) {
					if (!isOurs(node)) block = this.#add(node as Text, frame.surroundings);
				} else if (node.nodeType === ELEMENT) block = this.#enter(node as Element, frame.surroundings);
			}
			if (block) return block;
		}
		return null;
	}

	/** Adds text; answers the block before it where the two only seem to be one. */
	#add(node: Text, surroundings: Surroundings): PageBlock | null {
		const crossed = this.#crossed;
		let block: PageBlock | null = null;
		if (crossed.length > 0) {
			if (touch(this.#gatherer.end, wholeText(node)) && crossed.some(standsApart)) {
				block = this.#flush(surroundings);
			}
			this.#crossed = [];
		}
		this.#gatherer.add(node);
		return block;
	}

	#tellHidden(element: Element | null): void {
		if (element) this.#options.onHidden?.(element, true);
	}

	#tellRootless(element: Element): void {
		if (element.shadowRoot === null && element.localName.includes('-')) this.#options.onRootless?.(element);
	}

	#enter(element: Element, outer: Surroundings): PageBlock | null {
		if (element.localName === 'br' || element.localName === 'hr') return this.#flush(outer);
		const inner = enter(element, outer);
		if (inner === null) {
			if (hidesText(element)) this.#tellHidden(element);
			return null;
		}
		if (!inner.edge) {
			this.#descend(element, inner);
			return null;
		}
		const block = this.#flush(outer);
		if (this.#options.shallow) return block;
		this.#tellRootless(element);
		const plain = plainBlock(element, inner);
		if (plain === 'mixed') {
			this.#descend(element, inner);
			return block;
		}
		const whole = plain && this.#number(plain);
		if (!block) return whole;
		this.#ahead = whole;
		return block;
	}

	/** The block with its number; null where style sheets hide it. */
	#number<T extends PageBlock>(block: T): T | null {
		if (!isVisible(block.container)) {
			this.#options.onHidden?.(block.container, false);
			return null;
		}
		block.order = ++this.#count;
		block.id = `b${block.order}`;
		return block;
	}

	#flush(surroundings: Surroundings): PageBlock | null {
		const taken = this.#gatherer.take();
		if (!taken) return null;
		const { role, lang, container } = surroundings;
		const { text, runs } = taken;
		const block: PageBlock = {
			id: '',
			order: 0,
			text,
			role,
			runs,
			first: runs[0]?.node ?? null,
			container,
		};
		if (lang) block.lang = lang;
		return this.#number(block);
	}

	/**
	 * Finds the place again after the page may have changed. Where the next node is gone, its parent is
	 * walked from the start, so blocks may come twice: a block is known by its first text node.
	 */
	resume(): void {
		for (const frame of this.#stack) {
			if (!frame.parent.isConnected) frame.next = null;
			else if (frame.next && frame.next.parentNode !== frame.parent) frame.next = frame.parent.firstChild;
		}
	}
}

/** The document's title as a block without text nodes, or null where there is none. */
export function titleBlock(owner: Document): PageBlock | null {
	const text = owner.title;
	if (!text || !owner.body) return null;
	const block: PageBlock = {
		id: 'title',
		order: 0,
		text,
		role: 'title',
		runs: [],
		first: null,
		container: owner.body,
	};
	const lang = owner.documentElement.getAttribute('lang');
	if (lang) block.lang = lang;
	return block;
}

/**
 * All blocks below a root in document order: of a document its title (role `title`) first. Offsets in a
 * block count UTF-16 units of its `text`, which is one line with white space collapsed.
 */
export function collectBlocks(root: Node, options?: WalkOptions): PageBlock[] {
	const walker = new BlockWalker(root, options);
	const blocks: PageBlock[] = [];
	for (let block = walker.next(); block; block = walker.next()) blocks.push(block);
	return blocks;
}
