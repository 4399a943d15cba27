/** What has been read of a page: which blocks there are, in which order, and what a change did to them. */
import { collectBlocks, type PageBlock, type WalkOptions } from './blocks';
import { type Change, isBefore, noChange, saysTheSame, standsTheSame } from './change';
import { type Cap, MAX_BLOCKS, MAX_PAGE_TEXT } from './limits';
import { ordersBetween, STEP, STRIDE } from './order';

/**
 * Knows every block by its id, by its container and by its first text node, which is what a block is
 * recognised by when it is met again.
 */
export class BlockLedger {
	readonly #blocks = new Map<string, PageBlock>();
	readonly #byText = new WeakMap<Text, string>();
	readonly #byContainer = new WeakMap<Element, Set<string>>();
	readonly #serials = new Map<string, number>();
	readonly walk: WalkOptions;
	readonly #headingIds = new Set<string>();
	#headings: number[] | null = null;
	#sorted: PageBlock[] | null = null;
	#serial = 0;
	#length = 0;
	#last = 0;
	readonly caps = new Set<Cap>();

	/** `walk` is told of shadow roots and hidden blocks that are met. */
	constructor(walk: WalkOptions = {}) {
		this.walk = walk;
	}

	get(id: string): PageBlock | undefined {
		return this.#blocks.get(id);
	}

	get size(): number {
		return this.#blocks.size;
	}

	/** Whether a cap forbids reading further. */
	get full(): boolean {
		return this.caps.has('blocks') || this.caps.has('text');
	}

	/** Ids of the blocks whose text stands right inside an element. */
	idsIn(container: Element): string[] {
		return [...(this.#byContainer.get(container) ?? [])];
	}

	/** Every element that text was read right inside of. */
	containers(): Set<Element> {
		return new Set([...this.#blocks.values()].map((block) => block.container));
	}

	/** Places of all headings, rising. */
	headings(): readonly number[] {
		this.#headings ??= [...this.#headingIds]
			.map((id) => this.#blocks.get(id)?.order ?? 0)
			.sort((a, b) => a - b);
		return this.#headings;
	}

	/** Takes the page's title when it says something new. */
	retitle(title: PageBlock | null): PageBlock | null {
		if (!title || title.text === this.#blocks.get('title')?.text) return null;
		this.#forget('title');
		return this.#keep(title) ? title : null;
	}

	#keep(block: PageBlock): boolean {
		if (this.#blocks.size >= MAX_BLOCKS) this.caps.add('blocks');
		else if (this.#length + block.text.length > MAX_PAGE_TEXT) this.caps.add('text');
		else {
			block.id = block.role === 'title' ? 'title' : `b${++this.#serial}`;
			this.#serials.set(block.id, this.#serial);
			this.#index(block);
			return true;
		}
		return false;
	}

	#index(block: PageBlock): void {
		this.#length += block.text.length;
		this.#blocks.set(block.id, block);
		const first = block.first;
		if (first) this.#byText.set(first, block.id);
		const here = this.#byContainer.get(block.container);
		if (here) here.add(block.id);
		else this.#byContainer.set(block.container, new Set([block.id]));
		this.#sorted = null;
		if (block.role !== 'heading') return;
		this.#headingIds.add(block.id);
		this.#headings = null;
	}

	#forget(id: string): void {
		const block = this.#blocks.get(id);
		if (!block) return;
		this.#length -= block.text.length;
		this.#blocks.delete(id);
		this.#serials.delete(id);
		this.#byContainer.get(block.container)?.delete(id);
		this.#sorted = null;
		if (this.#headingIds.delete(id)) this.#headings = null;
	}

	#known(block: PageBlock): PageBlock | undefined {
		if (block.role === 'title') return this.#blocks.get('title');
		const first = block.first;
		const id = first ? this.#byText.get(first) : undefined;
		return id === undefined ? undefined : this.#blocks.get(id);
	}

	/**
	 * Takes the next block of the first walk; answers null when it is known already or a cap is reached.
	 * Blocks must come in document order.
	 */
	append(block: PageBlock): PageBlock | null {
		const known = this.#known(block);
		if (known) {
			this.#last = Math.max(this.#last, known.order);
			return null;
		}
		if (!this.#keep(block)) return null;
		this.#last += STEP;
		block.order = this.#last;
		return block;
	}

	/** Takes blocks ahead of the first walk, in document order, leaving room between them. */
	appendAhead(blocks: readonly PageBlock[]): PageBlock[] {
		const taken: PageBlock[] = [];
		for (const block of blocks) {
			if (this.#known(block) || !this.#keep(block)) continue;
			taken.push(block);
			block.order = taken.length * STRIDE;
		}
		return taken;
	}

	/** Reads the text right inside an element again, and only that. */
	reread(container: Element): Change {
		const change = noChange();
		const before = new Set(this.#byContainer.get(container));
		const now = container.isConnected ? collectBlocks(container, { ...this.walk, shallow: true }) : [];
		const matched = now.map((block) => {
			const known = this.#known(block);
			return known && before.delete(known.id) ? known : undefined;
		});
		const fresh: PageBlock[] = [];
		now.forEach((block, index) => {
			const known = matched[index] ?? this.#takeAny(before, block.text);
			if (!known) {
				fresh.push(block);
				return;
			}
			block.id = known.id;
			block.order = known.order;
			const serial = this.#serials.get(known.id) ?? 0;
			this.#forget(known.id);
			this.#index(block);
			this.#serials.set(block.id, serial);
			if (!saysTheSame(known, block)) change.read.push(block);
			else if (!standsTheSame(known, block)) change.moved.push(block);
		});
		for (const id of before) this.#forget(id);
		change.removed.push(...before);
		change.read.push(...this.#insert(fresh));
		return change;
	}

	/** One of some ids: the block that says the same, else any; it leaves the set. */
	#takeAny(ids: Set<string>, text: string): PageBlock | undefined {
		let found: PageBlock | undefined;
		for (const id of ids) {
			const block = this.#blocks.get(id);
			if (block && (!found || block.text === text)) found = block;
			if (found?.text === text) break;
		}
		if (found) ids.delete(found.id);
		return found;
	}

	/** Reads a subtree that was added. Blocks known already stay as they are. */
	addSubtree(root: Element): PageBlock[] {
		return this.#insert(collectBlocks(root, this.walk).filter((block) => !this.#known(block)));
	}

	/** Gives new blocks, which stand in document order, their places among the others. */
	#insert(fresh: PageBlock[]): PageBlock[] {
		const taken: PageBlock[] = [];
		for (let from = 0; from < fresh.length; ) {
			const first = fresh[from];
			if (!first) break;
			const place = this.#placeOf(first);
			const after = this.#inOrder()[place];
			const before = this.#inOrder()[place - 1];
			let to = from + 1;
			while (to < fresh.length && (!after || isBefore(fresh[to], after))) to++;
			const newer =
				(this.#serials.get(before?.id ?? '') ?? 0) > (this.#serials.get(after?.id ?? '') ?? 0)
					? 'before'
					: 'after';
			const orders = ordersBetween(before?.order, after?.order, to - from, newer);
			for (let index = from; index < to; index++) {
				const block = fresh[index];
				if (!block || !this.#keep(block)) continue;
				block.order = orders[index - from] ?? 0;
				taken.push(block);
			}
			from = to;
		}
		return taken;
	}

	#inOrder(): PageBlock[] {
		this.#sorted ??= [...this.#blocks.values()]
			.filter((block) => block.role !== 'title')
			.sort((a, b) => a.order - b.order);
		return this.#sorted;
	}

	/** Index of the first known block that comes after a new one. */
	#placeOf(block: PageBlock): number {
		const sorted = this.#inOrder();
		let low = 0;
		let high = sorted.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			const other = sorted[middle];
			if (other && isBefore(other, block)) low = middle + 1;
			else high = middle;
		}
		return low;
	}

	/** Lets go of the text right inside an element; answers the ids of its blocks. */
	leave(container: Element): string[] {
		const ids = this.idsIn(container);
		for (const id of ids) this.#forget(id);
		return ids;
	}

	/** Lets go of blocks that left the document; answers their ids. */
	sweep(): string[] {
		const gone: string[] = [];
		for (const [id, block] of this.#blocks) if (!block.container.isConnected) gone.push(id);
		for (const id of gone) this.#forget(id);
		return gone;
	}
}
