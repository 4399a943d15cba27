import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { GAZETTEER } from './fixtures/gazetteer';
import { fold } from './fold';
import { emptyContext, mentionsOf, recognise } from './recognise';
import { hashAt, hashOf, spanOf, tokenise, wordAt } from './tokens';
import type { BlockRole, Mention, PageContext, TextBlock } from './types';

/** Pieces that meet, define, bind and contradict each other. */
const PIECES = [
	'International Criminal Court',
	'ICC',
	'(ICC)',
	'International Cricket Council (ICC)',
	'cricket World Cup squad',
	'judge',
	'arrest warrant in The Hague',
	'Karim Khan',
	'Imran Khan',
	'Khan',
	'Deputy Prosecutor Khan',
	'Khan Younis',
	'Osama al-Masri',
	'Al-Masri',
	'Microsoft',
	'the court',
	'the Supreme Court',
	'HRW',
	'Human Rights Watch',
	'said.',
	'and',
	'国际刑事法院',
	'Registry',
];
const ROLES: BlockRole[] = ['text', 'text', 'text', 'heading', 'title'];

const page: fc.Arbitrary<TextBlock[]> = fc
	.array(
		fc.record({
			text: fc.array(fc.constantFrom(...PIECES), { maxLength: 8 }).map((pieces) => pieces.join(' ')),
			role: fc.constantFrom(...ROLES),
		}),
		{ maxLength: 8 },
	)
	.map((blocks) => blocks.map((block, order) => ({ ...block, id: `b${order}`, order })));

const anyText = fc.oneof(
	fc.string({ unit: 'binary' }),
	fc.string({ unit: 'grapheme' }),
	fc.array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes)),
	fc
		.array(fc.constantFrom(...PIECES, '\ud800', '\u00ad', 'ß', 'İ', 'e\u0301', '.', '(', 'I. C. C.'))
		.map((p) => p.join('')),
);

function inOneGo(blocks: TextBlock[]): Mention[] {
	return mentionsOf(GAZETTEER, recognise(GAZETTEER, { blocks, removed: [] }, emptyContext()).context);
}

function keyOf({ block, start, end }: { block: string; start: number; end: number }): string {
	return `${block}:${start}:${end}`;
}

describe('batches', () => {
	test('any batches in any order light what one go lights, additions and withdrawals added up', () => {
		const cut = page.chain((blocks) =>
			fc.record({
				blocks: fc.constant(blocks),
				shuffled: fc.shuffledSubarray(blocks, { minLength: blocks.length }),
				sizes: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 8, maxLength: 8 }),
				/** A block that comes, changes and goes again must leave no trace. */
				passing: fc.constantFrom(...PIECES),
			}),
		);
		fc.assert(
			fc.property(cut, ({ blocks, shuffled, sizes, passing }) => {
				let context: PageContext = emptyContext();
				const lit = new Map<string, Mention>();
				const give = (batch: TextBlock[], removed: string[]): void => {
					const answer = recognise(GAZETTEER, { blocks: batch, removed }, context);
					for (const key of answer.withdrawals) expect(lit.delete(keyOf(key))).toBe(true);
					for (const mention of answer.additions) {
						expect(lit.has(keyOf(mention))).toBe(false);
						lit.set(keyOf(mention), mention);
					}
					context = JSON.parse(JSON.stringify(answer.context));
				};
				give([{ id: 'passing', order: 3.5, text: passing, role: 'text' }], []);
				const rest = [...shuffled];
				for (const size of sizes) give(rest.splice(0, size), []);
				give([], ['passing']);
				const all = inOneGo(blocks);
				expect(mentionsOf(GAZETTEER, context)).toEqual(all);
				expect(new Map(all.map((mention) => [keyOf(mention), mention]))).toEqual(lit);
			}),
			{ numRuns: 300 },
		);
	});

	test('a page that grows downwards lights what one go lights, and old contexts stay what they were', () => {
		const growing = page.chain((blocks) =>
			fc.record({
				blocks: fc.constant(blocks),
				sizes: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 8, maxLength: 8 }),
			}),
		);
		fc.assert(
			fc.property(growing, ({ blocks, sizes }) => {
				let context: PageContext = emptyContext();
				const lit = new Map<string, Mention>();
				const rest = [...blocks];
				for (const size of sizes) {
					const before = mentionsOf(GAZETTEER, context);
					const answer = recognise(GAZETTEER, { blocks: rest.splice(0, size), removed: [] }, context);
					for (const key of answer.withdrawals) expect(lit.delete(keyOf(key))).toBe(true);
					for (const mention of answer.additions) {
						expect(lit.has(keyOf(mention))).toBe(false);
						lit.set(keyOf(mention), mention);
					}
					expect(mentionsOf(GAZETTEER, context)).toEqual(before);
					context = answer.context;
				}
				const all = inOneGo(blocks);
				expect(mentionsOf(GAZETTEER, context)).toEqual(all);
				expect(new Map(all.map((mention) => [keyOf(mention), mention]))).toEqual(lit);
			}),
			{ numRuns: 300 },
		);
	});

	test('mentions are sorted, apart, and their text is the text', () => {
		fc.assert(
			fc.property(page, (blocks) => {
				const texts = new Map(blocks.map((block) => [block.id, block.text]));
				let end = 0;
				let last = '';
				for (const mention of inOneGo(blocks)) {
					if (mention.block !== last) end = 0;
					expect(mention.start).toBeGreaterThanOrEqual(end);
					expect(texts.get(mention.block)?.slice(mention.start, mention.end)).toBe(mention.text);
					expect(mention.confidence).toBeGreaterThan(0);
					expect(mention.confidence).toBeLessThanOrEqual(1);
					end = mention.end;
					last = mention.block;
				}
			}),
		);
	});
});

describe('any Unicode', () => {
	test('tokens stay inside the text, in order and apart, and carry the hash of their folded words', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				const tokens = tokenise(text);
				let last = 0;
				for (let index = 0; index < tokens.count; index++) {
					const [start, end] = spanOf(tokens, index, index);
					expect(start).toBeGreaterThanOrEqual(last);
					expect(end).toBeGreaterThan(start);
					expect(end).toBeLessThanOrEqual(text.length);
					expect(hashAt(tokens, index)).toBe(hashOf(wordAt(tokens, index)));
					last = end;
				}
			}),
		);
	});

	test('folding is folded once and for all, and leaves no capitals of cased scripts', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				const folded = fold(text);
				expect(fold(folded)).toBe(folded);
				expect(folded.length).toBeLessThanOrEqual(text.length * 4);
			}),
		);
	});

	test('nothing throws', () => {
		fc.assert(
			fc.property(fc.array(anyText, { maxLength: 4 }), (texts) => {
				const blocks = texts.map((text, order) => ({ id: `b${order}`, order, text, role: 'text' as const }));
				for (const { block, start, end, text } of inOneGo(blocks)) {
					expect(texts[Number(block.slice(1))]?.slice(start, end)).toBe(text);
				}
			}),
		);
	});

	test.each([
		['letters without a space', 'a'.repeat(1_000_000)],
		['punctuation', '.(),;'.repeat(200_000)],
		['open brackets', '('.repeat(1_000_000)],
		['names alone', 'ICC Khan '.repeat(100_000)],
		['initials', 'I. C. '.repeat(150_000)],
		['lone surrogates', '\ud800'.repeat(1_000_000)],
		['marks', 'e\u0301\u00ad'.repeat(300_000)],
	])('a million units of %s are read', (_, text) => {
		expect(() => inOneGo([{ id: 'b', order: 0, text, role: 'text' }])).not.toThrow();
	});
});
