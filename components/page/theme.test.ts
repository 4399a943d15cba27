// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { setLook } from '../../lib/settings';
import { followTheme } from './theme';

beforeEach(() => fakeBrowser.reset());

it('prints dark pages in the light theme and goes back', async () => {
	await setLook({ theme: 'dark' });
	const root = document.createElement('html');
	const stop = followTheme(root);
	await vi.waitFor(() => expect(root.getAttribute('data-theme')).toBe('dark'));
	dispatchEvent(new Event('beforeprint'));
	expect(root.getAttribute('data-theme')).toBe('light');
	dispatchEvent(new Event('afterprint'));
	expect(root.getAttribute('data-theme')).toBe('dark');
	stop();
});

it('follows the theme that is stored, and takes it away for the system’s', async () => {
	await setLook({ theme: 'dark' });
	const root = document.createElement('html');
	const stop = followTheme(root);
	await vi.waitFor(() => expect(root.getAttribute('data-theme')).toBe('dark'));
	await setLook({ theme: 'light' });
	await vi.waitFor(() => expect(root.getAttribute('data-theme')).toBe('light'));
	await setLook({ theme: 'system' });
	await vi.waitFor(() => expect(root.hasAttribute('data-theme')).toBe(false));
	stop();
});
