/** What the server writes. */
import { createElement as h } from 'react';
import { renderToString } from 'react-dom/server';
import { Article } from './article.mjs';

export function render(names) {
	return renderToString(h(Article, { names }));
}
