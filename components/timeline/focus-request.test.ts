import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onFocusRequest } from './focus-request';

const ask = (value: unknown) => fakeBrowser.storage.session.set({ 'panel:focus': value });

beforeEach(() => fakeBrowser.reset());

describe('onFocusRequest', () => {
	it('takes a request that waits, once', async () => {
		await ask({ entity: 'karim-khan' });
		const seen = vi.fn();
		onFocusRequest(seen)();
		const stop = onFocusRequest(seen);
		await vi.waitFor(() => expect(seen).toHaveBeenCalledWith('karim-khan'));
		await vi.waitFor(async () => expect(await fakeBrowser.storage.session.get('panel:focus')).toEqual({}));
		expect(seen).toHaveBeenCalledOnce();
		stop();
	});
	it('takes requests that come later, the same one again too', async () => {
		const seen = vi.fn();
		const stop = onFocusRequest(seen);
		for (let times = 1; times <= 2; times++) {
			await ask({ entity: 'registry' });
			await vi.waitFor(() => expect(seen).toHaveBeenCalledTimes(times));
			await vi.waitFor(async () => expect(await fakeBrowser.storage.session.get('panel:focus')).toEqual({}));
		}
		stop();
		await ask({ entity: 'registry' });
		expect(seen).toHaveBeenCalledTimes(2);
	});
	it.each([null, 'karim-khan', { entity: 3 }])('passes over %j', async (value) => {
		const seen = vi.fn();
		const stop = onFocusRequest(seen);
		await ask(value);
		await ask({ entity: 'after' });
		await vi.waitFor(() => expect(seen.mock.calls).toEqual([['after']]));
		stop();
	});
});
