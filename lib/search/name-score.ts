/** How well words that were met in names name someone. */
import type { Entity } from '../corpus/model';
import type { Hit } from './text-index';
import { indexWordsOf, telling } from './words';

/** What a word counts that is met as it was typed, beside one that is only begun. */
const AS_TYPED = 1.5;

/**
 * Orders what was met in names by how much of one form the words make up, by whether they stand there
 * as typed, and by how likely the bearer is meant: so that "court" leads to the Court, not to what has
 * the word twice in its name. What meets the words only in different forms comes last.
 */
export function nameScorer(weigh: (entity: Entity) => number) {
	const forms = new Map<Entity, string[][]>();
	const formsOf = (entity: Entity) => {
		const known = forms.get(entity);
		if (known) return known;
		const all = [entity.name, ...entity.aliases.map(({ form }) => form)];
		const words = all.map((form) => telling(indexWordsOf(form)));
		forms.set(entity, words);
		return words;
	};
	const scoreOf = ({ item, terms }: Hit<Entity>, words: readonly string[]): number => {
		const met = new Set(terms);
		const typed = new Set(words);
		let best = 0;
		for (const form of formsOf(item)) {
			const here = new Set(form.filter((word) => met.has(word)));
			const whole = here.size >= words.length ? 1 : 0;
			const asTyped = [...here].filter((word) => typed.has(word)).length;
			const share = Math.min(here.size, words.length) / form.length;
			best = Math.max(best, (whole + share) * (1 + (AS_TYPED - 1) * (asTyped / words.length)));
		}
		return best * weigh(item);
	};
	return (hits: readonly Hit<Entity>[], words: readonly string[]): Hit<Entity>[] =>
		hits
			.map((hit) => ({ hit, score: scoreOf(hit, words) }))
			.sort((a, b) => b.score - a.score)
			.map(({ hit }) => hit);
}
