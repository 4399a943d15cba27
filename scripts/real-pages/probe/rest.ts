/** When a page has come to rest. */

/** ms without a change of the DOM after which a page rests. */
const QUIET = 300;

/** Resolves once the page has loaded and its DOM has not changed for a while, after `limit` ms at the latest. */
export async function waitForRest(limit: number): Promise<void> {
	const end = performance.now() + limit;
	if (document.readyState !== 'complete') {
		await new Promise<void>((resolve) => {
			addEventListener('load', () => resolve(), { once: true });
			setTimeout(resolve, limit);
		});
	}
	await new Promise<void>((resolve) => {
		let timer = setTimeout(resolve, QUIET);
		const observer = new MutationObserver(() => {
			clearTimeout(timer);
			timer = setTimeout(done, Math.min(QUIET, Math.max(0, end - performance.now())));
		});
		function done(): void {
			observer.disconnect();
			resolve();
		}
		observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
	});
}
