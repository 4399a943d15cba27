// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { copyText } from './copy-text';

const data = new Map<string, string>();

/** The copy command, which jsdom has not: an event with a clipboard, and whether it was handled. */
function command(works: boolean) {
	document.execCommand = vi.fn(() => {
		if (!works) return false;
		const event = new Event('copy', { bubbles: true, cancelable: true });
		const setData = (type: string, text: string) => data.set(type, text);
		Object.defineProperty(event, 'clipboardData', { value: { setData } });
		return !document.dispatchEvent(event);
	});
}

beforeEach(() => data.clear());
afterEach(() => {
	vi.unstubAllGlobals();
	Reflect.deleteProperty(document, 'execCommand');
});

it('copies by command, unseen by the page', async () => {
	command(true);
	const seen = vi.fn();
	document.addEventListener('copy', seen, { capture: true });
	expect(await copyText('A citation')).toBe(true);
	expect(data.get('text/plain')).toBe('A citation');
	expect(seen).not.toHaveBeenCalled();
	document.dispatchEvent(new Event('copy', { bubbles: true }));
	expect(seen).toHaveBeenCalledTimes(1);
});

it('asks the clipboard where the command does nothing', async () => {
	command(false);
	const writeText = vi.fn(() => Promise.resolve());
	vi.stubGlobal('navigator', { clipboard: { writeText } });
	expect(await copyText('A citation')).toBe(true);
	expect(writeText).toHaveBeenCalledWith('A citation');
});

it('says so where neither is allowed', async () => {
	command(false);
	vi.stubGlobal('navigator', {});
	expect(await copyText('A citation')).toBe(false);
});
