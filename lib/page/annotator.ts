/** Reads a page, asks what its names mean, and keeps what is lit in step with the page. */
import { BlockWalker, collectBlocks, type PageBlock, titleBlock } from './blocks';
import { Board } from './board';
import { type Answer, Conversation, type EntityName, type Question } from './conversation';
import type { Density } from './density';
import { containerOf } from './elements';
import { LateRoots } from './late-roots';
import { BlockLedger } from './ledger';
import { type Cap, MAX_BATCH_BLOCKS, MAX_BATCH_TEXT } from './limits';
import { LitNames } from './lit-page';
import { type PageChange, PageWatch } from './observe';
import { precedes } from './order';
import type { Painter } from './painters/painter';
import { RevealWatch } from './reveal-watch';
import { breathe, Slice } from './slices';

export interface AnnotatorOptions {
	page: Document;
	/** Names this page to recognition. */
	id: string;
	ask: (question: Question) => Promise<Answer>;
	density: Density;
	silenced: ReadonlySet<string>;
	/** Makes the painter; changes that it makes to the DOM must run inside `change`. */
	painter: (change: (run: () => void) => void) => Painter;
	/** Told what entities are called, each once. */
	onNames: (names: EntityName[]) => void;
	/** Told whenever something else may be lit or counted. */
	onUpdate: () => void;
	/** Ends everything and leaves the page as it was. */
	signal: AbortSignal;
}

/** Fractions of the viewport at which the first look finds what the reader sees. */
const LOOK_X = [0.3, 0.5];
const LOOK_Y = [0.05, 0.15, 0.25, 0.35, 0.45, 0.55, 0.65, 0.75, 0.85, 0.95];

export class Annotator {
	readonly #options: AnnotatorOptions;
	readonly #conversation: Conversation;
	readonly #ledger: BlockLedger;
	readonly #watch: PageWatch;
	readonly #board: Board;
	readonly #late: LateRoots;
	/** Elements that were left as they are because they change too fast. */
	readonly #restless = new Set<Element>();
	#turn: Promise<void> = Promise.resolve();
	/** For the card. */
	readonly names: LitNames;

	constructor(options: AnnotatorOptions) {
		const { page, signal } = options;
		this.#options = options;
		this.#conversation = new Conversation(options.id, options.ask);
		const reveal = new RevealWatch((element, wholly) => {
			if (wholly) this.#watch.show(element);
			else this.#watch.ask(containerOf(element) ?? element);
		}, signal);
		this.#ledger = new BlockLedger({
			onShadowRoot: (root) => {
				this.#watch.include(root);
				this.#late.include(root);
			},
			onRootless: (host) => this.#late.wait(host),
			onHidden: (element, wholly) => reveal.add(element, wholly),
		});
		this.#watch = new PageWatch(
			page,
			signal,
			(change) => this.#enqueue(() => this.#follow(change)),
			(container) => this.#enqueue(() => this.#leaveAlone(container)),
			(node) => this.#board.refused(node),
		);
		this.#late = new LateRoots(page, signal, (host) => this.#watch.add(host));
		const painter = this.#makePainter(options.painter);
		this.names = new LitNames(painter);
		this.#board = new Board(this.#ledger, this.names, painter, options, signal, (element) =>
			reveal.add(element, false),
		);
		signal.addEventListener('abort', () => this.#board.destroy(), { once: true });
	}

	#makePainter(make: AnnotatorOptions['painter']): Painter {
		return make((run) => this.#watch.ignore(run));
	}

	#enqueue(run: () => Promise<void>): void {
		this.#turn = this.#turn
			.then(() => (this.#options.signal.aborted ? undefined : run()))
			// A fault in one change must not end the reading of all later ones.
			.catch((error: unknown) => console.error('Gloss could not read a change', error));
	}

	/** Reads the page, what is in view first, then follows its changes. */
	start(): void {
		this.#enqueue(async () => {
			void this.#submit(this.#firstLook(), []);
			await breathe();
			await this.#readAll();
			this.#watch.start();
			this.#late.look();
		});
	}

	#firstLook(): PageBlock[] {
		const { page } = this.#options;
		const seen = new Set<Element>();
		for (const y of LOOK_Y) {
			for (const x of LOOK_X) {
				const element = page.elementFromPoint(innerWidth * x, innerHeight * y);
				const container = element && containerOf(element);
				if (container) seen.add(container);
			}
		}
		const title = this.#ledger.retitle(titleBlock(page));
		const blocks = [...seen]
			.flatMap((container) => collectBlocks(container, { shallow: true }))
			.sort((a, b) => {
				const left = a.first;
				const right = b.first;
				return left && right && precedes(left, right) ? -1 : 1;
			});
		return [...(title ? [title] : []), ...this.#ledger.appendAhead(blocks)];
	}

	async #readAll(): Promise<void> {
		const { page, signal } = this.#options;
		if (!page.body) return;
		const walker = new BlockWalker(page, this.#ledger.walk);
		const slice = new Slice();
		let batch: PageBlock[] = [];
		let length = 0;
		for (let block = walker.next(); block && !this.#ledger.full; block = walker.next()) {
			const taken = this.#ledger.append(block);
			if (taken) {
				batch.push(taken);
				length += taken.text.length;
			}
			if (length >= MAX_BATCH_TEXT || batch.length >= MAX_BATCH_BLOCKS) {
				void this.#submit(batch, []);
				batch = [];
				length = 0;
			}
			if (slice.over) {
				await breathe();
				if (signal.aborted) return;
				walker.resume();
				slice.restart();
			}
		}
		if (walker.truncated) this.#ledger.caps.add('block');
		await this.#submit(batch, []);
	}

	async #follow(change: PageChange): Promise<void> {
		const { page, signal } = this.#options;
		const slice = new Slice();
		const read: PageBlock[] = [];
		this.#late.look();
		const removed = change.removed ? this.#ledger.sweep() : [];
		for (const left of this.#restless) if (!left.isConnected) this.#restless.delete(left);
		const title = this.#ledger.retitle(titleBlock(page));
		if (title) read.push(title);
		const again = change.everything ? this.#ledger.containers() : change.reread;
		const added = change.everything && page.body ? new Set<Element>([page.body]) : change.added;
		let moved = removed.length > 0;
		for (const container of again) {
			this.#board.lift(this.#ledger.idsIn(container));
			const result = this.#ledger.reread(container);
			read.push(...result.read);
			removed.push(...result.removed);
			moved ||= result.moved.length > 0;
			if (slice.over) {
				await breathe();
				slice.restart();
			}
		}
		for (const element of added) {
			if (!element.isConnected || signal.aborted) continue;
			if (this.#restless.delete(element) && this.#restless.size === 0) this.#ledger.caps.delete('restless');
			read.push(...this.#ledger.addSubtree(element));
			if (slice.over) {
				await breathe();
				slice.restart();
			}
		}
		this.#board.drop(removed);
		if (read.length > 0 || removed.length > 0) await this.#submit(read, removed);
		else if (moved || again.size > 0) await this.#board.refresh();
	}

	/** Gives up on text that changes too fast to be read: a name lit in it would soon stand on other words. */
	async #leaveAlone(container: Element): Promise<void> {
		this.#restless.add(container);
		this.#ledger.caps.add('restless');
		const gone = this.#ledger.leave(container);
		this.#board.drop(gone);
		await this.#submit([], gone);
		this.#options.onUpdate();
	}

	/** Asks about blocks in messages of a bearable size, and lights what comes back. */
	async #submit(blocks: readonly PageBlock[], removed: string[]): Promise<void> {
		let gone = removed;
		for (let from = 0; from < blocks.length || gone.length > 0; ) {
			let to = from;
			for (let length = 0; to < blocks.length && to - from < MAX_BATCH_BLOCKS; to++) {
				length += blocks[to]?.text.length ?? 0;
				if (length > MAX_BATCH_TEXT && to > from) break;
			}
			const batch = blocks.slice(from, to).map(({ id, order, text, role, lang }) => ({
				id,
				order,
				text,
				role,
				...(lang === undefined ? {} : { lang }),
			}));
			const asked = this.#conversation.submit({ blocks: batch, removed: gone });
			from = to;
			gone = [];
			try {
				const outcome = await asked;
				if (this.#options.signal.aborted) return;
				this.#options.onNames(outcome.names);
				this.#board.take(outcome);
				await this.#board.refresh();
				this.#options.onUpdate();
			} catch {
				// The worker is gone for good (an update, a switch-off) or refused this batch: what is lit stays
				// until the lifetime ends, and the next batch asks again.
			}
		}
	}

	/** Changes how much is lit. */
	choose(choice: { density?: Density; silenced?: ReadonlySet<string> }): void {
		void this.#board.choose(choice).then(this.#options.onUpdate);
	}

	/** Changes how names are lit. */
	paintWith(painter: AnnotatorOptions['painter']): void {
		void this.#board.use(this.#makePainter(painter));
	}

	/** What was found, in order of appearance, and which caps were reached. */
	summary(): { found: { entity: string; count: number }[]; capped: Cap[] } {
		return { found: this.#board.found(), capped: [...this.#ledger.caps] };
	}

	/** Brings the nth mention of an entity, counted from 0, into view; answers its key, or null. */
	async show(entity: string, index: number): Promise<string | null> {
		const key = await this.#board.wish(entity, index);
		if (key === null) return null;
		this.#options.onUpdate();
		this.names.reveal(key);
		this.names.emphasise(key);
		return key;
	}
}
