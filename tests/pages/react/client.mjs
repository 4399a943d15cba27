/** Takes over what the server wrote, when the page's address says: `?now`, `?load` or `?late`. */
import { createElement as h } from 'react';
import { flushSync } from 'react-dom';
import { hydrateRoot } from 'react-dom/client';
import { Article } from './article.mjs';

/** ms after loading; longer than Gloss takes to light a page. */
const LATE = 2_500;

function hydrate() {
	const root = document.getElementById('root');
	const names = JSON.parse(root.dataset.names);
	const expose = (change) => {
		globalThis.change = (to) => flushSync(() => change(to));
	};
	hydrateRoot(root, h(Article, { names, expose }));
}

const when = location.search.slice(1);
if (when === 'now') hydrate();
else addEventListener('load', () => setTimeout(hydrate, when === 'late' ? LATE : 0));
