/** Layout shifts, as the browser counts them. */

interface Shift extends PerformanceEntry {
	value: number;
}

/** Every layout shift so far: its score, and when it happened in ms since the page began. */
export async function shifts(): Promise<{ at: number; value: number }[]> {
	const seen: PerformanceEntryList = await new Promise((resolve) => {
		const observer = new PerformanceObserver((list) => {
			observer.disconnect();
			resolve(list.getEntries());
		});
		observer.observe({ type: 'layout-shift', buffered: true });
		// With nothing to tell, an observer never calls back.
		setTimeout(() => resolve(observer.takeRecords()), 50);
	});
	return seen.map((entry) => ({ at: entry.startTime, value: (entry as Shift).value }));
}
