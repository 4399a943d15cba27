import { describe, expect, it } from 'vitest';
import type { TextBlock } from '../recognition/types';
import { type Answer, Conversation, type Question } from './conversation';

const block = (id: string): TextBlock => ({ id, order: 1, text: id, role: 'text' });

/** A worker that knows pages only as long as it is not restarted. */
class Worker {
	revision: number | null = null;
	readonly questions: Question[] = [];
	fail = 0;

	restart(): void {
		this.revision = null;
	}

	ask = async (question: Question): Promise<Answer> => {
		this.questions.push(structuredClone(question));
		if (this.fail > 0) {
			this.fail--;
			throw new Error('the message port closed');
		}
		if (question.revision > 0 && this.revision !== question.revision && !question.evidence) {
			return { status: 'stale' };
		}
		this.revision = question.revision + 1;
		const evidence = question.blocks.map(({ id, order }) => ({ block: id, order }));
		return {
			status: 'done',
			revision: this.revision,
			additions: [],
			withdrawals: [],
			evidence,
			names: question.blocks.map(({ id }) => ({ id, name: id })),
		};
	};
}

const evidenceSent = ({ evidence }: Question) => evidence?.map((entry) => entry.block);

describe('a page talking to recognition', () => {
	it('sends no evidence while the worker remembers', async () => {
		const worker = new Worker();
		const page = new Conversation('p', worker.ask);
		await page.submit({ blocks: [block('a')], removed: [] });
		await page.submit({ blocks: [block('b')], removed: [] });
		expect(worker.questions.map(evidenceSent)).toEqual([undefined, undefined]);
		expect(worker.questions.map(({ revision }) => revision)).toEqual([0, 1]);
	});

	it('asks one batch at a time, in order', async () => {
		const worker = new Worker();
		const page = new Conversation('p', worker.ask);
		await Promise.all(['a', 'b', 'c'].map((id) => page.submit({ blocks: [block(id)], removed: [] })));
		expect(worker.questions.map(({ revision, blocks }) => [revision, blocks[0]?.id])).toEqual([
			[0, 'a'],
			[1, 'b'],
			[2, 'c'],
		]);
	});

	it('gives the evidence to a worker that restarted, without what is gone', async () => {
		const worker = new Worker();
		const page = new Conversation('p', worker.ask);
		await page.submit({ blocks: [block('a'), block('b')], removed: [] });
		await page.submit({ blocks: [block('c')], removed: ['a'] });
		worker.restart();
		const outcome = await page.submit({ blocks: [block('d')], removed: [] });
		expect(worker.questions.slice(2).map(evidenceSent)).toEqual([undefined, ['b', 'c']]);
		expect(outcome.names).toEqual([{ id: 'd', name: 'd' }]);
	});

	it('asks again with the evidence when an answer never came', async () => {
		const worker = new Worker();
		const page = new Conversation('p', worker.ask);
		await page.submit({ blocks: [block('a')], removed: [] });
		worker.fail = 1;
		await page.submit({ blocks: [block('b')], removed: [] });
		expect(evidenceSent(worker.questions.at(-1) ?? fail())).toEqual(['a']);
	});

	it('rejects after the second failure and goes on with the next batch', async () => {
		const worker = new Worker();
		const page = new Conversation('p', worker.ask);
		worker.fail = 2;
		await expect(page.submit({ blocks: [block('a')], removed: [] })).rejects.toThrow('port');
		await expect(page.submit({ blocks: [block('b')], removed: [] })).resolves.toMatchObject({
			names: [{ id: 'b' }],
		});
	});
});

function fail(): never {
	throw new Error('nothing was asked');
}
