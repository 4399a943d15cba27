// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Mention } from '../recognition/types';
import { Annotator } from './annotator';
import type { Answer, Question } from './conversation';
import { REST } from './limits';
import { MarkPainter } from './painters/mark-painter';

const NAMES = new Map([
	['Tomoko Akane', 'tomoko-akane'],
	['Rome Statute', 'rome-statute'],
]);
const PAGE =
	'<main><h1>Akane speaks</h1><p id="a">Judge <em>Tomoko</em> Akane on the Rome Statute.</p>' +
	'<p id="b">The Rome Statute, said Tomoko Akane.</p></main><footer>Rome Statute</footer>';

/** Finds names literally, and withdraws those of blocks that are sent again, as recognition does. */
class Background {
	readonly questions: Question[] = [];
	readonly #known = new Map<string, Mention[]>();

	ask = async (question: Question): Promise<Answer> => {
		this.questions.push(structuredClone(question));
		const withdrawals = [...question.removed, ...question.blocks.map(({ id }) => id)].flatMap(
			(id) => this.#known.get(id) ?? [],
		);
		const additions: Mention[] = [];
		for (const { id, text } of question.blocks) {
			const found: Mention[] = [];
			for (const [name, entity] of NAMES) {
				const start = text.indexOf(name);
				const end = start + name.length;
				if (start >= 0) found.push({ block: id, start, end, text: name, entity, confidence: 1, reasons: [] });
			}
			this.#known.set(id, found);
			additions.push(...found);
		}
		return {
			status: 'done',
			revision: question.revision + 1,
			additions,
			withdrawals,
			evidence: question.blocks.map(({ id, order }) => ({ block: id, order })),
			names: additions.map(({ entity, text }) => ({ id: entity, name: text })),
		};
	};
}

let background: Background;
let life: AbortController;
let named: Set<string>;
let annotator: Annotator;

const element = (selector: string): Element => document.querySelector(selector) ?? document.body;
const marked = () => [...document.querySelectorAll('mark')].map((mark) => mark.textContent).join('|');
const settle = () => vi.advanceTimersByTimeAsync(1_500);
const paint = (change: (run: () => void) => void) =>
	new MarkPainter({ hint: 'hint', change, signal: life.signal });

async function start(html: string, density: 'section' | 'all' | 'page' | 'none' = 'all'): Promise<void> {
	document.body.innerHTML = html;
	annotator = new Annotator({
		page: document,
		id: 'page',
		ask: background.ask,
		density,
		silenced: new Set(),
		painter: paint,
		onNames: (fresh) => {
			for (const { id } of fresh) named.add(id);
		},
		onUpdate: () => undefined,
		signal: life.signal,
	});
	annotator.start();
	await settle();
}

beforeEach(() => {
	vi.useFakeTimers();
	background = new Background();
	life = new AbortController();
	named = new Set();
	document.elementFromPoint = () => document.querySelector('#b');
});

afterEach(() => {
	life.abort();
	vi.useRealTimers();
});

describe('a page', () => {
	it('is lit, what is in view first, without navigation and footers', async () => {
		await start(PAGE);
		expect(background.questions[0]?.blocks.map(({ text }) => text)).toEqual([
			'The Rome Statute, said Tomoko Akane.',
		]);
		expect(marked()).toBe('Tomoko| Akane|Rome Statute|Rome Statute|Tomoko Akane');
		expect(named).toEqual(new Set(NAMES.values()));
	});

	it('sends every block but the footer once, in document order of places', async () => {
		await start(PAGE);
		const sent = background.questions.flatMap(({ blocks }) => blocks).sort((a, b) => a.order - b.order);
		expect(sent.map(({ text }) => text)).toEqual([
			'Akane speaks',
			'Judge Tomoko Akane on the Rome Statute.',
			'The Rome Statute, said Tomoko Akane.',
		]);
	});

	it('is left as it was', async () => {
		await start(PAGE);
		life.abort();
		expect(document.body.innerHTML).toBe(PAGE);
	});

	it('says what was found in it, lit or not', async () => {
		await start(PAGE, 'none');
		expect(marked()).toBe('');
		expect(annotator.summary()).toEqual({
			found: [
				{ entity: 'tomoko-akane', count: 2 },
				{ entity: 'rome-statute', count: 2 },
			],
			capped: [],
		});
	});
});

describe('a page that changes', () => {
	it('lights what comes and reads only that', async () => {
		await start(PAGE);
		const before = background.questions.length;
		element('#b').insertAdjacentHTML('afterend', '<section><p>Tomoko Akane again</p></section>');
		await settle();
		expect(
			background.questions.slice(before).flatMap(({ blocks }) => blocks.map(({ text }) => text)),
		).toEqual(['Tomoko Akane again']);
		expect(marked()).toContain('Tomoko Akane|Tomoko Akane');
	});

	it('lights changed text anew', async () => {
		await start(PAGE);
		element('#b').innerHTML = 'It was <i>Tomoko Akane</i> who said it.';
		await settle();
		expect(marked()).toBe('Tomoko| Akane|Rome Statute|Tomoko Akane');
		life.abort();
		expect(element('#b').innerHTML).toBe('It was <i>Tomoko Akane</i> who said it.');
	});

	it('follows a framework that writes into its own text node', async () => {
		await start(PAGE);
		const own = element('#b').firstChild as Text;
		own.data = 'Nobody mentions the Rome Statute today';
		await settle();
		expect(element('#b').textContent).toBe('Nobody mentions the Rome Statute today');
		expect(element('#b').querySelector('mark')?.textContent).toBe('Rome Statute');
	});

	it('follows a framework that removes its own text node, all of which is marked', async () => {
		await start('<main><p id="a">Judge <!-- --></p></main>');
		const own = document.createTextNode('Tomoko Akane');
		element('#a').append(own);
		await settle();
		expect(marked()).toBe('Tomoko Akane');
		own.remove();
		await settle();
		expect(element('#a').textContent).toBe('Judge ');
	});

	it('reads the root of a component that the page defines later', async () => {
		await start('<main><p>Nothing yet.</p><late-part></late-part></main>');
		expect(background.questions.flatMap(({ blocks }) => blocks)).toHaveLength(1);
		customElements.define(
			'late-part',
			class extends HTMLElement {
				connectedCallback() {
					this.attachShadow({ mode: 'open' }).append('The Rome Statute');
				}
			},
		);
		await settle();
		const [, late] = background.questions.flatMap(({ blocks }) => blocks);
		expect(late?.text).toBe('The Rome Statute');
	});

	it('lets go of what is removed', async () => {
		await start(PAGE);
		element('#a').remove();
		await settle();
		expect(annotator.summary().found).toEqual([
			{ entity: 'rome-statute', count: 1 },
			{ entity: 'tomoko-akane', count: 1 },
		]);
	});

	it('does not take its own marks for changes', async () => {
		await start(PAGE);
		const asked = background.questions.length;
		await settle();
		expect(background.questions).toHaveLength(asked);
	});

	it('takes its light off text that changes without end', async () => {
		await start('<p id="b">Rome Statute</p>');
		for (let at = 0; at < 30; at++) {
			element('#b').textContent = `Rome Statute ${at}`;
			await vi.advanceTimersByTimeAsync(200);
		}
		await settle();
		expect(marked()).toBe('');
		expect(annotator.summary()).toEqual({ found: [], capped: ['restless'] });
		await vi.advanceTimersByTimeAsync(REST);
		await settle();
		expect(marked()).toBe('Rome Statute');
		expect(annotator.summary().capped).toEqual([]);
	});
});

describe('the reader', () => {
	it('chooses how much is lit, live', async () => {
		await start(PAGE);
		annotator.choose({ density: 'page' });
		await settle();
		expect(marked()).toBe('Tomoko| Akane|Rome Statute');
		annotator.choose({ silenced: new Set(['rome-statute']) });
		await settle();
		expect(marked()).toBe('Tomoko| Akane');
	});

	it('changes the painter, live', async () => {
		await start(PAGE);
		const before = document.body.innerHTML;
		annotator.paintWith(paint);
		await settle();
		expect(document.body.innerHTML).toBe(before);
	});

	it('is shown a mention that the density left out', async () => {
		await start(PAGE, 'page');
		Element.prototype.scrollIntoView = vi.fn();
		window.scrollBy = vi.fn();
		Range.prototype.getClientRects = () => [] as unknown as DOMRectList;
		const key = await annotator.show('tomoko-akane', 1);
		expect(key).not.toBeNull();
		expect(element('#b').querySelector('mark')?.style.backgroundColor).not.toBe('');
		expect(await annotator.show('tomoko-akane', 2)).toBeNull();
	});
});
