/**
 * Takes over what the server wrote, when the page's address says: `?now`, `?load`, `?late`, or `?parts`,
 * where a part of the page is taken over later than the rest.
 */
import { createElement as h } from 'react';
import { flushSync } from 'react-dom';
import { hydrateRoot } from 'react-dom/client';
import { Article } from './article.mjs';

/** ms after loading; longer than Gloss takes to light a page. */
const LATE = 3_000;

const later = () => new Promise((resolve) => setTimeout(resolve, LATE));
const when = location.search.slice(1);
const ready = when === 'parts' ? later() : null;

function hydrate() {
	const root = document.getElementById('root');
	const names = JSON.parse(root.dataset.names);
	const expose = (change) => {
		globalThis.change = (to) => flushSync(() => change(to));
	};
	hydrateRoot(root, h(Article, { names, ready, expose }));
}

if (when === 'now' || when === 'parts') hydrate();
else if (when === 'late') addEventListener('load', () => later().then(hydrate));
else addEventListener('load', () => setTimeout(hydrate));
