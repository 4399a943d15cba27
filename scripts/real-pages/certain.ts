/** Which names recognition links for certain wherever they are planted, so that only the page decides. */
import { gazetteerInput } from '../../lib/corpus/gazetteer-input.ts';
import { buildGazetteer } from '../../lib/recognition/gazetteer.ts';
import { emptyContext, recognise } from '../../lib/recognition/recognise.ts';
import { compiledCorpus } from '../shared/corpus-file.ts';
import { everyPhrase } from './sentences.ts';

/** Names of entities that are linked in every phrase when it stands alone. */
export function certainNames(): string[] {
	const corpus = compiledCorpus();
	const gazetteer = buildGazetteer(gazetteerInput(corpus));
	const isLinked = (text: string, name: string) => {
		const block = { id: 'b1', order: 1, text, role: 'text' as const };
		const { additions } = recognise(gazetteer, { blocks: [block], removed: [] }, emptyContext());
		const start = text.indexOf(name);
		return additions.some((mention) => mention.start <= start && mention.end >= start + name.length);
	};
	return corpus.entities
		.filter(({ counterpart }) => !counterpart)
		.map(({ name }) => name)
		.filter((name) => everyPhrase(name).every((text) => isLinked(text, name)));
}
