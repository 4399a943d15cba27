/** One page's talk with recognition: batches in turn, and the ledger kept to answer a worker that forgot. */
import type { Batch, BlockEvidence, Mention, MentionKey } from '../recognition/types';

export interface Question extends Batch {
	page: string;
	revision: number;
	evidence?: BlockEvidence[];
}

/** What an entity is called. */
export interface EntityName {
	id: string;
	name: string;
}

export type Answer =
	| {
			status: 'done';
			revision: number;
			additions: Mention[];
			withdrawals: MentionKey[];
			evidence: BlockEvidence[];
			names: EntityName[];
	  }
	| { status: 'stale' };

export interface Outcome {
	additions: Mention[];
	withdrawals: MentionKey[];
	/** Of the entities that were not named before. */
	names: EntityName[];
}

/**
 * Asks batch after batch, one at a time. The evidence of every answer is kept here, because the worker
 * may die at any time: to `stale`, or to an answer that never came, the same batch is asked again
 * together with the evidence.
 */
export class Conversation {
	readonly #page: string;
	readonly #ask: (question: Question) => Promise<Answer>;
	readonly #evidence = new Map<string, BlockEvidence>();
	#revision = 0;
	#turn: Promise<unknown> = Promise.resolve();

	constructor(page: string, ask: (question: Question) => Promise<Answer>) {
		this.#page = page;
		this.#ask = ask;
	}

	/** Asks about one batch after those before it. Rejects when two attempts got no answer. */
	submit(batch: Batch): Promise<Outcome> {
		const turn = this.#turn.then(() => this.#exchange(batch));
		this.#turn = turn.catch(() => undefined);
		return turn;
	}

	async #exchange(batch: Batch): Promise<Outcome> {
		const question = { page: this.#page, revision: this.#revision, ...batch };
		let answer: Answer;
		try {
			answer = await this.#ask(question);
		} catch {
			answer = { status: 'stale' };
		}
		if (answer.status === 'stale') {
			answer = await this.#ask({ ...question, evidence: [...this.#evidence.values()] });
			if (answer.status === 'stale') throw new Error('recognition did not take the evidence it asked for');
		}
		this.#revision = answer.revision;
		for (const id of batch.removed) this.#evidence.delete(id);
		for (const block of batch.blocks) this.#evidence.delete(block.id);
		for (const entry of answer.evidence) this.#evidence.set(entry.block, entry);
		const { additions, withdrawals, names } = answer;
		return { additions, withdrawals, names };
	}
}
