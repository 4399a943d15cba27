import { useEffect, useState } from 'preact/hooks';

/** The hash of the address, followed through links, back and forward. */
export function useHash(): string {
	const [hash, setHash] = useState(location.hash);
	useEffect(() => {
		const follow = () => setHash(location.hash);
		addEventListener('hashchange', follow);
		return () => removeEventListener('hashchange', follow);
	}, []);
	return hash;
}
