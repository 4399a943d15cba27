/** The mentions of a page and which of them are lit: brings the painter in line with what is wanted. */
import type { NameContext } from '../card/port';
import type { Mention, MentionKey } from '../recognition/types';
import { locate, type PageBlock } from './blocks';
import type { Outcome } from './conversation';
import { type Candidate, chooseLit, type Density, isLightable } from './density';
import type { BlockLedger } from './ledger';
import { MAX_MENTIONS } from './limits';
import type { LitMention, LitNames } from './lit-page';
import type { Painter } from './painters/painter';
import { hiddenBy, isClippedAway, isTorn } from './shown';
import { inSlices } from './slices';
import type { TextPart } from './text-gatherer';

/** Mentions painted between two looks at the clock. */
const STRIDE = 40;

interface Placed extends Candidate {
	readonly key: string;
	mention: Mention;
	/** Place of its block, which never changes. */
	readonly order: number;
	section: number;
	/** Withdrawn, or its block is gone. */
	gone: boolean;
	/** Its words cannot be seen, or are no name as they are shown. */
	unfit: boolean;
}

function keyOf({ block, start, end }: { block: string; start: number; end: number }): string {
	return `${block}:${start}:${end}`;
}

export class Board {
	readonly #ledger: BlockLedger;
	readonly #names: LitNames;
	readonly #signal: AbortSignal;
	readonly #mentions = new Map<string, Placed>();
	/** In document order once `#inOrder` has run. */
	#placed: Placed[] = [];
	#settled = true;
	readonly #byBlock = new Map<string, Set<string>>();
	readonly #lit = new Map<string, LitMention>();
	/** Lit on the reader's wish, whatever the density. */
	readonly #wished = new Set<string>();
	readonly #onHidden: (element: Element) => void;
	#painter: Painter;
	#density: Density;
	#silenced: ReadonlySet<string>;
	#turn: Promise<void> = Promise.resolve();

	/** `onHidden` is told of inline elements that hide a mention. */
	constructor(
		ledger: BlockLedger,
		names: LitNames,
		painter: Painter,
		choice: { density: Density; silenced: ReadonlySet<string> },
		signal: AbortSignal,
		onHidden: (element: Element) => void,
	) {
		this.#ledger = ledger;
		this.#names = names;
		this.#painter = painter;
		this.#density = choice.density;
		this.#silenced = choice.silenced;
		this.#signal = signal;
		this.#onHidden = onHidden;
		names.askOf((key) => this.#contextOf(key));
	}

	#contextOf(key: string): NameContext | null {
		const mention = this.#mentions.get(key)?.mention;
		if (!mention) return null;
		const here = [...(this.#byBlock.get(mention.block) ?? [])]
			.flatMap((other) => this.#mentions.get(other)?.mention ?? [])
			.sort((a, b) => a.start - b.start);
		const nearby = new Set(here.map(({ entity }) => entity));
		nearby.delete(mention.entity);
		return { nearby: [...nearby], confidence: mention.confidence, reasons: mention.reasons };
	}

	/** Takes what recognition answered; nothing is painted before `refresh`. */
	take({ additions, withdrawals }: Pick<Outcome, 'additions' | 'withdrawals'>): void {
		if (withdrawals.length > 0) this.#withdraw(withdrawals, additions);
		for (const mention of additions) {
			const block = this.#ledger.get(mention.block);
			if (!block) continue;
			if (this.#mentions.size >= MAX_MENTIONS) {
				this.#ledger.caps.add('mentions');
				return;
			}
			const key = keyOf(mention);
			const known = this.#mentions.get(key);
			if (known?.mention.entity === mention.entity) {
				known.mention = mention;
				continue;
			}
			this.#forget(key);
			const placed = {
				key,
				mention,
				entity: mention.entity,
				role: block.role,
				order: block.order,
				section: 0,
				gone: false,
				unfit: false,
			};
			this.#mentions.set(key, placed);
			this.#placed.push(placed);
			this.#settled = false;
			const here = this.#byBlock.get(mention.block);
			if (here) here.add(key);
			else this.#byBlock.set(mention.block, new Set([key]));
		}
	}

	#withdraw(withdrawals: readonly MentionKey[], additions: readonly Mention[]): void {
		const next = new Map(additions.map((mention) => [keyOf(mention), mention.entity]));
		for (const gone of withdrawals) {
			const key = keyOf(gone);
			// Withdrawn for new reasons only: what is lit can stay.
			if (next.get(key) !== this.#mentions.get(key)?.mention.entity) this.#forget(key);
		}
	}

	#forget(key: string): void {
		const placed = this.#mentions.get(key);
		if (!placed) return;
		placed.gone = true;
		this.#settled = false;
		this.#mentions.delete(key);
		this.#byBlock.get(placed.mention.block)?.delete(key);
		this.#unlight([key]);
	}

	#unlight(keys: readonly string[]): void {
		const lit = keys.filter((key) => this.#lit.delete(key));
		if (lit.length > 0) this.#painter.erase(lit);
	}

	/** Takes the light from blocks whose text nodes are about to be read again. */
	lift(blocks: Iterable<string>): void {
		for (const block of blocks) {
			const keys = [...(this.#byBlock.get(block) ?? [])];
			for (const key of keys) {
				const placed = this.#mentions.get(key);
				if (placed) placed.unfit = false;
			}
			this.#unlight(keys);
		}
	}

	/** Forgets the mentions of blocks that are gone. */
	drop(blocks: Iterable<string>): void {
		for (const block of blocks) {
			for (const key of [...(this.#byBlock.get(block) ?? [])]) this.#forget(key);
			this.#byBlock.delete(block);
		}
	}

	/** All mentions in document order. */
	#inOrder(): readonly Placed[] {
		if (!this.#settled) {
			this.#placed = this.#placed
				.filter(({ gone }) => !gone)
				.sort((a, b) => a.order - b.order || a.mention.start - b.mention.start);
			this.#settled = true;
		}
		return this.#placed;
	}

	/** Mentions that may be lit, in document order, each with its section as the page stands now. */
	#candidates(): Placed[] {
		const headings = this.#ledger.headings();
		const candidates: Placed[] = [];
		let section = 0;
		for (const placed of this.#inOrder()) {
			while ((headings[section] ?? Number.POSITIVE_INFINITY) <= placed.order) section++;
			placed.section = section;
			if (isLightable(placed.role) && !placed.unfit) candidates.push(placed);
		}
		return candidates;
	}

	/** What the density chooses and what the reader wished for, in document order. */
	#chosen(): readonly Placed[] {
		const candidates = this.#candidates();
		const chosen = chooseLit(candidates, this.#density, this.#silenced);
		if (this.#wished.size === 0) return chosen;
		const lit = new Set(chosen);
		return candidates.filter(
			(placed) => lit.has(placed) || (this.#wished.has(placed.key) && !this.#silenced.has(placed.entity)),
		);
	}

	/** Whether the words are shown, and as one name; a headline may break its lines wherever it likes. */
	#fits(parts: readonly TextPart[], { container, role }: PageBlock): boolean {
		const hidden = hiddenBy(parts, container);
		if (hidden) this.#onHidden(hidden);
		if (hidden || isClippedAway(parts, container)) return false;
		return role === 'heading' || !isTorn(parts, container);
	}

	#wanted(): LitMention[] {
		const wanted: LitMention[] = [];
		let refused = false;
		for (const placed of this.#chosen()) {
			const { key, entity, mention } = placed;
			const lit = this.#lit.get(key);
			if (lit) {
				wanted.push(lit);
				continue;
			}
			const { text, start, end } = mention;
			const block = this.#ledger.get(mention.block);
			// A block that changed and was not answered yet says something else at these offsets.
			if (!block || block.text.slice(start, end) !== text) continue;
			const parts = locate(block.runs, start, end);
			if (parts.length === 0) continue;
			placed.unfit = !this.#fits(parts, block);
			if (placed.unfit) refused = true;
			else wanted.push({ key, entity, text, parts });
		}
		// The next mention of the same entity may stand for one that cannot be seen.
		return refused ? this.#wanted() : wanted;
	}

	/** Paints what is wanted and not lit, erases what is lit and not wanted; resolves when done. */
	refresh(): Promise<void> {
		this.#turn = this.#turn.then(() => this.#refresh());
		return this.#turn;
	}

	async #refresh(): Promise<void> {
		if (this.#signal.aborted) return;
		const wanted = this.#wanted();
		const missing = wanted.filter(({ key }) => !this.#lit.has(key));
		if (wanted.length - missing.length < this.#lit.size) {
			const keys = new Set(wanted.map(({ key }) => key));
			this.#unlight([...this.#lit.keys()].filter((key) => !keys.has(key)));
		}
		this.#names.set(wanted);
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

	/** Tells the painter that the page took out a node of ours. */
	refused(node: Node): void {
		this.#painter.refused?.(node);
	}

	/** The entities that can be lit here with their number of mentions, in order of appearance. */
	found(): { entity: string; count: number }[] {
		const counts = new Map<string, number>();
		for (const { entity } of this.#candidates()) {
			if (!this.#silenced.has(entity)) counts.set(entity, (counts.get(entity) ?? 0) + 1);
		}
		return [...counts].map(([entity, count]) => ({ entity, count }));
	}

	/** Lights the nth mention of an entity, counted from 0, whatever the density; its key, or null. */
	async wish(entity: string, index: number): Promise<string | null> {
		const key = this.#candidates().filter((candidate) => candidate.entity === entity)[index]?.key;
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
