/** What the worker remembers of each open page, and how it answers with or without that memory. */
import type { CardRecord } from '../corpus/record';
import type { MessageData, MessageReply } from '../messages';
import type { Gazetteer } from '../recognition/gazetteer';
import { contextFrom, emptyContext, evidenceOf, recognise } from '../recognition/recognise';
import type { PageContext } from '../recognition/types';

/** Pages remembered at once; the one not asked about for longest is forgotten, and sends its evidence. */
const MAX_SESSIONS = 50;

interface Session {
	revision: number;
	context: PageContext;
	/** Entities whose names the page has. */
	named: Set<string>;
}

/** What an answer draws on. */
export interface Knowledge {
	gazetteer: Gazetteer;
	nameOf: (entity: string) => string | null;
	recordOf: (entity: string) => CardRecord | null;
}

/** The memory dies with the worker; whatever it held can be rebuilt from what the pages send. */
export class PageSessions {
	readonly #sessions = new Map<string, Session>();

	/** The session that a question goes on from, or null where this worker does not know it. */
	#resume({ page, revision, evidence }: MessageData<'recognise'>): Session | null {
		if (evidence) return { revision, context: contextFrom(evidence), named: new Set() };
		if (revision === 0) return { revision, context: emptyContext(), named: new Set() };
		const known = this.#sessions.get(page);
		return known?.revision === revision ? known : null;
	}

	#remember(page: string, session: Session): void {
		this.#sessions.delete(page);
		this.#sessions.set(page, session);
		if (this.#sessions.size <= MAX_SESSIONS) return;
		for (const oldest of this.#sessions.keys()) {
			this.#sessions.delete(oldest);
			return;
		}
	}

	/**
	 * Answers one batch of a page: what is linked now that was not before, what is not any more, and the
	 * names of entities that the page does not have yet. `stale` when the page is not known at that revision and
	 * sent no evidence.
	 */
	answer(knowledge: Knowledge, question: MessageData<'recognise'>): MessageReply<'recognise'> {
		const session = this.#resume(question);
		if (!session) return { status: 'stale' };
		const { blocks, removed } = question;
		const { additions, withdrawals, context } = recognise(
			knowledge.gazetteer,
			{ blocks, removed },
			session.context,
		);
		const named = new Set(session.named);
		const names: { id: string; name: string }[] = [];
		for (const { entity } of additions) {
			if (named.has(entity)) continue;
			named.add(entity);
			const name = knowledge.nameOf(entity);
			if (name !== null) names.push({ id: entity, name });
		}
		const revision = session.revision + 1;
		this.#remember(question.page, { revision, context, named });
		const evidence = evidenceOf(
			context,
			blocks.map(({ id }) => id),
		);
		return { status: 'done', revision, additions, withdrawals, evidence, names };
	}
}
