import { expect, it } from 'vitest';
import { shareAmong } from './share.ts';

it('gives each task once, to whoever is free', async () => {
	const done: string[] = [];
	const take = async (name: string, ms: number) => {
		await new Promise((later) => setTimeout(later, name === 'slow' ? ms * 10 : ms));
		done.push(`${name} ${ms}`);
	};
	await shareAmong(['slow', 'fast'], [5, 6, 7, 8], take);
	expect(done).toEqual(['fast 6', 'fast 7', 'fast 8', 'slow 5']);
});

it('begins no further task once one has thrown', async () => {
	const begun: number[] = [];
	const run = async (_: string, task: number) => {
		begun.push(task);
		if (task === 1) throw new Error('gone');
	};
	await expect(shareAmong(['one'], [1, 2], run)).rejects.toThrow('gone');
	expect(begun).toEqual([1]);
});
