import { browser } from 'wxt/browser';

/**
 * What the page in a tab says it is, such as `text/html` or `application/pdf`; null where no script
 * may run (the browser's own pages, the store, other extensions). Never throws.
 */
export async function contentTypeOf(tabId: number): Promise<string | null> {
	try {
		const [answer] = await browser.scripting.executeScript({
			target: { tabId },
			func: () => document.contentType,
		});
		return typeof answer?.result === 'string' ? answer.result : null;
	} catch {
		return null;
	}
}
