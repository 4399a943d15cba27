import { useCallback, useEffect, useState } from 'preact/hooks';

/** `replace` puts the new address in the place of the present one, so that back passes it over. */
type Go = (hash: string, how?: 'push' | 'replace') => void;

/**
 * The hash of the address, followed through links, back and forward, and how to change it. A change
 * is seen at once; the browser's own event comes later.
 */
export function useHash(): [hash: string, go: Go] {
	const [hash, setHash] = useState(location.hash);
	useEffect(() => {
		const follow = () => setHash(location.hash);
		addEventListener('hashchange', follow);
		// It may have changed between the first drawing and now.
		follow();
		return () => removeEventListener('hashchange', follow);
	}, []);
	const go = useCallback<Go>((next, how = 'push') => {
		if (how === 'push') location.hash = next;
		else history.replaceState(history.state, '', location.pathname + location.search + next);
		setHash(location.hash);
	}, []);
	return [hash, go];
}
