import { useEffect, useState } from 'preact/hooks';

/**
 * A stored value that another surface may change: null until it is read, then always the latest.
 * `read` and `watch` must be stable functions; `watch` returns how to stop.
 */
export function useWatched<T>(
	read: () => Promise<T>,
	watch: (onChange: (value: T) => void) => () => void,
): T | null {
	const [value, setValue] = useState<T | null>(null);
	useEffect(() => {
		let changed = false;
		const stop = watch((next) => {
			changed = true;
			setValue(next);
		});
		// A change that came while the first read was under way is the newer one.
		void read().then((first) => {
			if (!changed) setValue(first);
		});
		return stop;
	}, [read, watch]);
	return value;
}
