/** A page as React makes them: text beside expressions, keyed lists, parts that come and go. */
import { createElement as h, Suspense, use, useCallback, useEffect, useState } from 'react';

/** One row; `{name}` stands in a text node of its own between two others. */
function Row({ name, linked }) {
	const said = linked ? h('a', { href: `#${name}` }, 'Judge ', name) : h('span', null, 'Judge ', name);
	return h('li', null, said, ' spoke.');
}

/** A part that is written, or taken over, only once `ready` has resolved; `onShown` is called then. */
function Later({ name, ready, onShown }) {
	if (ready) use(ready);
	useEffect(onShown, [onShown]);
	return h('p', { id: 'later' }, 'Prosecutor ', name, ' was not there.');
}

/** Shows `names`; `expose` is given the way to change what is shown, once all of it is taken over. */
export function Article({ names, ready, expose }) {
	const [shown, show] = useState({ names, linked: false, note: true, headline: 'The Court sits' });
	const onShown = useCallback(() => {
		expose?.((change) => show((before) => ({ ...before, ...change })));
	}, [expose]);
	return h(
		'main',
		null,
		h('h1', null, shown.headline),
		h('p', null, 'The International Criminal Court sits in ', h('em', null, 'The Hague'), '.'),
		shown.note ? h('p', { id: 'note' }, 'The Rome Statute made it.') : null,
		h('ul', null, ...shown.names.map((name) => h(Row, { key: name, name, linked: shown.linked }))),
		h(Suspense, { fallback: null }, h(Later, { name: shown.names[0], ready, onShown })),
	);
}
