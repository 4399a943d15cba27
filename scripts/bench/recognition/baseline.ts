/** What a plain list of names does: every listed form is a mention of the first entity that has it. */
import { buildGazetteer, type Gazetteer } from '../../../lib/recognition/gazetteer.ts';
import { findNames } from '../../../lib/recognition/match.ts';
import { spanOf, tokenise } from '../../../lib/recognition/tokens.ts';
import type { GazetteerInput } from '../../../lib/recognition/types.ts';
import type { Prediction } from '../../recognition-set/score.ts';

/** The list: the same forms and spellings, but nothing that tells one meaning from another. */
export function wordList(input: GazetteerInput): Gazetteer {
	return buildGazetteer({ ...input, confusers: [], cues: {} });
}

/** Its mentions in a text, longest name first. */
export function marksOf(list: Gazetteer, text: string): Prediction[] {
	const tokens = tokenise(text);
	return findNames(list, tokens).flatMap(({ first, last, name }) => {
		const option = name.options.find(({ listed }) => listed);
		if (!option) return [];
		const [start, end] = spanOf(tokens, first, last);
		return [{ start, end, id: option.entity }];
	});
}
