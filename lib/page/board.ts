/** The mentions of a page and which of them are lit: brings the painter in line with what is wanted. */
import type { Mention } from '../recognition/types';
import { locate } from './blocks';
import type { Outcome } from './conversation';
import { chooseLit, type Density, isLightable } from './density';
import type { BlockLedger } from './ledger';
import { MAX_MENTIONS } from './limits';
import type { LitMention, LitNames } from './lit-page';
import type { Painter } from './painters/painter';
import { inSlices } from './slices';

/** Mentions painted between two looks at the clock. */
const STRIDE = 40;

interface Placed {
	key: string;
	mention: Mention;
	order: number;
}

function keyOf({ block, start, end }: { block: string; start: number; end: number }): string {
	return `${block}:${start}:${end}`;
}

/** How many of some rising numbers are not above a limit. */
function countUpTo(rising: readonly number[], limit: number): number {
	let low = 0;
	let high = rising.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((rising[middle] ?? 0) <= limit) low = middle + 1;
		else high = middle;
	}
	return low;
}

export class Board {
	readonly #ledger: BlockLedger;
	readonly #names: LitNames;
	readonly #signal: AbortSignal;
	readonly #mentions = new Map<string, Mention>();
	readonly #byBlock = new Map<string, Set<string>>();
	readonly #lit = new Map<string, LitMention>();
	/** Lit on the reader's wish, whatever the density. */
	readonly #wished = new Set<string>();
	#painter: Painter;
	#density: Density;
	#silenced: ReadonlySet<string>;
	#turn: Promise<void> = Promise.resolve();

	constructor(
		ledger: BlockLedger,
		names: LitNames,
		painter: Painter,
		choice: { density: Density; silenced: ReadonlySet<string> },
		signal: AbortSignal,
	) {
		this.#ledger = ledger;
		this.#names = names;
		this.#painter = painter;
		this.#density = choice.density;
		this.#silenced = choice.silenced;
		this.#signal = signal;
	}

	/** Takes what recognition answered; nothing is painted before `refresh`. */
	take({ additions, withdrawals }: Pick<Outcome<unknown>, 'additions' | 'withdrawals'>): void {
		const next = new Map(additions.map((mention) => [keyOf(mention), mention.entity]));
		for (const gone of withdrawals) {
			const key = keyOf(gone);
			// Withdrawn for new reasons only: what is lit can stay.
			if (next.get(key) !== this.#mentions.get(key)?.entity) this.#forget(key);
		}
		for (const mention of additions) {
			if (!this.#ledger.get(mention.block)) continue;
			if (this.#mentions.size >= MAX_MENTIONS) {
				this.#ledger.caps.add('mentions');
				return;
			}
			const key = keyOf(mention);
			if (this.#mentions.get(key)?.entity !== mention.entity) this.#forget(key);
			this.#mentions.set(key, mention);
			const here = this.#byBlock.get(mention.block);
			if (here) here.add(key);
			else this.#byBlock.set(mention.block, new Set([key]));
		}
	}

	#forget(key: string): void {
		const mention = this.#mentions.get(key);
		if (!mention) return;
		this.#mentions.delete(key);
		this.#byBlock.get(mention.block)?.delete(key);
		this.#unlight([key]);
	}

	#unlight(keys: readonly string[]): void {
		const lit = keys.filter((key) => this.#lit.delete(key));
		if (lit.length > 0) this.#painter.erase(lit);
	}

	/** Takes the light from blocks whose text nodes are about to be read again. */
	lift(blocks: Iterable<string>): void {
		for (const block of blocks) this.#unlight([...(this.#byBlock.get(block) ?? [])]);
	}

	/** Forgets the mentions of blocks that are gone. */
	drop(blocks: Iterable<string>): void {
		for (const block of blocks) {
			for (const key of [...(this.#byBlock.get(block) ?? [])]) this.#forget(key);
			this.#byBlock.delete(block);
		}
	}

	/** Mentions that may be lit, in document order. */
	#inOrder(): Placed[] {
		const placed: Placed[] = [];
		for (const [key, mention] of this.#mentions) {
			const block = this.#ledger.get(mention.block);
			if (block && isLightable(block.role)) placed.push({ key, mention, order: block.order });
		}
		return placed.sort((a, b) => a.order - b.order || a.mention.start - b.mention.start);
	}

	#wanted(): LitMention[] {
		const headings = this.#ledger.headings();
		const placed = this.#inOrder();
		const candidates = placed.map(({ key, mention, order }) => ({
			key,
			entity: mention.entity,
			role: this.#ledger.get(mention.block)?.role ?? 'text',
			section: countUpTo(headings, order),
		}));
		const chosen = new Set(chooseLit(candidates, this.#density, this.#silenced));
		const wanted: LitMention[] = [];
		for (const { key, mention } of placed) {
			const { entity, text, start, end } = mention;
			if (!chosen.has(key) && !(this.#wished.has(key) && !this.#silenced.has(entity))) continue;
			const block = this.#ledger.get(mention.block);
			// A block that changed and was not answered yet says something else at these offsets.
			if (!block || block.text.slice(start, end) !== text) continue;
			wanted.push(this.#lit.get(key) ?? { key, entity, text, parts: locate(block.runs, start, end) });
		}
		return wanted;
	}

	/** Paints what is wanted and not lit, erases what is lit and not wanted; resolves when done. */
	refresh(): Promise<void> {
		this.#turn = this.#turn.then(() => this.#refresh());
		return this.#turn;
	}

	async #refresh(): Promise<void> {
		if (this.#signal.aborted) return;
		const wanted = this.#wanted();
		const keys = new Set(wanted.map(({ key }) => key));
		this.#unlight([...this.#lit.keys()].filter((key) => !keys.has(key)));
		this.#names.set(wanted);
		const missing = wanted.filter(({ key }) => !this.#lit.has(key));
		const painter = this.#painter;
		await inSlices(missing, STRIDE, this.#signal, (chunk) => {
			const standing = chunk.filter(({ key }) => this.#mentions.has(key));
			if (painter !== this.#painter) return;
			for (const mention of standing) this.#lit.set(mention.key, mention);
			painter.paint(standing);
		});
	}

	/** Changes how much is lit. */
	choose(choice: { density?: Density; silenced?: ReadonlySet<string> }): Promise<void> {
		this.#density = choice.density ?? this.#density;
		this.#silenced = choice.silenced ?? this.#silenced;
		return this.refresh();
	}

	/** Hands the page over to another painter; the one before leaves it as it was. */
	use(painter: Painter): Promise<void> {
		this.#painter.destroy();
		this.#lit.clear();
		this.#painter = painter;
		this.#names.use(painter);
		return this.refresh();
	}

	/** The entities that can be lit here with their number of mentions, in order of appearance. */
	found(): { entity: string; count: number }[] {
		const counts = new Map<string, number>();
		for (const { mention } of this.#inOrder()) {
			if (this.#silenced.has(mention.entity)) continue;
			counts.set(mention.entity, (counts.get(mention.entity) ?? 0) + 1);
		}
		return [...counts].map(([entity, count]) => ({ entity, count }));
	}

	/** Lights the nth mention of an entity, counted from 0, whatever the density; its key, or null. */
	async wish(entity: string, index: number): Promise<string | null> {
		const key = this.#inOrder().filter(({ mention }) => mention.entity === entity)[index]?.key;
		if (key === undefined) return null;
		this.#wished.add(key);
		await this.refresh();
		return this.#lit.has(key) ? key : null;
	}

	/** Takes everything off the page. */
	destroy(): void {
		this.#painter.destroy();
		this.#lit.clear();
	}
}
