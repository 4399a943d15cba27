import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
	DEFAULT_LOOK,
	getLook,
	getSilenced,
	setEntityOff,
	setEntityOffHere,
	setLook,
	setSiteOff,
	siteOf,
} from './settings';

beforeEach(() => {
	fakeBrowser.reset();
	vi.unstubAllGlobals();
});

describe('changes made at the same moment', () => {
	it('keeps both choices of look', async () => {
		await Promise.all([setLook({ theme: 'dark' }), setLook({ density: 'all' })]);
		expect(await getLook()).toEqual({ ...DEFAULT_LOOK, theme: 'dark', density: 'all' });
	});

	it('keeps every site and name', async () => {
		await Promise.all([
			setSiteOff('b.example', true),
			setEntityOff('karim-khan', true),
			setSiteOff('a.example', true),
			setSiteOff('b.example', false),
			setEntityOffHere('icc', 'b.example', true),
			setEntityOffHere('icc', 'a.example', true),
			setEntityOffHere('icc', 'a.example', true),
			setEntityOffHere('icc', 'b.example', false),
		]);
		expect(await getSilenced()).toEqual({
			sites: ['a.example'],
			entities: ['karim-khan'],
			here: [{ entity: 'icc', place: 'a.example' }],
		});
	});

	it('goes on after a change that could not be stored', async () => {
		vi.spyOn(fakeBrowser.storage.sync, 'set').mockRejectedValueOnce(new Error('full'));
		const lost = setLook({ theme: 'dark' });
		const kept = setLook({ density: 'none' });
		await expect(lost).rejects.toThrow('full');
		await kept;
		expect(await getLook()).toEqual({ ...DEFAULT_LOOK, density: 'none' });
	});
});

describe('changes made in two pages of the extension', () => {
	/** Web Locks of one origin, as far as they are used: one holder a name, the others in line. */
	function locks() {
		const lines = new Map<string, Promise<unknown>>();
		const request = vi.fn((name: string, held: () => Promise<unknown>) => {
			const turn = (lines.get(name) ?? Promise.resolve()).then(held);
			lines.set(
				name,
				turn.catch(() => undefined),
			);
			return turn;
		});
		return { request };
	}

	async function twoPages() {
		const pages = [];
		for (const _ of ['popup', 'options']) {
			vi.resetModules();
			pages.push(await import('./settings'));
		}
		return pages;
	}

	it.each(['chrome-extension:', 'moz-extension:'])('loses none (%s)', async (protocol) => {
		vi.stubGlobal('location', { protocol });
		vi.stubGlobal('navigator', { locks: locks() });
		const [popup, options] = await twoPages();
		await Promise.all([popup?.setSiteOff('a.example', true), options?.setSiteOff('b.example', true)]);
		expect((await getSilenced()).sites).toEqual(['a.example', 'b.example']);
	});

	it('takes no lock that a web page could see', async () => {
		const seen = locks();
		vi.stubGlobal('location', { protocol: 'https:' });
		vi.stubGlobal('navigator', { locks: seen });
		await setSiteOff('a.example', true);
		expect((await getSilenced()).sites).toEqual(['a.example']);
		expect(seen.request).not.toHaveBeenCalled();
	});
});

describe('what an older Gloss stored', () => {
	it('is taken over, with nothing muted in one place only', async () => {
		vi.resetModules();
		await fakeBrowser.storage.local.set({
			silenced: { sites: ['a.example'], entities: ['icc'] },
			silenced$: { v: 1 },
		});
		const { getSilenced: get } = await import('./settings');
		expect(await get()).toEqual({ sites: ['a.example'], entities: ['icc'], here: [] });
		await vi.waitFor(async () =>
			expect(await fakeBrowser.storage.local.get(['silenced', 'silenced$'])).toEqual({
				silenced: { sites: ['a.example'], entities: ['icc'], here: [] },
				silenced$: { v: 2 },
			}),
		);
	});

	it('loses nothing where its version was lost', async () => {
		vi.resetModules();
		const silenced = { sites: [], entities: [], here: [{ entity: 'icc', place: 'a.example' }] };
		await fakeBrowser.storage.local.set({ silenced });
		const { getSilenced: get } = await import('./settings');
		expect(await get()).toEqual(silenced);
	});

	it('is read before it has been taken over', async () => {
		await fakeBrowser.storage.local.set({ silenced: { sites: ['a.example'], entities: [] } });
		expect(await getSilenced()).toEqual({ sites: ['a.example'], entities: [], here: [] });
	});
});

describe('siteOf', () => {
	it.each([
		['https://news.example:8080/a?b', 'news.example'],
		['file:///a.html', null],
		['about:blank', null],
		['not an address', null],
		[undefined, null],
	])('%s is of %s', (url, host) => expect(siteOf(url)).toBe(host));
});
