import type { BrowserContext, Page } from 'playwright-core';
import { oneAtATime } from '../../lib/one-at-a-time.ts';

/**
 * An empty page in a window of its own: a tab behind others gets no frames, and a panel opened beside it
 * stands beside no other.
 * @throws Error when the browser cannot be told to.
 */
export function newWindow(context: BrowserContext): Promise<Page> {
	const browser = context.browser();
	if (!browser) throw new Error('the browser has no debugging pipe');
	// The next page to come must be this one.
	return oneAtATime('window', async () => {
		const opened = context.waitForEvent('page');
		const session = await browser.newBrowserCDPSession();
		await session.send('Target.createTarget', { url: 'about:blank', newWindow: true });
		await session.detach();
		return opened;
	});
}
