/** What the search is measured beside: a plain scan with includes(), and MiniSearch as it comes. */
import MiniSearch from 'minisearch';
import type { Corpus } from '../../../lib/corpus/model.ts';

export interface Rival {
	name: string;
	/** Ids of entities, events and passages, best first. */
	find(query: string): string[];
}

/** Each entity, event and passage with all that can be read of it. */
function textsOf({ entities, events, passages }: Corpus): { id: string; text: string }[] {
	return [
		...entities.map(({ id, name, aliases, description }) => ({
			id,
			text: [name, ...aliases.map(({ form }) => form), description.text].join('\n'),
		})),
		...events.map(({ id, text }) => ({ id, text })),
		...passages.map(({ id, digest }) => ({ id, text: digest })),
	];
}

/** Every text that has the query in it as it stands, but for case. */
export function scan(corpus: Corpus): Rival {
	const texts = textsOf(corpus).map(({ id, text }) => ({ id, text: text.toLowerCase() }));
	return {
		name: 'includes()',
		find: (query) => {
			const wanted = query.toLowerCase();
			return texts.filter(({ text }) => text.includes(wanted)).map(({ id }) => id);
		},
	};
}

/** MiniSearch without a single option. */
export function defaults(corpus: Corpus): Rival {
	const index = new MiniSearch<{ id: string; text: string }>({ fields: ['text'] });
	index.addAll(textsOf(corpus));
	return { name: 'MiniSearch’s defaults', find: (query) => index.search(query).map(({ id }) => String(id)) };
}
