import { describe, expect, it } from 'vitest';
import type { MessageData, MessageReply } from '../messages';
import { buildGazetteer } from '../recognition/gazetteer';
import type { BlockEvidence } from '../recognition/types';
import { type Knowledge, PageSessions } from './page-sessions';

function entry(entity: string, form: string, weak = false) {
	return { entity, form, lang: 'en', weak, anchor: true, counterpart: false, person: entity !== COURT };
}
const COURT = 'international-criminal-court';
const NAMES = new Map([
	[COURT, 'International Criminal Court'],
	['tomoko-akane', 'Tomoko Akane'],
]);
const knowledge: Knowledge = {
	gazetteer: buildGazetteer({
		entries: [entry(COURT, 'International Criminal Court'), entry('tomoko-akane', 'Tomoko Akane')],
		confusers: [],
		cues: {},
	}),
	nameOf: (entity) => NAMES.get(entity) ?? null,
	recordOf: () => null,
};

type Done = Extract<MessageReply<'recognise'>, { status: 'done' }>;

/** A page that keeps what it must keep. */
class Page {
	revision = 0;
	readonly evidence = new Map<string, BlockEvidence>();
	readonly mentions = new Map<string, string>();

	constructor(readonly id: string) {}

	question(texts: Record<string, string>, removed: string[] = []): MessageData<'recognise'> {
		const blocks = Object.entries(texts).map(([id, text]) => ({
			id,
			order: Number(id.slice(1)),
			text,
			role: 'text' as const,
		}));
		return { page: this.id, revision: this.revision, blocks, removed };
	}

	ask(sessions: PageSessions, question: MessageData<'recognise'>): Done | 'stale' {
		const reply = sessions.answer(knowledge, question);
		if (reply.status === 'stale') return 'stale';
		this.revision = reply.revision;
		for (const id of question.removed) this.evidence.delete(id);
		for (const one of reply.evidence) this.evidence.set(one.block, one);
		for (const { block, start } of reply.withdrawals) this.mentions.delete(`${block}:${start}`);
		for (const { block, start, entity } of reply.additions) this.mentions.set(`${block}:${start}`, entity);
		return reply;
	}
}

const FIRST = { b1: 'Tomoko Akane leads the International Criminal Court.' };
const SECOND = { b2: 'Tomoko Akane spoke to the International Criminal Court.' };

describe('a page and a worker', () => {
	it('sends the name of an entity once', () => {
		const sessions = new PageSessions();
		const page = new Page('p');
		const first = page.ask(sessions, page.question(FIRST));
		const second = page.ask(sessions, page.question(SECOND));
		expect(first).toMatchObject({ names: [{ id: 'tomoko-akane', name: 'Tomoko Akane' }, { id: COURT }] });
		expect(second).toMatchObject({ names: [], revision: 2 });
		expect(page.mentions.size).toBe(4);
	});

	it('answers stale to a page that it does not know at that revision', () => {
		const page = new Page('p');
		page.ask(new PageSessions(), page.question(FIRST));
		expect(page.ask(new PageSessions(), page.question(SECOND))).toBe('stale');
	});

	it('answers stale when an answer of its own was lost', () => {
		const sessions = new PageSessions();
		const page = new Page('p');
		page.ask(sessions, page.question(FIRST));
		sessions.answer(knowledge, page.question(SECOND));
		expect(page.ask(sessions, page.question({ b3: 'Nothing' }))).toBe('stale');
	});

	it('goes on from the evidence as if it had never died', () => {
		const sessions = new PageSessions();
		const [kept, lost] = [new Page('kept'), new Page('lost')];
		kept.ask(sessions, kept.question(FIRST));
		kept.ask(sessions, kept.question(SECOND, ['b1']));
		lost.ask(sessions, lost.question(FIRST));
		const again = { ...lost.question(SECOND, ['b1']), evidence: [...lost.evidence.values()] };
		const reply = lost.ask(new PageSessions(), again);
		expect(reply).toMatchObject({ names: [{ id: 'tomoko-akane', name: 'Tomoko Akane' }, { id: COURT }] });
		expect([...lost.mentions]).toEqual([...kept.mentions]);
		expect(lost.mentions.size).toBe(2);
	});

	it('forgets the page that has been silent for longest', () => {
		const sessions = new PageSessions();
		const pages = Array.from({ length: 51 }, (_, at) => new Page(`p${at}`));
		for (const page of pages) page.ask(sessions, page.question(FIRST));
		expect(pages.map((page) => page.ask(sessions, page.question(SECOND)) === 'stale').indexOf(true)).toBe(0);
		expect(pages[50]?.revision).toBe(2);
	});

	it('begins anew with a page that begins anew', () => {
		const sessions = new PageSessions();
		const page = new Page('p');
		page.ask(sessions, page.question(FIRST));
		page.revision = 0;
		expect(page.ask(sessions, page.question(SECOND))).toMatchObject({ revision: 1, additions: [{}, {}] });
	});
});
