/** A page as React makes them: text beside expressions, keyed lists, parts that come and go. */
import { createElement as h, Suspense, useEffect, useState } from 'react';

/** One row; `{name}` stands in a text node of its own between two others. */
function Row({ name, linked }) {
	const said = linked ? h('a', { href: `#${name}` }, 'Judge ', name) : h('span', null, 'Judge ', name);
	return h('li', null, said, ' spoke.');
}

/** Shows `names`; `expose` is given the way to change what is shown, once effects run. */
export function Article({ names, expose }) {
	const [shown, show] = useState({ names, linked: false, note: true, headline: 'The Court sits' });
	useEffect(() => expose?.((change) => show((before) => ({ ...before, ...change }))), [expose]);
	return h(
		'main',
		null,
		h('h1', null, shown.headline),
		h('p', null, 'The International Criminal Court sits in ', h('em', null, 'The Hague'), '.'),
		shown.note ? h('p', { id: 'note' }, 'The Rome Statute made it.') : null,
		h('ul', null, ...shown.names.map((name) => h(Row, { key: name, name, linked: shown.linked }))),
		h(
			Suspense,
			{ fallback: null },
			h('p', { id: 'later' }, 'Prosecutor ', shown.names[0], ' was not there.'),
		),
	);
}
