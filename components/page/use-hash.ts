import { useCallback, useEffect, useState } from 'preact/hooks';

/**
 * The hash of the address, followed through links, back and forward, and how to change it. A change
 * is seen at once; the browser's own event comes later.
 */
export function useHash(): [hash: string, go: (hash: string) => void] {
	const [hash, setHash] = useState(location.hash);
	useEffect(() => {
		const follow = () => setHash(location.hash);
		addEventListener('hashchange', follow);
		// It may have changed between the first drawing and now.
		follow();
		return () => removeEventListener('hashchange', follow);
	}, []);
	const go = useCallback((next: string) => {
		location.hash = next;
		setHash(location.hash);
	}, []);
	return [hash, go];
}
