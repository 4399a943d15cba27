/**
 * Gives tasks to browsers, the next to whichever is free first; resolves once all are done.
 * @throws what a task throws; no further one is begun then.
 */
export async function shareAmong<Browser, Task>(
	browsers: readonly Browser[],
	tasks: Iterable<Task>,
	run: (browser: Browser, task: Task) => Promise<void>,
): Promise<void> {
	function* once() {
		yield* tasks;
	}
	const waiting = once();
	const work = async (browser: Browser) => {
		for (const task of waiting) await run(browser, task);
	};
	await Promise.all(browsers.map(work));
}
