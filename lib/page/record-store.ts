/** The records of the entities that are lit, so that no card has to ask anybody when it opens. */
import { whenIdle } from './slices';

export interface RecordStoreOptions {
	/** Asks for the records of entities; `left` are those to be asked for again. */
	ask: (entities: string[]) => Promise<{ records: { id: string; json: string }[]; left: string[] }>;
	/** The entities that are lit now, those to come first first. */
	lit: () => Iterable<string>;
	signal: AbortSignal;
}

/** ms that the first question may wait for the page to be idle: all must have come soon after. */
const WAIT = 150;

/**
 * Records come after their names are lit, message by message, each once. They are kept as the text they
 * came as: a reader opens few of them.
 */
export class RecordStore {
	readonly #options: RecordStoreOptions;
	readonly #packed = new Map<string, string>();
	/** Entities that have none. */
	readonly #without = new Set<string>();
	readonly #waiting = new Map<string, () => void>();
	#planned = false;
	#asking = false;

	constructor(options: RecordStoreOptions) {
		this.#options = options;
	}

	/** The packed record of an entity; undefined until it has come. */
	get(entity: string): string | undefined {
		return this.#packed.get(entity);
	}

	/** Asks, when the page is idle, for what is lit and has not come. */
	fill(): void {
		if (this.#planned || this.#asking) return;
		this.#planned = true;
		whenIdle(() => {
			this.#planned = false;
			void this.#read();
		}, WAIT);
	}

	/**
	 * Calls back once the record of an entity is there: at once where it is, else it is asked for before all
	 * others. Whoever waited for the same entity before is not called.
	 */
	whenKnown(entity: string, run: () => void): void {
		if (this.#packed.has(entity)) run();
		else if (!this.#without.has(entity)) {
			this.#waiting.set(entity, run);
			void this.#read();
		}
	}

	#missing(): string[] {
		const wanted = new Set([...this.#waiting.keys(), ...this.#options.lit()]);
		return [...wanted].filter((entity) => !this.#packed.has(entity) && !this.#without.has(entity));
	}

	async #read(): Promise<void> {
		if (this.#asking) return;
		this.#asking = true;
		try {
			for (let asked = this.#missing(); asked.length > 0; asked = this.#missing()) {
				if (this.#options.signal.aborted) return;
				const { records, left } = await this.#options.ask(asked);
				for (const { id, json } of records) this.#packed.set(id, json);
				const come = new Set(left);
				for (const entity of asked) if (!come.has(entity)) this.#settle(entity);
			}
		} catch {
			// The worker is gone, or refused: the next name that is lit or pointed at asks again.
			this.#waiting.clear();
		} finally {
			this.#asking = false;
		}
	}

	#settle(entity: string): void {
		if (!this.#packed.has(entity)) this.#without.add(entity);
		const run = this.#waiting.get(entity);
		this.#waiting.delete(entity);
		if (run && this.#packed.has(entity)) run();
	}
}
