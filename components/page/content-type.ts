import { browser } from 'wxt/browser';

/** ms in which a loaded page answers, however busy it is. */
const PATIENCE = 1_500;

/**
 * Asks the page in a tab what it says it is. Calls back with that, such as `text/html` or
 * `application/pdf`, or with null where no script may run (the browser's own pages, the store, other
 * extensions). A page that is loaded and stays silent is taken for one of these, until it answers after
 * all: Chromium neither runs a script in the source of a page nor says so. Returns how to stop; never throws.
 */
export function askContentType(tabId: number, tell: (type: string | null) => void): () => void {
	let asking = true;
	const timer = setTimeout(() => {
		browser.tabs.get(tabId).then(
			({ status }) => asking && status === 'complete' && tell(null),
			() => asking && tell(null),
		);
	}, PATIENCE);
	const stop = () => {
		asking = false;
		clearTimeout(timer);
	};
	void contentTypeOf(tabId).then((type) => {
		if (asking) tell(type);
		stop();
	});
	return stop;
}

async function contentTypeOf(tabId: number): Promise<string | null> {
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
