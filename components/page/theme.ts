import { getLook, type Look, watchLook } from '../../lib/settings';

type Theme = Look['theme'];

function apply(root: HTMLElement, theme: Theme): void {
	if (theme === 'system') root.removeAttribute('data-theme');
	else root.setAttribute('data-theme', theme);
}

/**
 * Gives `root` the theme that the reader chose, now and at every change, and paper the light one.
 * Returns how to stop.
 */
export function followTheme(root: HTMLElement): () => void {
	let chosen: Theme = 'system';
	const take = ({ theme }: Look) => {
		chosen = theme;
		apply(root, theme);
	};
	const stopWatching = watchLook(take);
	void getLook().then(take);
	const stop = new AbortController();
	addEventListener('beforeprint', () => apply(root, 'light'), { signal: stop.signal });
	addEventListener('afterprint', () => apply(root, chosen), { signal: stop.signal });
	return () => {
		stopWatching();
		stop.abort();
	};
}
