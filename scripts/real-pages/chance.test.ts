import { describe, expect, it } from 'vitest';
import { randomFrom } from '../bench/text.ts';
import { chanceOf, judge, type Pair } from './chance.ts';

describe('how likely loads differ by chance', () => {
	it.each([
		['all alike', [0, 0, 0], [0, 0, 0], 1],
		['alike but for rounding', [0.02001, 0.02], [0.02, 0.02002], 1],
		['each above all controls', [1, 1, 1, 1, 1], [0, 0, 0, 0, 0], 1 / 252],
		['each below all controls', [0, 0], [1, 1], 1],
		['one of two', [1, 0], [0, 0], 1 / 2],
		// 2 of the 6 ways to draw two of 1, 2, 3, 4 come to 6 or more.
		['ranks without ties', [0.2, 0.4], [0.1, 0.3], 2 / 6],
		['no loads', [], [], 1],
	])('%s', (_, ours, controls, expected) => {
		expect(chanceOf(ours, controls)).toBeCloseTo(expected, 12);
	});

	it('is right about twenty loads of each', () => {
		const [ones, zeros] = [1, 0].map((value) => Array<number>(20).fill(value));
		// 40 over 20.
		expect(1 / chanceOf(ones ?? [], zeros ?? [])).toBeCloseTo(137_846_528_820, 0);
	});
});

/** Loads that come out as a generator draws them. */
type Draw = (random: () => number) => Pair;

/** How many of a hundred pages are said to be changed by Gloss, and how often they were looked at. */
async function judgeMany(draw: Draw) {
	let caused = 0;
	let looks = 0;
	for (let seed = 0; seed < 100; seed++) {
		const random = randomFrom(seed);
		const look = async (more: number) => Array.from({ length: more }, () => draw(random));
		const [judgement] = await judge(look, [(pairs) => pairs]);
		if (judgement?.caused) caused++;
		looks += judgement?.pairs.length ?? 0;
	}
	return { caused, looks };
}

describe('whether Gloss is the cause of what a page shows', () => {
	it('finds what comes in every load, in nine looks', async () => {
		const found = await judgeMany(() => ({ ours: 0.01, control: 0 }));
		expect(found).toEqual({ caused: 100, looks: 900 });
	});

	it('finds what comes on top of a shift of the page’s own', async () => {
		const found = await judgeMany((random) => {
			const own = random() * 0.01;
			return { ours: own + 0.02, control: own };
		});
		expect(found.caused).toBe(100);
	});

	it('finds what comes in two of three loads', async () => {
		const found = await judgeMany((random) => ({ ours: random() < 2 / 3 ? 1 : 0, control: 0 }));
		expect(found.caused).toBeGreaterThan(90);
	});

	it('finds what comes in every other load on most pages', async () => {
		const found = await judgeMany((random) => ({ ours: random() < 0.5 ? 1 : 0, control: 0 }));
		expect(found.caused).toBeGreaterThan(60);
	});

	it('lets a page change by itself in every other load', async () => {
		const own = (random: () => number) => (random() < 0.5 ? 0.0275 : 0);
		const found = await judgeMany((random) => ({ ours: own(random), control: own(random) }));
		expect(found.caused).toBeLessThanOrEqual(2);
	});

	it('clears a page that does not show it again in three looks', async () => {
		const found = await judgeMany(() => ({ ours: 0, control: 0 }));
		expect(found).toEqual({ caused: 0, looks: 300 });
	});

	it('looks on while one of several things is in doubt', async () => {
		const look = async (more: number) => Array.from({ length: more }, (_, at) => at);
		const judgements = await judge(look, [
			(looks) => looks.map(() => ({ ours: 1, control: 0 })),
			(looks) => looks.map((at) => ({ ours: at < 2 ? 1 : 0, control: 0 })),
		]);
		expect(judgements.map(({ caused, pairs }) => [caused, pairs.length])).toEqual([
			[true, 15],
			[false, 15],
		]);
	});

	it('tells when a page cannot be looked at', async () => {
		await expect(judge(() => Promise.reject(new Error('gone')), [])).rejects.toThrow('gone');
	});
});
