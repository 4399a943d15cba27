import { describe, expect, it } from 'vitest';
import type { GoldKind } from './read.ts';
import { confusions, type Prediction, type ScoredText, score } from './score.ts';

/** A text with one required mention (0–3, a), an optional one (10–13, o) and b used elsewhere. */
function set(kind: GoldKind): ScoredText[] {
	const mentions = [
		{ start: 0, end: 3, id: 'a', optional: false },
		{ start: 10, end: 13, id: 'o', optional: true },
	];
	return [
		{ id: 't', kind, mentions: kind === 'other' ? [] : mentions },
		{ id: 'u', kind: 'court', mentions: [{ start: 0, end: 1, id: 'b', optional: false }] },
	];
}

const u: Prediction[] = [{ start: 0, end: 1, id: 'b' }];

describe('score', () => {
	it.each<[string, GoldKind, [number, number, string][], { tp: number; fp: number; fn: number }]>([
		['the very span', 'court', [[0, 3, 'a']], { tp: 2, fp: 0, fn: 0 }],
		['a part of it', 'court', [[2, 8, 'a']], { tp: 2, fp: 0, fn: 0 }],
		['beside it', 'court', [[3, 8, 'a']], { tp: 1, fp: 1, fn: 1 }],
		['nothing', 'court', [], { tp: 1, fp: 0, fn: 1 }],
		['another id', 'court', [[0, 3, 'b']], { tp: 1, fp: 1, fn: 1 }],
		['an id that nobody uses, over gold', 'court', [[0, 3, 'z']], { tp: 1, fp: 1, fn: 1 }],
		[
			'an id that nobody uses, elsewhere',
			'mixed',
			[
				[0, 3, 'a'],
				[5, 6, 'z'],
			],
			{ tp: 2, fp: 0, fn: 0 },
		],
		[
			'a used id elsewhere',
			'mixed',
			[
				[0, 3, 'a'],
				[5, 6, 'b'],
			],
			{ tp: 2, fp: 1, fn: 0 },
		],
		[
			'an optional mention',
			'court',
			[
				[0, 3, 'a'],
				[10, 13, 'o'],
			],
			{ tp: 2, fp: 0, fn: 0 },
		],
		[
			'over an optional mention, another id',
			'court',
			[
				[0, 3, 'a'],
				[9, 11, 'b'],
			],
			{ tp: 2, fp: 0, fn: 0 },
		],
		['over both', 'court', [[0, 13, 'o']], { tp: 1, fp: 1, fn: 1 }],
		['on another subject', 'other', [[5, 6, 'z']], { tp: 1, fp: 1, fn: 0 }],
	])('%s', (_, kind, spans, expected) => {
		const predictions = new Map([
			['t', spans.map(([start, end, id]) => ({ start, end, id }))],
			['u', u],
		]);
		const { tp, fp, fn } = score(predictions, set(kind));
		expect({ tp, fp, fn }).toEqual(expected);
	});

	it('says what was wrong, what was missed, and which texts were marked', () => {
		const predictions = new Map([['t', [{ start: 1, end: 2, id: 'b' }]]]);
		const court = score(predictions, set('court'));
		expect(court.wrong).toEqual([{ textId: 't', prediction: { start: 1, end: 2, id: 'b' }, gold: 'a' }]);
		expect(court.missed.map(({ textId, predicted }) => [textId, predicted])).toEqual([
			['t', 'b'],
			['u', null],
		]);
		expect(court.marked).toEqual([]);
		expect(score(predictions, set('other')).marked).toEqual(['t']);
	});

	it('gives shares', () => {
		const { precision, recall, required } = score(new Map([['u', u]]), set('court'));
		expect([precision, recall, required]).toEqual([1, 0.5, 2]);
		expect(score(new Map(), [])).toMatchObject({ precision: 1, recall: 1 });
	});
});

describe('confusions', () => {
	it('counts predicted against gold', () => {
		const prediction = { start: 0, end: 1, id: 'a' };
		const table = confusions([
			{ textId: 't', prediction, gold: 'b' },
			{ textId: 'u', prediction, gold: 'b' },
			{ textId: 'u', prediction, gold: null },
		]);
		expect([...(table.get('a') ?? [])]).toEqual([
			['b', 2],
			['none', 1],
		]);
	});
});
