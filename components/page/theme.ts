import { getLook, type Look, watchLook } from '../../lib/settings';

function apply(root: HTMLElement, look: Look): void {
	if (look.theme === 'system') root.removeAttribute('data-theme');
	else root.setAttribute('data-theme', look.theme);
}

/** Gives `root` the theme that the reader chose, now and at every change. Returns how to stop. */
export function followTheme(root: HTMLElement): () => void {
	const stop = watchLook((look) => apply(root, look));
	void getLook().then((look) => apply(root, look));
	return stop;
}
