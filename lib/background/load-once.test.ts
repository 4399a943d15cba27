import { expect, it, vi } from 'vitest';
import { loadOnce } from './load-once';

it('loads once for all who ask, those before it is there among them', async () => {
	const load = vi.fn(async () => ({}));
	const get = loadOnce(load);
	expect(load).not.toHaveBeenCalled();
	const [first, second] = await Promise.all([get(), get()]);
	expect(second).toBe(first);
	expect(await get()).toBe(first);
	expect(load).toHaveBeenCalledOnce();
});

it('tries again after a failure', async () => {
	const load = vi
		.fn<() => Promise<string>>()
		.mockRejectedValueOnce(new Error('gone'))
		.mockResolvedValue('here');
	const get = loadOnce(load);
	await expect(get()).rejects.toThrow('gone');
	expect(await get()).toBe('here');
});
