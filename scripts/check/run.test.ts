import { beforeEach, describe, expect, it, vi } from 'vitest';
import { closing, runSteps } from './run.ts';

beforeEach(() => {
	vi.spyOn(console, 'log').mockImplementation(() => {});
});

describe('runSteps', () => {
	it('adds up, goes on after a failure and counts a throw as one failure', async () => {
		const ran: string[] = [];
		const noting = (name: string, passed: number) => () => {
			ran.push(name);
			return { passed, failed: 0 };
		};
		const total = await runSteps([
			{ name: 'a', run: () => ({ passed: 3, failed: 1 }) },
			{
				name: 'b',
				run: () => {
					throw new Error('broken');
				},
			},
			{ name: 'c', needs: ['b'], run: noting('c', 9) },
			{ name: 'd', run: noting('d', 1) },
		]);
		expect(total).toEqual({ passed: 4, failed: 3 });
		expect(ran).toEqual(['d']);
	});

	it('runs what stands together side by side, and what follows after all of it', async () => {
		const told: string[] = [];
		const step = (name: string, ms: number) => ({
			name,
			run: async () => {
				told.push(`${name} begins`);
				await new Promise((later) => setTimeout(later, ms));
				told.push(`${name} ends`);
				return { passed: 1, failed: 0 };
			},
		});
		const total = await runSteps([[step('slow', 20), step('fast', 1)], step('last', 1)]);
		expect(total).toEqual({ passed: 3, failed: 0 });
		expect(told).toEqual([
			'slow begins',
			'fast begins',
			'fast ends',
			'slow ends',
			'last begins',
			'last ends',
		]);
	});
});

it('closes with both counts in one line', () => {
	expect(closing({ passed: 12, failed: 3 })).toBe('12 passed, 3 failed');
});
