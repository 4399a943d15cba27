import { useEffect, useState } from 'preact/hooks';

type View = typeof import('./Opened').Opened;

/**
 * What shows an opened result, once it is `wanted` and read; null until then. It holds most of the
 * library, which the first key in the popup shall not wait for.
 */
export function useOpened(wanted: boolean): View | null {
	const [view, setView] = useState<View | null>(null);
	useEffect(() => {
		if (wanted) void import('./Opened').then(({ Opened }) => setView(() => Opened));
	}, [wanted]);
	return view;
}
