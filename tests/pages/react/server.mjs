/** What the server writes. */
import { createElement as h } from 'react';
import { renderToPipeableStream, renderToString } from 'react-dom/server';
import { Article } from './article.mjs';

export function render(names) {
	return renderToString(h(Article, { names }));
}

export function stream(names, ready, script, to) {
	const { pipe } = renderToPipeableStream(h(Article, { names, ready }), {
		bootstrapScripts: [script],
		onShellReady: () => pipe(to),
	});
}
